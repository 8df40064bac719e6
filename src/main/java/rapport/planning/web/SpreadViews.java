package rapport.planning.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.access.Users;
import rapport.planning.ContactPlan;
import rapport.planning.ContactPlans;
import rapport.planning.DayLoads;
import rapport.planning.Spread;
import rapport.planning.Spread.Kind;
import rapport.planning.Spread.Outcome;
import rapport.planning.SpreadStatus;
import rapport.platform.web.Complaints;
import rapport.platform.web.Ui;

/** Puts a spread into words and a grid; a fixed number of queries. */
@Component
class SpreadViews {
  private static final int MOST_TOUCHES = 200;

  private final ContactPlans plans;
  private final DayLoads loads;
  private final RowNames rowNames;
  private final Users users;

  SpreadViews(ContactPlans plans, DayLoads loads, RowNames rowNames, Users users) {
    this.plans = plans;
    this.loads = loads;
    this.rowNames = rowNames;
    this.users = users;
  }

  /**
   * The page of a spread.
   *
   * @param form what was typed in it and couldn't be read
   */
  SpreadView of(Spread spread, SpreadForm form, Complaints complaints, User viewer, Ui ui) {
    ContactPlan plan = plans.find(spread.planId());
    Map<UUID, String> names = users.names();
    Set<UUID> people = people(spread);
    SpreadGrid grid =
        new SpreadGrid(spread, loads.of(people, spread.from(), last(plan, spread)), form, ui);
    return new SpreadView(
        spread.id().toString(),
        "/plans/" + plan.id() + "/spreads/" + spread.id(),
        plan.name(),
        "/plans/" + plan.id(),
        spread.status().code(),
        figures(spread, ui),
        spread.tried(),
        spread.total(),
        Optional.ofNullable(spread.ownerId()).map(UUID::toString).orElse(""),
        form.from(spread.from()),
        form.help(spread.help()),
        spread.ownerId() != null,
        grid.days(),
        people.stream()
            .sorted(Comparator.comparing(id -> names.getOrDefault(id, "")))
            .map(id -> grid.person(id, names.getOrDefault(id, "")))
            .toList(),
        touches(spread, plan, names, viewer, ui),
        Math.max(0, spread.rows().size() - MOST_TOUCHES),
        notes(spread, ui),
        complaints);
  }

  private static LocalDate last(ContactPlan plan, Spread spread) {
    return spread.rows().stream()
        .flatMap(row -> Stream.ofNullable(row.day()))
        .max(Comparator.naturalOrder())
        .orElse(plan.term().last());
  }

  private static Set<UUID> people(Spread spread) {
    Set<UUID> people = new LinkedHashSet<>();
    spread.rows().stream()
        .filter(row -> row.kind() != Kind.DROP)
        .flatMap(row -> Stream.ofNullable(row.responsibleId()))
        .forEach(people::add);
    Stream.ofNullable(spread.ownerId()).forEach(people::add);
    return people;
  }

  private static List<SpreadView.Figure> figures(Spread spread, Ui ui) {
    List<SpreadView.Figure> figures = new ArrayList<>();
    if (spread.status() == SpreadStatus.OPEN || spread.status() == SpreadStatus.RUNNING) {
      add(figures, "plan", spread.count(Kind.PLAN), "", true, ui);
      add(figures, "move", spread.count(Kind.MOVE), "", false, ui);
      add(figures, "stay", spread.staying(), "", false, ui);
      add(figures, "drop", spread.count(Kind.DROP), "", false, ui);
    } else {
      add(figures, "done", spread.count(Outcome.DONE), "", true, ui);
      add(figures, "undone", spread.count(Outcome.UNDONE), "", false, ui);
      add(figures, "kept", spread.count(Outcome.KEPT), "", false, ui);
      add(figures, "refused", spread.count(Outcome.REFUSED), "late", false, ui);
    }
    add(figures, "no_room", spread.count(Kind.NO_ROOM), "late", false, ui);
    add(figures, "no_day", spread.count(Kind.NO_DAY), "late", false, ui);
    add(figures, "nobody", spread.count(Kind.NOBODY), "late", false, ui);
    return figures;
  }

  private static void add(
      List<SpreadView.Figure> figures, String key, int number, String tone, boolean always, Ui ui) {
    if (always || number > 0) {
      figures.add(new SpreadView.Figure(ui.t("spread.figure." + key), ui.number(number), tone));
    }
  }

  private static List<String> notes(Spread spread, Ui ui) {
    List<String> notes = new ArrayList<>();
    if (spread.cut()) {
      notes.add(ui.t("spread.cut"));
    }
    if (spread.count(Kind.NO_DAY) > 0) {
      notes.add(ui.t("spread.no-day.text"));
    }
    if (spread.count(Kind.NOBODY) > 0) {
      notes.add(ui.t("spread.nobody.text"));
    }
    return notes;
  }

  private List<SpreadView.Touch> touches(
      Spread spread, ContactPlan plan, Map<UUID, String> names, User viewer, Ui ui) {
    List<Spread.Row> shown = spread.rows().stream().limit(MOST_TOUCHES).toList();
    Map<UUID, String> clients = new LinkedHashMap<>();
    clients.putAll(
        rowNames.clients(plan.kind(), shown.stream().map(Spread.Row::clientId).toList(), viewer));
    return shown.stream()
        .map(row ->
            new SpreadView.Touch(
                row.method().code(),
                clients.getOrDefault(row.clientId(), "—"),
                clients.containsKey(row.clientId())
                    ? RowNames.card(plan.kind(), row.clientId())
                    : null,
                when(row, ui),
                who(row, names),
                row.subject(),
                why(row, ui),
                tone(row),
                row.outcome() == Outcome.DONE && row.kind() != Kind.DROP
                    ? "/interactions/" + row.interactionId()
                    : null))
        .toList();
  }

  private static String who(Spread.Row row, Map<UUID, String> names) {
    UUID responsible = row.responsibleId();
    return responsible == null ? "—" : names.getOrDefault(responsible, "—");
  }

  private static String when(Spread.Row row, Ui ui) {
    if (row.day() == null) {
      return ui.t("spread.kind." + row.kind().code());
    }
    String day = ui.moments().heading(row.day());
    return row.at() == null ? day : day + ", " + ui.moments().time(row.at());
  }

  private static String why(Spread.Row row, Ui ui) {
    String outcome =
        row.outcome() == Outcome.KEPT || row.outcome() == Outcome.REFUSED
            ? ui.t("spread.outcome." + row.outcome().code())
            : "";
    if (!outcome.isEmpty()) {
      return outcome;
    }
    if (row.before() != null && row.kind() != Kind.PLAN) {
      return ui.t("spread.before", ui.moments().heading(ui.moments().dayOf(row.before().at())));
    }
    return row.at() == null ? "" : ui.t("spread.best-time");
  }

  private static String tone(Spread.Row row) {
    return row.kind().acts() && row.outcome() != Outcome.REFUSED ? "" : "late";
  }
}
