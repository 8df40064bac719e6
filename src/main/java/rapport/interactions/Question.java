package rapport.interactions;

import java.util.List;
import java.util.Optional;
import rapport.access.RecordKind;
import rapport.fields.FieldType;
import rapport.fields.Label;
import rapport.fields.Origin;
import rapport.fields.RecordField;
import rapport.fields.Source;

/**
 * Something that is asked when an interaction of a group is completed.
 *
 * @param code under which answers are kept; empty while it is new
 * @param group code of the group
 * @param kind text, long text, number, date or flag
 * @param required whether an interaction of the group can't be completed without an answer
 * @param retired no longer asked; answers that were given stay
 */
public record Question(
    String code,
    String group,
    Label.Given label,
    FieldType kind,
    boolean required,
    boolean retired) {
  /** What one can ask for. */
  public static final List<FieldType> KINDS =
      List.of(
          FieldType.TEXT, FieldType.LONG_TEXT, FieldType.NUMBER, FieldType.DATE, FieldType.FLAG);

  private static final String PREFIX = "answer_";

  /** What forms and complaints call the answer to it. */
  public String field() {
    return PREFIX + code;
  }

  /** The code of the question that an answer of this name is to; empty for anything else. */
  public static Optional<String> codeOf(String field) {
    return field.startsWith(PREFIX)
        ? Optional.of(field.substring(PREFIX.length()))
        : Optional.empty();
  }

  /** The same as a field, so that it is typed, read and shown like all of them. */
  public RecordField asField() {
    return new RecordField(
        RecordKind.INTERACTION,
        field(),
        kind,
        Origin.OWN,
        label,
        List.of(),
        "",
        true,
        new Source.Elsewhere(),
        null,
        null,
        field());
  }
}
