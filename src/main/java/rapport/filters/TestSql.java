package rapport.filters;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;
import static org.jooq.util.postgres.PostgresDSL.arrayOverlap;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import rapport.fields.RecordField;
import rapport.fields.Source;
import rapport.filters.Filter.Test;
import rapport.kernel.Invalid;

/** Turns a test of one field into SQL, wherever the field's values stand. */
final class TestSql {
  private static final int MOST_TIMES = 1_000_000;

  private final RecordField field;
  private final Field<UUID> id;
  private final Asking asking;
  private final Operands operands;

  TestSql(RecordField field, Field<UUID> id, Asking asking) {
    this.field = field;
    this.id = id;
    this.asking = asking;
    this.operands = new Operands(field, asking);
  }

  Condition of(Test test) {
    if (!Operator.of(field.type()).contains(test.operator())
        || !test.operator().takes(field.type(), test.values().size())) {
      throw new Invalid("filter", "filterTest", field.code(), test.operator().code());
    }
    return switch (field.source()) {
      case Source.Column column -> inRow(column, test);
      case Source.Many many -> inArray(many.values(), test);
      case Source.Rows rows -> inRows(rows, test.operator(), test.values());
      case Source.Tally tally -> times(tally, test);
      case Source.Elsewhere _ -> throw new Invalid("filter", "filterField", field.code());
    };
  }

  /** Never SQL's unknown, so that "not" around it finds exactly the others. */
  private Condition inRow(Source.Column column, Test test) {
    Condition filled =
        column.none() == null
            ? column.value().isNotNull()
            : column.value().coerce(Object.class).ne(column.none().coerce(Object.class));
    Comparison comparison = new Comparison(column.value(), operands);
    return switch (test.operator()) {
      case FILLED -> filled;
      case EMPTY -> not(filled);
      case IS_NOT -> not(filled.and(comparison.of(Operator.IS, test.values())));
      case LACKS -> not(filled.and(comparison.of(Operator.CONTAINS, test.values())));
      case NOT_IN_LAST -> comparison.outside(test.values()).or(not(filled));
      default -> filled.and(comparison.of(test.operator(), test.values()));
    };
  }

  /**
   * What is filled is said besides, so that PostgreSQL sees that the index of filled ones serves.
   */
  private Condition inArray(Field<String[]> held, Test test) {
    Field<String[]> nothing = inline(new String[0]).cast(held.getDataType());
    Condition filled = held.ne(nothing);
    Field<String[]> asked =
        val(test.values().stream().map(operands::option).toArray(String[]::new))
            .cast(held.getDataType());
    return switch (test.operator()) {
      case FILLED -> filled;
      case EMPTY -> not(filled);
      case IS -> filled.and(arrayOverlap(held, asked));
      case IS_NOT -> not(arrayOverlap(held, asked));
      case ALL_OF -> filled.and(held.contains(asked));
      default -> throw new Invalid("filter", "filterTest", field.code(), test.operator().code());
    };
  }

  private Condition inRows(Source.Rows rows, Operator operator, List<String> values) {
    return switch (operator) {
      case FILLED -> has(rows, trueCondition());
      case EMPTY -> not(has(rows, trueCondition()));
      case IS_NOT -> not(inRows(rows, Operator.IS, values));
      case LACKS -> not(inRows(rows, Operator.CONTAINS, values));
      case NOT_IN_LAST -> not(inRows(rows, Operator.IN_LAST, values));
      case ALL_OF ->
          values.stream()
              .map(value -> inRows(rows, Operator.IS, List.of(value)))
              .reduce(Condition::and)
              .orElseThrow();
      default -> has(rows, new Comparison(rows.value(), operands).of(operator, values));
    };
  }

  private Condition has(Source.Rows rows, Condition holds) {
    return FilterSql.among(
        id,
        select(rows.owner())
            .from(rows.table())
            .where(rows.also(), rows.owner().isNotNull(), holds));
  }

  private Condition times(Source.Tally tally, Test test) {
    int times = operands.whole(test.values().getFirst(), MOST_TIMES);
    Instant from =
        asking.beginOf(asking.today().minusDays(operands.days(test.values().get(1)) - 1L));
    return test.operator() == Operator.AT_LEAST
        ? atLeast(tally, times, from)
        : not(atLeast(tally, times + 1, from));
  }

  private Condition atLeast(Source.Tally tally, int times, Instant from) {
    return times == 0
        ? trueCondition()
        : FilterSql.among(
            id,
            select(tally.owner())
                .from(tally.table())
                .where(tally.also(), tally.moment().ge(from), tally.moment().le(asking.now()))
                .groupBy(tally.owner())
                .having(count().ge(times)));
  }
}
