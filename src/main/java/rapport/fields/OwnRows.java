package rapport.fields;

import static rapport.fields.db.Tables.OWN_VALUE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import rapport.kernel.SortKey;

/** The rows in which values stand: each with what it is compared and ordered by. */
final class OwnRows {
  private static final List<Field<?>> COLUMNS =
      List.of(
          OWN_VALUE.RECORD_ID,
          OWN_VALUE.FIELD_ID,
          OWN_VALUE.ORDINAL,
          OWN_VALUE.TEXT,
          OWN_VALUE.KEY,
          OWN_VALUE.NUMBER,
          OWN_VALUE.DAY);

  private OwnRows() {}

  /** The rows of one field of one record. */
  static List<Object[]> of(UUID recordId, RecordField field, List<String> texts) {
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      rows.add(
          new Object[] {
            recordId, id(field), i, text, key(field, text), number(field, text), day(field, text)
          });
    }
    return rows;
  }

  /** As one batch, which the driver sends as inserts of many rows. */
  static void insert(DSLContext sql, List<Object[]> rows) {
    if (!rows.isEmpty()) {
      sql.batch(
              sql.insertInto(OWN_VALUE)
                  .columns(COLUMNS)
                  .values(Collections.nCopies(COLUMNS.size(), (Object) null)))
          .bind(rows.toArray(Object[][]::new))
          .execute();
    }
  }

  /** What a value is compared and ordered by. */
  static String key(RecordField field, String text) {
    return field.type().reads() ? SortKey.of(text) : text;
  }

  private static @Nullable BigDecimal number(RecordField field, String text) {
    return switch (field.type()) {
      case NUMBER, MONEY -> new BigDecimal(text);
      case CHOICE -> BigDecimal.valueOf(place(field, text));
      default -> null;
    };
  }

  private static int place(RecordField field, String code) {
    return 1 + field.options().stream().map(Option::code).toList().indexOf(code);
  }

  private static @Nullable LocalDate day(RecordField field, String text) {
    return field.type() == FieldType.DATE ? LocalDate.parse(text) : null;
  }

  static UUID id(RecordField field) {
    return Objects.requireNonNull(field.ownId());
  }
}
