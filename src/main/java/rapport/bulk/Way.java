package rapport.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import rapport.contacts.ManyClients;
import rapport.fields.FieldType;
import rapport.fields.RecordField;

/** What a bulk edit does with the values a field holds. */
public enum Way {
  /** These and no others. */
  SET,
  /** None any more. */
  CLEAR,
  /** These besides those that are there. */
  ADD,
  /** Those that are there without these. */
  REMOVE;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Way> ofCode(String code) {
    return Arrays.stream(values()).filter(way -> way.code().equals(code)).findFirst();
  }

  /** The ways for a field: only several choices can be added to. */
  public static List<Way> of(RecordField field) {
    if (field.type() == FieldType.CHOICES) {
      return List.of(ADD, REMOVE, SET, CLEAR);
    }
    return ManyClients.empties(field) ? List.of(SET, CLEAR) : List.of(SET);
  }

  /** What a field holds afterwards. */
  public List<String> applied(List<String> before, List<String> given) {
    return switch (this) {
      case SET -> given;
      case CLEAR -> List.of();
      case ADD -> Stream.concat(before.stream(), given.stream()).distinct().toList();
      case REMOVE -> before.stream().filter(value -> !given.contains(value)).toList();
    };
  }
}
