package rapport.fields;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.left;
import static rapport.fields.db.Tables.OWN_FIELD;
import static rapport.fields.db.Tables.OWN_VALUE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;
import rapport.kernel.SortKey;

/**
 * What records hold in the fields that users added: by the field's code, the values in their text
 * form. Whoever owns the record checks the rights and calls this within the same transaction.
 */
@Component
public class OwnValues {
  private static final int LONGEST_SEARCHED = 2000;
  private static final List<Field<?>> COLUMNS =
      List.of(
          OWN_VALUE.RECORD_ID,
          OWN_VALUE.FIELD_ID,
          OWN_VALUE.ORDINAL,
          OWN_VALUE.TEXT,
          OWN_VALUE.KEY,
          OWN_VALUE.NUMBER,
          OWN_VALUE.DAY);

  private final DSLContext sql;
  private final FieldUses uses;

  OwnValues(DSLContext sql, FieldUses uses) {
    this.sql = sql;
    this.uses = uses;
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
        checked.put(code, FieldValues.checked(known(fields, code), values));
      } catch (Invalid invalid) {
        complaints.addAll(invalid.complaints());
      }
    });
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return checked;
  }

  private static RecordField known(Fields fields, String code) {
    return fields
        .find(code)
        .filter(RecordField::isOwn)
        .orElseThrow(() -> new Invalid(code, "unknownField"));
  }

  private static RecordField writable(Fields fields, String code) {
    RecordField field = known(fields, code);
    if (!field.editable()) {
      throw new Invalid(code, "readOnly");
    }
    return field;
  }

  /**
   * Writes the values of these fields into one record; fields that are not named stay as they are,
   * and what is there already is not written again; {@link Invalid} for a field that the fields'
   * viewer may only read.
   *
   * @param values checked, by the field's code
   */
  public void write(UUID recordId, Fields fields, Map<String, List<String>> values) {
    if (values.isEmpty()) {
      return;
    }
    Map<String, List<String>> present =
        of(List.of(recordId)).getOrDefault(recordId, Map.of());
    Map<RecordField, List<String>> byField = new LinkedHashMap<>();
    values.forEach((code, texts) -> {
      if (!texts.equals(present.getOrDefault(code, List.of()))) {
        byField.put(writable(fields, code), texts);
      }
    });
    if (byField.isEmpty()) {
      return;
    }
    List<UUID> ids = byField.keySet().stream().map(OwnValues::id).toList();
    sql.deleteFrom(OWN_VALUE)
        .where(OWN_VALUE.RECORD_ID.eq(recordId), OWN_VALUE.FIELD_ID.in(ids))
        .execute();
    insert(List.of(recordId), byField);
    byField.keySet()
        .forEach(field -> uses.note(field.kind(), List.of(field.code()), UseDeed.CHANGED));
  }

  /** Writes the same values of one field into many records. */
  public void writeAll(Collection<UUID> recordIds, RecordField field, List<String> texts) {
    sql.deleteFrom(OWN_VALUE)
        .where(
            OWN_VALUE.RECORD_ID.eq(DSL.any(recordIds.toArray(UUID[]::new))),
            OWN_VALUE.FIELD_ID.eq(id(field)))
        .execute();
    insert(recordIds, Map.of(field, texts));
    uses.note(field.kind(), List.of(field.code()), UseDeed.CHANGED);
  }

  /** By what else than their names some records are found: the texts of searchable fields. */
  public Map<UUID, List<String>> searched(Collection<UUID> recordIds) {
    if (recordIds.isEmpty()) {
      return Map.of();
    }
    return sql.select(OWN_VALUE.RECORD_ID, left(OWN_VALUE.TEXT, LONGEST_SEARCHED))
        .from(OWN_VALUE)
        .join(OWN_FIELD)
        .on(OWN_FIELD.ID.eq(OWN_VALUE.FIELD_ID))
        .where(
            OWN_VALUE.RECORD_ID.eq(DSL.any(recordIds.toArray(UUID[]::new))),
            OWN_FIELD.SEARCHABLE.isTrue(),
            OWN_FIELD.RETIRED_AT.isNull())
        .orderBy(OWN_FIELD.ORDINAL, OWN_VALUE.ORDINAL)
        .stream()
        .collect(groupingBy(row -> row.value1(), mapping(row -> row.value2(), toList())));
  }

  /**
   * Writes what each of many records holds in one field from now on; none where the list is empty.
   *
   * @param values checked
   */
  public void writeEach(RecordField field, Map<UUID, List<String>> values) {
    sql.deleteFrom(OWN_VALUE)
        .where(
            OWN_VALUE.RECORD_ID.eq(DSL.any(values.keySet().toArray(UUID[]::new))),
            OWN_VALUE.FIELD_ID.eq(id(field)))
        .execute();
    Map<List<String>, List<UUID>> byValue = new LinkedHashMap<>();
    values.forEach((recordId, texts) ->
        byValue.computeIfAbsent(texts, one -> new ArrayList<>()).add(recordId));
    byValue.forEach((texts, recordIds) -> insert(recordIds, Map.of(field, texts)));
  }

  /** What a record holds in one field, as an array in alphabetical order, for a query. */
  public static Field<String[]> texts(RecordField field, Field<UUID> recordId) {
    return DSL.array(
        DSL.select(OWN_VALUE.TEXT)
            .from(OWN_VALUE)
            .where(OWN_VALUE.RECORD_ID.eq(recordId), OWN_VALUE.FIELD_ID.eq(id(field)))
            .orderBy(OWN_VALUE.TEXT));
  }

  private void insert(Collection<UUID> recordIds, Map<RecordField, List<String>> byField) {
    List<Object[]> rows = new ArrayList<>();
    for (UUID recordId : recordIds) {
      byField.forEach((field, texts) -> rows.addAll(rows(recordId, field, texts)));
    }
    insert(rows);
  }

  /** As one batch, which the driver sends as inserts of many rows. */
  private void insert(List<Object[]> rows) {
    if (!rows.isEmpty()) {
      sql.batch(
              sql.insertInto(OWN_VALUE)
                  .columns(COLUMNS)
                  .values(Collections.nCopies(COLUMNS.size(), (Object) null)))
          .bind(rows.toArray(Object[][]::new))
          .execute();
    }
  }

  /**
   * Writes values into fields that hold nothing in these records, in one batch.
   *
   * @param values checked, by the record and the field's code
   */
  public void add(Fields fields, Map<UUID, Map<String, List<String>>> values) {
    List<Object[]> rows = new ArrayList<>();
    Set<RecordField> filled = new LinkedHashSet<>();
    values.forEach((recordId, ofRecord) ->
        ofRecord.forEach((code, texts) ->
            fields
                .find(code)
                .filter(RecordField::isOwn)
                .ifPresent(field -> {
                  filled.add(field);
                  rows.addAll(rows(recordId, field, texts));
                })));
    insert(rows);
    filled.forEach(field -> uses.note(field.kind(), List.of(field.code()), UseDeed.CHANGED));
  }

  private static List<Object[]> rows(UUID recordId, RecordField field, List<String> texts) {
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      rows.add(
          new Object[] {
            recordId,
            id(field),
            i,
            text,
            key(field, text),
            number(field, text),
            day(field, text)
          });
    }
    return rows;
  }

  /** Empties some fields of records: by the record, the codes of the fields. */
  public void remove(RecordKind kind, Map<UUID, List<String>> codes) {
    if (codes.isEmpty()) {
      return;
    }
    sql.batch(
            codes.entrySet().stream()
                .map(one ->
                    sql.deleteFrom(OWN_VALUE)
                        .where(
                            OWN_VALUE.RECORD_ID.eq(one.getKey()),
                            OWN_VALUE.FIELD_ID.in(
                                DSL.select(OWN_FIELD.ID)
                                    .from(OWN_FIELD)
                                    .where(
                                        OWN_FIELD.KIND.eq(kind.code()),
                                        OWN_FIELD.CODE.in(one.getValue())))))
                .toList())
        .execute();
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
