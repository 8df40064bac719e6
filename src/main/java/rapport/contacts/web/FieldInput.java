package rapport.contacts.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.fields.FieldType;
import rapport.fields.RecordField;
import rapport.platform.web.Choice;

/**
 * The input for one field, wherever it stands.
 *
 * @param values what it holds, or what was typed
 * @param choices what can be chosen, for fields of which one chooses
 * @param error what is wrong with it, null if nothing is
 */
public record FieldInput(
    RecordField field, List<String> values, List<Choice> choices, @Nullable String error) {

  public String value() {
    return values.isEmpty() ? "" : values.getFirst();
  }

  /** Which control it takes: {@code choice}, {@code choices}, {@code long} or {@code line}. */
  public String control() {
    return switch (field.type()) {
      case CHOICE, FLAG, PERSON -> "choice";
      case CHOICES -> "choices";
      case LONG_TEXT -> "long";
      default -> "line";
    };
  }

  /** The type of a one-line input, as HTML calls it. */
  public String type() {
    return switch (field.type()) {
      case DATE -> "date";
      case EMAIL -> "email";
      case PHONE -> "tel";
      default -> "text";
    };
  }

  /** Which keyboard a phone shows. */
  public @Nullable String mode() {
    return field.type() == FieldType.NUMBER || field.type() == FieldType.MONEY ? "decimal" : null;
  }
}
