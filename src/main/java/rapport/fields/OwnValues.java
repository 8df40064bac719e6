package rapport.fields;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.left;
import static rapport.fields.db.Tables.OWN_FIELD;
import static rapport.fields.db.Tables.OWN_VALUE;
import static rapport.platform.Among.among;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;

/**
 * What records hold in the fields that users added: by the field's code, the values in their text
 * form. Whoever owns the record checks the rights and calls this within the same transaction.
 */
@Component
public class OwnValues {
  private static final int LONGEST_SEARCHED = 2000;
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
    Map<String, List<String>> present = of(List.of(recordId)).getOrDefault(recordId, Map.of());
    Map<RecordField, List<String>> byField = new LinkedHashMap<>();
    values.forEach((code, texts) -> {
      if (!texts.equals(present.getOrDefault(code, List.of()))) {
        byField.put(writable(fields, code), texts);
      }
    });
    if (byField.isEmpty()) {
      return;
    }
    List<UUID> ids = byField.keySet().stream().map(OwnRows::id).toList();
    sql.deleteFrom(OWN_VALUE)
        .where(OWN_VALUE.RECORD_ID.eq(recordId), among(OWN_VALUE.FIELD_ID, ids))
        .execute();
    insert(List.of(recordId), byField);
    byField
        .keySet()
        .forEach(field -> uses.note(field.kind(), List.of(field.code()), UseDeed.CHANGED));
  }

  /** Writes the same values of one field into many records. */
  public void writeAll(Collection<UUID> recordIds, RecordField field, List<String> texts) {
    sql.deleteFrom(OWN_VALUE)
        .where(
            OWN_VALUE.RECORD_ID.eq(DSL.any(recordIds.toArray(UUID[]::new))),
            OWN_VALUE.FIELD_ID.eq(OwnRows.id(field)))
        .execute();
    insert(recordIds, Map.of(field, texts));
    uses.note(field.kind(), List.of(field.code()), UseDeed.CHANGED);
  }

  /** By what else than their names some records are found: the texts of searchable fields. */
  public Map<UUID, List<String>> searched(Collection<UUID> recordIds) {
    if (recordIds.isEmpty()) {
      return Map.of();
    }
    return sql
        .select(OWN_VALUE.RECORD_ID, left(OWN_VALUE.TEXT, LONGEST_SEARCHED))
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

  /** Who holds one of these texts in a field; of several the first. */
  public Map<String, UUID> holders(RecordField field, Collection<String> texts) {
    Map<String, UUID> holders = new LinkedHashMap<>();
    String[] keys = texts.stream().map(text -> OwnRows.key(field, text)).toArray(String[]::new);
    sql.select(OWN_VALUE.TEXT, OWN_VALUE.RECORD_ID)
        .from(OWN_VALUE)
        .where(OWN_VALUE.FIELD_ID.eq(OwnRows.id(field)), OWN_VALUE.KEY.eq(DSL.any(keys)))
        .orderBy(OWN_VALUE.RECORD_ID)
        .forEach(row -> holders.putIfAbsent(row.value1(), row.value2()));
    return holders;
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
            OWN_VALUE.FIELD_ID.eq(OwnRows.id(field)))
        .execute();
    Map<List<String>, List<UUID>> byValue = new LinkedHashMap<>();
    values.forEach((recordId, texts) ->
        byValue.computeIfAbsent(texts, one -> new ArrayList<>()).add(recordId));
    byValue.forEach((texts, recordIds) -> insert(recordIds, Map.of(field, texts)));
    uses.note(field.kind(), List.of(field.code()), UseDeed.CHANGED);
  }

  /** What a record holds in one field, as an array in alphabetical order, for a query. */
  public static Field<String[]> texts(RecordField field, Field<UUID> recordId) {
    return DSL.array(
        DSL.select(OWN_VALUE.TEXT)
            .from(OWN_VALUE)
            .where(OWN_VALUE.RECORD_ID.eq(recordId), OWN_VALUE.FIELD_ID.eq(OwnRows.id(field)))
            .orderBy(OWN_VALUE.TEXT));
  }

  private void insert(Collection<UUID> recordIds, Map<RecordField, List<String>> byField) {
    List<Object[]> rows = new ArrayList<>();
    for (UUID recordId : recordIds) {
      byField.forEach((field, texts) -> rows.addAll(OwnRows.of(recordId, field, texts)));
    }
    OwnRows.insert(sql, rows);
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
                  rows.addAll(OwnRows.of(recordId, field, texts));
                })));
    OwnRows.insert(sql, rows);
    filled.forEach(field -> uses.note(field.kind(), List.of(field.code()), UseDeed.CHANGED));
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
}
