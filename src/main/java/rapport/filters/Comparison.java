package rapport.filters;

import static org.jooq.impl.DSL.extract;

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
      case PERSON ->
          column
              .coerce(UUID.class)
              .in(
                  values.stream()
                      .flatMap(one -> operands.people(one).stream())
                      .distinct()
                      .toList());
    };
  }

  private Condition words(Operator operator, List<String> values) {
    Field<String> text = column.coerce(String.class);
    return switch (operator) {
      case IS -> same(text, values);
      case BEGINS -> text.like(escaped(values) + "%", '!');
      case CONTAINS -> text.like("%" + escaped(values) + "%", '!');
      default -> throw unexpected(operator);
    };
  }

  /**
   * A phone typed with the trunk prefix 8 or 0 is kept with its country, so its end is compared.
   */
  private Condition same(Field<String> text, List<String> values) {
    List<String> given = values.stream().map(operands::text).toList();
    Condition whole = text.in(given);
    return operands.field().type() != FieldType.PHONE
        ? whole
        : given.stream()
            .filter(Comparison::hasTrunk)
            .<Condition>map(digits -> text.like("%" + digits.substring(1)))
            .reduce(whole, Condition::or);
  }

  private static boolean hasTrunk(String digits) {
    return digits.length() > 9 && (digits.startsWith("8") || digits.startsWith("0"));
  }

  private String escaped(List<String> values) {
    String given = operands.text(values.getFirst());
    boolean phone = operands.field().type() == FieldType.PHONE;
    return (phone && hasTrunk(given) ? given.substring(1) : given)
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
      case BETWEEN ->
          number.between(
              given.getFirst().min(given.getLast()), given.getFirst().max(given.getLast()));
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

  /** Before or after the days that count as the last ones; unknown where there is no day. */
  Condition outside(List<String> values) {
    During.Days last = span(Operator.IN_LAST, values);
    if (operands.field().type() == FieldType.MOMENT) {
      Field<Instant> moment = column.coerce(Instant.class);
      return moment
          .lt(operands.asking().beginOf(last.first()))
          .or(moment.ge(operands.asking().beginOf(last.last().plusDays(1))));
    }
    Field<LocalDate> day = column.coerce(LocalDate.class);
    return day.lt(last.first()).or(day.gt(last.last()));
  }

  private During.Days span(Operator operator, List<String> values) {
    LocalDate today = operands.asking().today();
    return switch (operator) {
      case IN_LAST ->
          new During.Days(today.minusDays(operands.days(values.getFirst()) - 1L), today);
      case IN_NEXT -> new During.Days(today, today.plusDays(operands.days(values.getFirst()) - 1L));
      case DURING -> operands.during(values.getFirst()).from(today);
      case BETWEEN -> ordered(operands.day(values.getFirst()), operands.day(values.getLast()));
      default -> throw unexpected(operator);
    };
  }

  private static During.Days ordered(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? new During.Days(other, one) : new During.Days(one, other);
  }

  private IllegalStateException unexpected(Operator operator) {
    return new IllegalStateException(operator + " of " + operands.field().type());
  }
}
