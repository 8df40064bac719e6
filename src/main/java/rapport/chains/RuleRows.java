package rapport.chains;

import static rapport.chains.db.Tables.CHAIN_RULE;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import rapport.chains.Deed.Delay;
import rapport.chains.Deed.Disregarding;
import rapport.chains.Deed.Planning;
import rapport.chains.Deed.Responsible;
import rapport.filters.FilterText;
import rapport.interactions.Direction;
import rapport.interactions.Method;

/** Which columns a rule is kept in. */
final class RuleRows {
  private RuleRows() {}

  static Map<?, ?> columns(Rule.Draft draft) {
    Map<Object, @Nullable Object> columns = new HashMap<>();
    columns.put(CHAIN_RULE.NAME, draft.name().strip());
    columns.put(CHAIN_RULE.MODE, draft.mode().code());
    trigger(columns, draft.trigger());
    columns.put(CHAIN_RULE.DEED, draft.deed().code());
    switch (draft.deed()) {
      case Planning planning -> planning(columns, planning);
      case Disregarding disregarding -> {
        nothingPlanned(columns);
        columns.put(CHAIN_RULE.WHY, disregarding.why().strip());
      }
    }
    return columns;
  }

  private static void trigger(Map<Object, @Nullable Object> columns, Trigger trigger) {
    Direction direction = trigger.direction();
    columns.put(CHAIN_RULE.OCCASION, trigger.occasion().code());
    columns.put(
        CHAIN_RULE.METHODS, trigger.methods().stream().map(Method::code).toArray(String[]::new));
    columns.put(CHAIN_RULE.DIRECTION, direction == null ? null : direction.code());
    columns.put(CHAIN_RULE.GROUPS, sorted(trigger.groups()));
    columns.put(CHAIN_RULE.RESULTS, sorted(trigger.results()));
    columns.put(CHAIN_RULE.WORDS, trigger.words().strip());
    columns.put(CHAIN_RULE.FILTER, FilterText.of(trigger.contact()));
  }

  private static String[] sorted(Collection<String> codes) {
    return codes.stream().sorted().toArray(String[]::new);
  }

  private static void planning(Map<Object, @Nullable Object> columns, Planning planning) {
    columns.put(CHAIN_RULE.PLAN_METHOD, planning.method().code());
    columns.put(CHAIN_RULE.SUBJECT, planning.subject().strip());
    columns.put(CHAIN_RULE.GROUP_CODE, planning.group().isEmpty() ? null : planning.group());
    columns.put(CHAIN_RULE.RESPONSIBLE, planning.responsible().code());
    columns.put(CHAIN_RULE.COLLEAGUE_ID, planning.colleagueId());
    columns.put(CHAIN_RULE.DELAY, planning.delay().amount());
    columns.put(CHAIN_RULE.DELAY_UNIT, planning.delay().unit().code());
    columns.put(CHAIN_RULE.AT_TIME, planning.delay().at());
    columns.put(CHAIN_RULE.MINUTES, planning.minutes());
    columns.put(CHAIN_RULE.URGENT, planning.urgent());
    columns.put(CHAIN_RULE.BESIDE, planning.beside());
    columns.put(CHAIN_RULE.WHY, "");
  }

  private static void nothingPlanned(Map<Object, @Nullable Object> columns) {
    columns.put(CHAIN_RULE.PLAN_METHOD, null);
    columns.put(CHAIN_RULE.SUBJECT, "");
    columns.put(CHAIN_RULE.GROUP_CODE, null);
    columns.put(CHAIN_RULE.RESPONSIBLE, null);
    columns.put(CHAIN_RULE.COLLEAGUE_ID, null);
    columns.put(CHAIN_RULE.DELAY, null);
    columns.put(CHAIN_RULE.DELAY_UNIT, null);
    columns.put(CHAIN_RULE.AT_TIME, null);
    columns.put(CHAIN_RULE.MINUTES, null);
    columns.put(CHAIN_RULE.URGENT, false);
    columns.put(CHAIN_RULE.BESIDE, false);
  }

  static Rule rule(Record row) {
    return new Rule(
        row.get(CHAIN_RULE.ID),
        row.get(CHAIN_RULE.NAME),
        Rule.Mode.ofCode(row.get(CHAIN_RULE.MODE)).orElseThrow(),
        trigger(row),
        row.get(CHAIN_RULE.DEED).equals("plan")
            ? planning(row)
            : new Disregarding(row.get(CHAIN_RULE.WHY)),
        row.get(CHAIN_RULE.RETIRED_AT),
        row.get(CHAIN_RULE.VERSION));
  }

  private static Trigger trigger(Record row) {
    return new Trigger(
        Occasion.ofCode(row.get(CHAIN_RULE.OCCASION)).orElseThrow(),
        Arrays.stream(row.get(CHAIN_RULE.METHODS))
            .flatMap(code -> Method.ofCode(code).stream())
            .collect(Collectors.toSet()),
        Optional.ofNullable(row.get(CHAIN_RULE.DIRECTION)).flatMap(Direction::ofCode).orElse(null),
        Set.of(row.get(CHAIN_RULE.GROUPS)),
        Set.of(row.get(CHAIN_RULE.RESULTS)),
        row.get(CHAIN_RULE.WORDS),
        FilterText.parse(row.get(CHAIN_RULE.FILTER)));
  }

  private static Planning planning(Record row) {
    return new Planning(
        Method.ofCode(row.get(CHAIN_RULE.PLAN_METHOD)).orElseThrow(),
        row.get(CHAIN_RULE.SUBJECT),
        Objects.requireNonNullElse(row.get(CHAIN_RULE.GROUP_CODE), ""),
        Responsible.ofCode(row.get(CHAIN_RULE.RESPONSIBLE)).orElseThrow(),
        row.get(CHAIN_RULE.COLLEAGUE_ID),
        new Delay(
            row.get(CHAIN_RULE.DELAY),
            Delay.Unit.ofCode(row.get(CHAIN_RULE.DELAY_UNIT)).orElseThrow(),
            row.get(CHAIN_RULE.AT_TIME)),
        row.get(CHAIN_RULE.MINUTES),
        row.get(CHAIN_RULE.URGENT),
        row.get(CHAIN_RULE.BESIDE));
  }
}
