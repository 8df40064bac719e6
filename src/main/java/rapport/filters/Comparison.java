package rapport.filters;

import static org.jooq.impl.DSL.extract;
import static org.jooq.impl.DSL.val;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DatePart;
import org.jooq.Field;
import rapport.fields.FieldType;

/** Compares one column with the values of a test. */
final class Comparison {
  private static final int YEAR = 366;

  private final Field<?> column;
  private final Operands operands;

  Comparison(Field<?> column, Operands operands) {
    this.column = column;
    this.operands = operands;
  }

  Condition of(Operator operator, List<String> values) {
    return switch (operands.field().type()) {
      case TEXT, LONG_TEXT, LINK, EMAIL, PHONE -> words(operator, values);
      case NUMBER, MONEY, TALLY -> numbers(operator, values);
      case DATE -> days(operator, values);
      case MOMENT -> moments(operator, values);
      case CHOICE, CHOICES ->
          column.coerce(String.class).in(values.stream().map(operands::option).toList());
      case FLAG -> column.coerce(String.class).in(values.stream().map(operands::flag).toList());
      case PERSON -> column.coerce(UUID.class).in(values.stream().map(operands::person).toList());
    };
  }

  private Condition words(Operator operator, List<String> values) {
    Field<String> text = column.coerce(String.class);
    return switch (operator) {
      case IS -> text.in(values.stream().map(operands::text).toList());
      case BEGINS -> text.like(escaped(values) + "%", '!');
      case CONTAINS -> text.like("%" + escaped(values) + "%", '!');
      default -> throw unexpected(operator);
    };
  }

  private String escaped(List<String> values) {
    return operands
        .text(values.getFirst())
        .replace("!", "!!")
        .replace("%", "!%")
        .replace("_", "!_");
  }

  private Condition numbers(Operator operator, List<String> values) {
    Field<BigDecimal> number = column.coerce(BigDecimal.class);
    List<BigDecimal> given = values.stream().map(operands::number).toList();
    return switch (operator) {
      case IS -> number.in(given);
      case AT_LEAST -> number.ge(given.getFirst());
      case AT_MOST -> number.le(given.getFirst());
      case BETWEEN -> number.between(given.getFirst(), given.getLast());
      default -> throw unexpected(operator);
    };
  }

  private Condition days(Operator operator, List<String> values) {
    Field<LocalDate> day = column.coerce(LocalDate.class);
    return switch (operator) {
      case IS -> day.in(values.stream().map(operands::day).toList());
      case BEFORE -> day.lt(operands.day(values.getFirst()));
      case AFTER -> day.gt(operands.day(values.getFirst()));
      case ANNIVERSARY -> anniversary(day, operands.days(values.getFirst()));
      default -> {
        During.Days span = span(operator, values);
        yield day.between(span.first(), span.last());
      }
    };
  }

  /** Day and month as a number, by which there is an index; 29 February counts on 28 too. */
  private Condition anniversary(Field<LocalDate> day, int days) {
    Field<Integer> dayOfYear =
        extract(day, DatePart.MONTH)
            .mul(org.jooq.impl.DSL.inline(100))
            .plus(extract(day, DatePart.DAY));
    LocalDate today = operands.asking().today();
    List<Integer> coming =
        IntStream.range(0, Math.min(days, YEAR))
            .mapToObj(today::plusDays)
            .flatMap(one -> numbers(one).boxed())
            .distinct()
            .toList();
    return dayOfYear.in(coming);
  }

  private static IntStream numbers(LocalDate day) {
    int number = day.getMonthValue() * 100 + day.getDayOfMonth();
    return number == 228 && !day.isLeapYear() ? IntStream.of(228, 229) : IntStream.of(number);
  }

  private Condition moments(Operator operator, List<String> values) {
    Field<Instant> moment = column.coerce(Instant.class);
    Asking asking = operands.asking();
    return switch (operator) {
      case BEFORE -> moment.lt(asking.beginOf(operands.day(values.getFirst())));
      case AFTER -> moment.ge(asking.beginOf(operands.day(values.getFirst()).plusDays(1)));
      default -> {
        During.Days span = span(operator, values);
        yield moment
            .ge(asking.beginOf(span.first()))
            .and(moment.lt(asking.beginOf(span.last().plusDays(1))));
      }
    };
  }

  /** Before the days that count as the last ones. */
  Condition earlierThan(List<String> values) {
    LocalDate first = span(Operator.IN_LAST, values).first();
    return operands.field().type() == FieldType.MOMENT
        ? column.coerce(Instant.class).lt(operands.asking().beginOf(first))
        : column.coerce(LocalDate.class).lt(val(first));
  }

  private During.Days span(Operator operator, List<String> values) {
    LocalDate today = operands.asking().today();
    return switch (operator) {
      case IN_LAST ->
          new During.Days(today.minusDays(operands.days(values.getFirst()) - 1L), today);
      case IN_NEXT -> new During.Days(today, today.plusDays(operands.days(values.getFirst()) - 1L));
      case DURING -> operands.during(values.getFirst()).from(today);
      case BETWEEN ->
          new During.Days(operands.day(values.getFirst()), operands.day(values.getLast()));
      default -> throw unexpected(operator);
    };
  }

  private IllegalStateException unexpected(Operator operator) {
    return new IllegalStateException(operator + " of " + operands.field().type());
  }
}
