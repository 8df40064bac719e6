package rapport.filters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import rapport.access.RecordKind;
import rapport.fields.FieldType;
import rapport.fields.FieldsSeen;
import rapport.fields.RecordField;
import rapport.filters.Filter.All;
import rapport.filters.Filter.Any;
import rapport.filters.Filter.Having;
import rapport.filters.Filter.Not;
import rapport.filters.Filter.Test;
import rapport.kernel.Ids;
import rapport.platform.words.Moments;
import rapport.platform.words.Words;

/** Says a filter in words: "no touch for 30 days and importance: high or normal". */
public final class FilterSentence {
  private final FieldsSeen fields;
  private final Words words;
  private final Map<UUID, String> people;

  /**
   * @param people names of employees by id
   */
  public FilterSentence(FieldsSeen fields, Words words, Map<UUID, String> people) {
    this.fields = fields;
    this.words = words;
    this.people = people;
  }

  /** The sentence, beginning with a capital letter; empty for a filter that leaves everything. */
  public String of(Filter filter, RecordKind kind) {
    if (filter.isEverything()) {
      return "";
    }
    String said = say(filter, kind, false);
    return said.substring(0, 1).toUpperCase(words.language().locale()) + said.substring(1);
  }

  /** One condition of a filter, as a chip shows it. */
  public String part(Filter filter, RecordKind kind) {
    return say(filter, kind, false);
  }

  private String say(Filter filter, RecordKind kind, boolean inside) {
    return switch (filter) {
      case All all -> group(all.of(), "filter.and", kind, inside);
      case Any any -> group(any.of(), "filter.or", kind, inside);
      case Not not -> words.text("filter.not", say(not.of(), kind, true));
      case Having having ->
          fields
              .relation(kind, having.relation())
              .map(relation ->
                  words.text(
                      "filter.having." + kind.code() + "." + relation.code(),
                      say(having.of(), relation.to(), true)))
              .orElse(having.relation());
      case Test test -> test(test, kind);
    };
  }

  private String group(List<Filter> parts, String joint, RecordKind kind, boolean inside) {
    String joined =
        parts.stream()
            .map(part -> say(part, kind, parts.size() > 1))
            .collect(Collectors.joining(words.text(joint, "", "")));
    return inside && parts.size() > 1 ? "(" + joined + ")" : joined;
  }

  private String test(Test test, RecordKind kind) {
    return fields
        .find(kind, test.field())
        .map(field -> test(test, field))
        .orElseGet(() -> words.text("filter.gone", test.field()));
  }

  private String test(Test test, RecordField field) {
    String key = key(test, field);
    String name = field.name(words);
    List<String> values = test.values();
    if (field.type() == FieldType.TALLY && values.size() == 2) {
      return words.count(
          "filter.says.tally." + test.operator().code(),
          number(values.get(1)),
          name,
          values.getFirst());
    }
    if (test.operator().takesDays() && !values.isEmpty()) {
      return words.count(key, number(values.getFirst()), name);
    }
    return switch (values.size()) {
      case 0 -> words.text(key, name);
      case 1 -> words.text(key, name, value(values.getFirst(), test.operator(), field));
      default ->
          test.operator() == Operator.BETWEEN
              ? words.text(
                  key,
                  name,
                  value(values.getFirst(), test.operator(), field),
                  value(values.getLast(), test.operator(), field))
              : words.text(
                  key,
                  name,
                  values.stream()
                      .map(value -> value(value, test.operator(), field))
                      .collect(Collectors.joining(words.text("filter.or"))));
    };
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

  private static long number(String value) {
    return value.matches("\\d{1,7}") ? Long.parseLong(value) : 0;
  }

  private String value(String value, Operator operator, RecordField field) {
    if (operator == Operator.DURING) {
      return During.ofCode(value).map(one -> words.text("during." + one.code())).orElse(value);
    }
    return switch (field.type()) {
      case CHOICE, CHOICES ->
          field.option(value).map(option -> option.label().in(words)).orElse(value);
      case FLAG -> words.find("flag." + value).orElse(value);
      case PERSON -> person(value);
      case DATE, MOMENT -> day(value);
      default -> value;
    };
  }

  private String person(String value) {
    return Operands.ME.equals(value)
        ? words.text("filter.me")
        : Ids.parse(value).map(id -> people.getOrDefault(id, value)).orElse(value);
  }

  private String day(String value) {
    return value.matches("\\d{4}-\\d\\d-\\d\\d")
        ? new Moments(words, Instant.EPOCH, fields.viewer().zone()).exact(LocalDate.parse(value))
        : value;
  }
}
