package rapport.chains.web;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import rapport.access.RecordKind;
import rapport.chains.Deed.Delay;
import rapport.chains.Deed.Disregarding;
import rapport.chains.Deed.Planning;
import rapport.chains.Deed.Responsible;
import rapport.chains.Rule;
import rapport.chains.Trigger;
import rapport.filters.FilterSentence;
import rapport.interactions.Direction;
import rapport.interactions.Method;
import rapport.platform.web.Ui;

/** Says what a rule is about, in the words of whoever reads. */
final class RuleWords {
  private final FilterSentence filters;
  private final Map<String, String> groups;
  private final Map<String, String> results;
  private final Map<UUID, String> colleagues;
  private final Ui ui;

  RuleWords(
      FilterSentence filters,
      Map<String, String> groups,
      Map<String, String> results,
      Map<UUID, String> colleagues,
      Ui ui) {
    this.filters = filters;
    this.groups = groups;
    this.results = results;
    this.colleagues = colleagues;
    this.ui = ui;
  }

  /** "Completed: call, presentation, interested". */
  String when(Trigger trigger) {
    List<String> parts = new ArrayList<>();
    Arrays.stream(Method.values())
        .filter(trigger.methods()::contains)
        .forEach(method -> parts.add(ui.t("method." + method.code())));
    Direction way = trigger.direction();
    if (way != null) {
      parts.add(ui.t("initiative." + way.code()));
    }
    Stream.concat(named(groups, trigger.groups()), named(results, trigger.results()))
        .forEach(parts::add);
    if (!trigger.words().isEmpty()) {
      parts.add(ui.t("rule.words.said", trigger.words()));
    }
    if (!trigger.contact().isEverything()) {
      parts.add(filters.of(trigger.contact(), RecordKind.CONTACT));
    }
    String occasion = ui.t("rule.occasion." + trigger.occasion().code());
    return parts.isEmpty() ? occasion : occasion + ": " + String.join(", ", parts);
  }

  /** Those of a list that are meant, in its order. */
  private static Stream<String> named(Map<String, String> list, java.util.Set<String> codes) {
    return list.entrySet().stream()
        .filter(one -> codes.contains(one.getKey()))
        .map(Map.Entry::getValue);
  }

  /** "Call in 2 working days, at 10:00 · whoever had the first one". */
  String then(Rule rule) {
    return switch (rule.deed()) {
      case Planning planning ->
          ui.t("method." + planning.method().code())
              + " "
              + delay(planning.delay())
              + " · "
              + doer(planning);
      case Disregarding disregarding ->
          disregarding.why().isEmpty()
              ? ui.t("relevance.not")
              : ui.t("relevance.not") + " · " + disregarding.why();
    };
  }

  private String delay(Delay delay) {
    if (delay.amount() == 0) {
      return ui.t("rule.delay.at-once");
    }
    LocalTime at = delay.at();
    String said = ui.n("rule.delay." + delay.unit().code(), delay.amount());
    return delay.unit() == Delay.Unit.DAYS && at != null
        ? ui.t("rule.delay.at", said, at.toString())
        : said;
  }

  private String doer(Planning planning) {
    return planning.responsible() == Responsible.COLLEAGUE
        ? Objects.requireNonNullElse(colleagues.get(planning.colleagueId()), "—")
        : ui.t("rule.responsible." + planning.responsible().code());
  }
}
