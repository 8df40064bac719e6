package rapport.filters.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import rapport.access.RecordKind;
import rapport.fields.FieldsSeen;
import rapport.fields.RecordField;
import rapport.filters.During;
import rapport.filters.Operator;
import rapport.filters.web.Rule.Line;

/**
 * What a condition is about.
 *
 * @param relation the code of the way to the related record, empty for the record itself
 */
record Meaning(RecordField field, String relation, Operator operator, List<String> values) {
  private static final String MONTH = "30";

  /** Empty where no field is chosen, or one that the viewer doesn't have. */
  static Optional<Meaning> of(Line line, RecordKind kind, FieldsSeen fields) {
    int dot = line.field().indexOf('.');
    String relation = dot < 0 ? "" : line.field().substring(0, dot);
    String code = line.field().substring(dot + 1);
    Optional<RecordKind> asked =
        dot < 0 ? Optional.of(kind) : fields.relation(kind, relation).map(way -> way.to());
    return asked
        .flatMap(other -> fields.find(other, code))
        .map(field -> new Meaning(field, relation, operator(line, field), values(line, field)));
  }

  private static Operator operator(Line line, RecordField field) {
    List<Operator> fitting = Operator.of(field.type());
    return Operator.ofCode(line.operator()).filter(fitting::contains).orElse(fitting.getFirst());
  }

  /** What was typed, unless it belongs to another operator; nobody wants to begin with nothing. */
  private static List<String> values(Line line, RecordField field) {
    List<String> typed = line.values();
    return switch (Entry.of(field.type(), operator(line, field))) {
      case SPAN -> fitting(typed, one -> !isDay(one) && During.ofCode(one).isEmpty(), MONTH);
      case PERIOD -> fitting(typed, one -> During.ofCode(one).isPresent(), "this_month");
      case FLAG -> fitting(typed, one -> !one.isEmpty(), "true");
      case TALLY -> typed.isEmpty() ? List.of("1", MONTH) : typed;
      case DAY, DAYS ->
          typed.stream()
              .filter(one -> !one.matches("\\d+") && During.ofCode(one).isEmpty())
              .toList();
      default -> typed;
    };
  }

  private static List<String> fitting(
      List<String> typed, Predicate<String> fits, String otherwise) {
    return typed.isEmpty() || !fits.test(typed.getFirst()) ? List.of(otherwise) : typed;
  }

  private static boolean isDay(String typed) {
    return typed.matches("\\d{4,}-\\d\\d-\\d\\d");
  }

  String value(int index) {
    return index < values.size() ? values.get(index) : "";
  }

  Entry entry() {
    return Entry.of(field.type(), operator);
  }
}
