package rapport.fields;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static rapport.fields.db.Tables.OWN_FIELD;
import static rapport.fields.db.Tables.OWN_VALUE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;
import rapport.kernel.SortKey;

/**
 * What records hold in the fields that users added: by the field's code, the values in their text
 * form. Whoever owns the record checks the rights and calls this within the same transaction.
 */
@Component
public class OwnValues {
  private final DSLContext sql;

  OwnValues(DSLContext sql) {
    this.sql = sql;
  }

  /** The values of some records, also those of retired fields; in one query. */
  public Map<UUID, Map<String, List<String>>> of(Collection<UUID> recordIds) {
    return sql
        .select(OWN_VALUE.RECORD_ID, OWN_FIELD.CODE, OWN_VALUE.TEXT)
        .from(OWN_VALUE)
        .join(OWN_FIELD)
        .on(OWN_FIELD.ID.eq(OWN_VALUE.FIELD_ID))
        .where(OWN_VALUE.RECORD_ID.eq(DSL.any(recordIds.toArray(UUID[]::new))))
        .orderBy(OWN_FIELD.ORDINAL, OWN_VALUE.ORDINAL)
        .stream()
        .collect(
            groupingBy(
                row -> row.value1(),
                groupingBy(
                    row -> row.value2(),
                    LinkedHashMap::new,
                    mapping(row -> row.value3(), toList()))));
  }

  /**
   * Everything typed for own fields in the form it is kept in; {@link Invalid} with all complaints.
   * A field nobody knows is a complaint too.
   *
   * @param typed by the field's code
   */
  public static Map<String, List<String>> checked(Fields fields, Map<String, List<String>> typed) {
    List<Complaint> complaints = new ArrayList<>();
    Map<String, List<String>> checked = new LinkedHashMap<>();
    typed.forEach((code, values) -> {
      try {
        checked.put(code, FieldValues.checked(own(fields, code), values));
      } catch (Invalid invalid) {
        complaints.addAll(invalid.complaints());
      }
    });
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return checked;
  }

  private static RecordField own(Fields fields, String code) {
    return fields
        .find(code)
        .filter(RecordField::isOwn)
        .orElseThrow(() -> new Invalid(code, "unknownField"));
  }

  /**
   * Writes the values of these fields into one record; fields that are not named stay as they are.
   *
   * @param values checked, by the field's code
   */
  public void write(UUID recordId, Fields fields, Map<String, List<String>> values) {
    Map<RecordField, List<String>> byField = new LinkedHashMap<>();
    values.forEach((code, texts) -> byField.put(own(fields, code), texts));
    if (byField.isEmpty()) {
      return;
    }
    List<UUID> ids = byField.keySet().stream().map(OwnValues::id).toList();
    sql.deleteFrom(OWN_VALUE)
        .where(OWN_VALUE.RECORD_ID.eq(recordId), OWN_VALUE.FIELD_ID.in(ids))
        .execute();
    insert(List.of(recordId), byField);
  }

  /** Writes the same values of one field into many records. */
  public void writeAll(Collection<UUID> recordIds, RecordField field, List<String> texts) {
    sql.deleteFrom(OWN_VALUE)
        .where(
            OWN_VALUE.RECORD_ID.eq(DSL.any(recordIds.toArray(UUID[]::new))),
            OWN_VALUE.FIELD_ID.eq(id(field)))
        .execute();
    insert(recordIds, Map.of(field, texts));
  }

  private void insert(Collection<UUID> recordIds, Map<RecordField, List<String>> byField) {
    var insert =
        sql.insertInto(
            OWN_VALUE,
            OWN_VALUE.RECORD_ID,
            OWN_VALUE.FIELD_ID,
            OWN_VALUE.ORDINAL,
            OWN_VALUE.TEXT,
            OWN_VALUE.KEY,
            OWN_VALUE.NUMBER,
            OWN_VALUE.DAY);
    boolean any = false;
    for (UUID recordId : recordIds) {
      for (var one : byField.entrySet()) {
        RecordField field = one.getKey();
        for (int i = 0; i < one.getValue().size(); i++) {
          String text = one.getValue().get(i);
          insert =
              insert.values(
                  recordId,
                  id(field),
                  i,
                  text,
                  key(field, text),
                  number(field, text),
                  day(field, text));
          any = true;
        }
      }
    }
    if (any) {
      insert.execute();
    }
  }

  /** Removes everything these records hold, when they themselves are removed. */
  public void forget(Collection<UUID> recordIds) {
    sql.deleteFrom(OWN_VALUE)
        .where(OWN_VALUE.RECORD_ID.eq(DSL.any(recordIds.toArray(UUID[]::new))))
        .execute();
  }

  /** What a value is compared and ordered by. */
  public static String key(RecordField field, String text) {
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

  private static UUID id(RecordField field) {
    return java.util.Objects.requireNonNull(field.ownId());
  }
}
