package rapport.filters;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import rapport.fields.FieldType;
import rapport.fields.RecordField;
import rapport.filters.Filter.Test;
import rapport.kernel.Ids;
import rapport.platform.words.Moments;
import rapport.platform.words.Words;

/** Says the test of one field in words: "importance: high or normal". */
final class TestWords {
  private final ZoneId zone;
  private final Words words;
  private final Map<UUID, String> people;

  TestWords(ZoneId zone, Words words, Map<UUID, String> people) {
    this.zone = zone;
    this.words = words;
    this.people = people;
  }

  String of(Test test, RecordField field) {
    String key = key(test, field);
    List<String> values = test.values();
    if (values.isEmpty()) {
      return words.text(key, name(field));
    }
    if (field.type() == FieldType.TALLY && values.size() == 2) {
      String tally = "filter.says.tally." + test.operator().code();
      return words.count(tally, whole(values.getLast()), name(field), number(values.getFirst()));
    }
    if (test.operator().takesDays()) {
      return words.count(key, whole(values.getFirst()), name(field));
    }
    if (test.operator() == Operator.BETWEEN) {
      return words.text(
          key,
          name(field),
          value(values.getFirst(), test.operator(), field),
          value(values.getLast(), test.operator(), field));
    }
    return words.text(key, name(field), joined(test, field));
  }

  /** Some fields have a sentence of their own, such as "no touch for 30 days". */
  private String key(Test test, RecordField field) {
    String own = "filter.says." + field.code() + "." + test.operator().code();
    boolean has =
        words.find(own).isPresent()
            || words.find(own + ".other").isPresent()
            || words.find(own + ".many").isPresent();
    return has ? own : "filter.says." + test.operator().code();
  }

  /** Within a sentence a name begins small, unless it is the users' own or an abbreviation. */
  private String name(RecordField field) {
    String name = field.name(words);
    boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
    return field.isOwn() || !word
        ? name
        : name.substring(0, 1).toLowerCase(words.language().locale()) + name.substring(1);
  }

  private String joined(Test test, RecordField field) {
    String joint =
        switch (test.operator()) {
          case IS_NOT -> "filter.nor";
          case ALL_OF -> "filter.and";
          default -> "filter.or";
        };
    return test.values().stream()
        .map(value -> value(value, test.operator(), field))
        .collect(Collectors.joining(words.text(joint)));
  }

  private String value(String value, Operator operator, RecordField field) {
    if (operator == Operator.DURING) {
      return During.ofCode(value).map(one -> words.text("during." + one.code())).orElse(value);
    }
    return switch (field.type()) {
      case CHOICE, CHOICES ->
          field.option(value).map(option -> option.label().in(words)).orElse(value);
      case FLAG ->
          value.equals("true") || value.equals("false") ? words.text("flag." + value) : value;
      case PERSON -> person(value);
      case DATE, MOMENT -> day(value);
      case NUMBER -> (number(value) + " " + field.unit()).strip();
      case MONEY -> money(value, field.unit());
      default -> value;
    };
  }

  private String person(String value) {
    return switch (value) {
      case Someone.ME -> words.text("filter.me");
      case Someone.MY_TEAM -> words.text("filter.my-team");
      default -> Ids.parse(value).map(id -> people.getOrDefault(id, value)).orElse(value);
    };
  }

  private String day(String value) {
    try {
      return new Moments(words, Instant.EPOCH, zone).exact(LocalDate.parse(value));
    } catch (DateTimeException notADay) {
      return value;
    }
  }

  private static long whole(String value) {
    return value.matches("\\d{1,7}") ? Long.parseLong(value) : 0;
  }

  private String number(String value) {
    return isNumber(value) ? words.numbers().number(new BigDecimal(value)) : value;
  }

  private String money(String value, String currency) {
    return isNumber(value) && currency.matches("[A-Z]{3}")
        ? words.numbers().money(new BigDecimal(value), currency)
        : value;
  }

  private static boolean isNumber(String value) {
    return value.matches("-?\\d{1,30}(\\.\\d{1,30})?");
  }
}
