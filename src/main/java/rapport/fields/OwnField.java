package rapport.fields;

import static org.jooq.impl.DSL.lower;
import static rapport.fields.db.Tables.OWN_VALUE;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;
import rapport.kernel.SortKey;

/**
 * A field that users added.
 *
 * @param code with the prefix {@link #PREFIX}, so that it never clashes with a built-in one
 * @param searchable whether records are found by it from anywhere
 * @param retired no longer shown or asked for; its values are kept
 */
public record OwnField(
    UUID id,
    RecordKind kind,
    String code,
    FieldType type,
    Label.Given label,
    String unit,
    boolean searchable,
    List<Option> options,
    boolean retired,
    int version) {
  public static final String PREFIX = "own_";

  /** The same as the catalogue has it. */
  public RecordField field() {
    return new RecordField(
        kind, code, type, Origin.OWN, label, options, unit, true, source(), ordering(), id, code);
  }

  private Source.Rows source() {
    var value =
        switch (type) {
          case NUMBER, MONEY -> OWN_VALUE.NUMBER;
          case DATE -> OWN_VALUE.DAY;
          // the key ends after 200 characters, and words are looked for in all of a long text
          case LONG_TEXT -> lower(OWN_VALUE.TEXT);
          default -> OWN_VALUE.KEY;
        };
    UnaryOperator<String> fold =
        switch (type) {
          case LONG_TEXT -> text -> text.toLowerCase(Locale.ROOT);
          case TEXT, LINK -> SortKey::of;
          default -> UnaryOperator.identity();
        };
    return new Source.Rows(OWN_VALUE, OWN_VALUE.RECORD_ID, value, OWN_VALUE.FIELD_ID.eq(id), fold);
  }

  private Source.Rows first() {
    Source.Rows all = source();
    return new Source.Rows(
        all.table(), all.owner(), all.value(), all.also().and(OWN_VALUE.ORDINAL.eq(0)), all.fold());
  }

  private @Nullable Ordering ordering() {
    return switch (type) {
      case NUMBER, MONEY, CHOICE -> Ordering.in(source(), OWN_VALUE.NUMBER);
      case DATE -> Ordering.in(source(), OWN_VALUE.DAY);
      // of several choices by the code of the first, as lists say it
      case CHOICES -> Ordering.in(first(), OWN_VALUE.KEY);
      case TEXT, LONG_TEXT, LINK, FLAG -> Ordering.in(source(), OWN_VALUE.KEY);
      default -> null;
    };
  }
}
