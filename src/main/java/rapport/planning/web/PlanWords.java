package rapport.planning.web;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import rapport.access.RecordKind;
import rapport.filters.Filter;
import rapport.filters.FilterSentence;
import rapport.interactions.Method;
import rapport.planning.ContactPlan;
import rapport.planning.Edition;
import rapport.planning.PlanLine;
import rapport.planning.Term;
import rapport.planning.Whose;
import rapport.platform.web.Ui;

/** Puts plans into words. */
final class PlanWords {
  private final Ui ui;
  private final FilterSentence sentence;
  private final Map<UUID, String> people;
  private final Map<UUID, String> teams;

  PlanWords(Ui ui, FilterSentence sentence, Map<UUID, String> people, Map<UUID, String> teams) {
    this.ui = ui;
    this.sentence = sentence;
    this.people = people;
    this.teams = teams;
  }

  /** "November 2026", "4th quarter of 2026", "16 Nov – 4 Dec 2026". */
  String period(Term term) {
    return switch (term.length()) {
      case MONTH -> capital(said("LLLL yyyy", term.first()));
      case QUARTER ->
          ui.t(
              "plan.quarter",
              (term.first().getMonthValue() + 2) / 3,
              String.valueOf(term.first().getYear()));
      case OWN -> said("d MMM", term.first()) + "\u2009–\u2009" + said("d MMM yyyy", term.last());
    };
  }

  private String capital(String text) {
    return text.substring(0, 1).toUpperCase(locale()) + text.substring(1);
  }

  private String said(String pattern, LocalDate day) {
    return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
  }

  private Locale locale() {
    return ui.language().locale();
  }

  String day(LocalDate day) {
    return said("d MMMM", day);
  }

  /** Whose clients, and which. */
  String whom(ContactPlan plan) {
    return whose(plan.whose()) + ": " + which(plan.filter(), plan.kind());
  }

  String whose(Whose whose) {
    if (whose.userId() != null) {
      return people.getOrDefault(whose.userId(), "");
    }
    UUID team = whose.teamId();
    return team == null
        ? ui.t("plan.whose.all")
        : ui.t("plan.whose.team", teams.getOrDefault(team, ""));
  }

  String which(Filter filter, RecordKind kind) {
    return filter.isEverything() ? ui.t("plan.whom." + kind.code()) : sentence.of(filter, kind);
  }

  List<PlanView.Wanted> lines(Edition edition) {
    return edition.lines().stream()
        .map(line -> new PlanView.Wanted(line.method().code(), wanted(line), line.purpose()))
        .toList();
  }

  /** "6 calls of 10 min". */
  String wanted(PlanLine line) {
    if (line.amount() == 0) {
      return ui.t("plan.line.none", method(line.method()));
    }
    String many = ui.n("plan.count." + line.method().code(), line.amount());
    StringBuilder text = new StringBuilder(line.atLeast() ? ui.t("plan.line.least", many) : many);
    Integer minutes = line.minutes();
    if (minutes != null) {
      text.append(ui.t("plan.line.minutes", ui.duration(Duration.ofMinutes(minutes))));
    }
    Integer perWeek = line.perWeek();
    if (perWeek != null) {
      text.append(ui.t("plan.line.week", perWeek));
    }
    line.substitutes()
        .forEach(one -> text.append(ui.t("plan.line.instead", method(one.method()), one.worth())));
    return text.toString();
  }

  String method(Method method) {
    return ui.t("method." + method.code());
  }

  String nobody() {
    return ui.t("plan.nobodys");
  }

  String noTeam() {
    return ui.t("plan.no-team");
  }

  /** The editions after the first one, with what changed when. */
  List<String> editions(ContactPlan plan) {
    return plan.editions().stream()
        .skip(1)
        .map(edition ->
            ui.t(
                "plan.edition",
                day(edition.from()),
                edition.lines().stream()
                    .map(this::wanted)
                    .reduce((one, other) -> one + "; " + other)
                    .orElse("")))
        .toList();
  }
}
