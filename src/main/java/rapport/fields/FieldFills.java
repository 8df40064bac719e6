package rapport.fields;

import static org.jooq.impl.DSL.countDistinct;
import static rapport.fields.db.Tables.FIELD_FILL;
import static rapport.fields.db.Tables.OWN_FIELD;
import static rapport.fields.db.Tables.OWN_VALUE;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.RecordKind;

/**
 * On how many records each field holds something. Counting reads whole tables, so it is done at
 * night and written down.
 */
@Component
public class FieldFills {
  /**
   * What was counted for a field.
   *
   * @param cards records in which it holds something
   * @param records all records of the kind
   */
  public record Fill(long cards, long records, Instant countedAt) {
    /** The share of records in which it holds something, from 0 to 1. */
    public double share() {
      return records == 0 ? 0 : (double) cards / records;
    }
  }

  private final DSLContext sql;
  private final Catalogue catalogue;

  FieldFills(DSLContext sql, Catalogue catalogue) {
    this.sql = sql;
    this.catalogue = catalogue;
  }

  /** What was counted last, by the field's code. */
  @Transactional(readOnly = true)
  public Map<String, Fill> of(RecordKind kind) {
    return sql.selectFrom(FIELD_FILL).where(FIELD_FILL.KIND.eq(kind.code())).stream()
        .collect(
            HashMap::new,
            (map, row) ->
                map.put(
                    row.get(FIELD_FILL.CODE),
                    new Fill(
                        row.get(FIELD_FILL.CARDS),
                        row.get(FIELD_FILL.RECORDS),
                        row.get(FIELD_FILL.COUNTED_AT))),
            Map::putAll);
  }

  /** Counts the fields of a kind anew. */
  @Transactional
  public void count(RecordKind kind, Instant now) {
    RecordTable table = catalogue.table(kind);
    List<RecordField> fields = catalogue.of(kind).all();
    Map<String, Long> cards = new HashMap<>(ownCards(kind));
    long records = columns(table, fields, cards);
    fields.forEach(field -> rows(field).ifPresent(number -> cards.put(field.code(), number)));
    sql.deleteFrom(FIELD_FILL).where(FIELD_FILL.KIND.eq(kind.code())).execute();
    sql.batch(
            cards.entrySet().stream()
                .map(one ->
                    sql.insertInto(FIELD_FILL)
                        .set(FIELD_FILL.KIND, kind.code())
                        .set(FIELD_FILL.CODE, one.getKey())
                        .set(FIELD_FILL.CARDS, one.getValue())
                        .set(FIELD_FILL.RECORDS, records)
                        .set(FIELD_FILL.COUNTED_AT, now))
                .toList())
        .execute();
  }

  /** All own fields in one walk over their values; one without values holds nothing. */
  private Map<String, Long> ownCards(RecordKind kind) {
    return sql.select(OWN_FIELD.CODE, countDistinct(OWN_VALUE.RECORD_ID).cast(Long.class))
        .from(OWN_FIELD)
        .leftJoin(OWN_VALUE)
        .on(OWN_VALUE.FIELD_ID.eq(OWN_FIELD.ID))
        .where(OWN_FIELD.KIND.eq(kind.code()))
        .groupBy(OWN_FIELD.CODE)
        .fetchMap(row -> row.value1(), row -> row.value2());
  }

  /** All fields that stand in the records' own row, in one walk over these; how many there are. */
  private long columns(RecordTable table, List<RecordField> fields, Map<String, Long> cards) {
    List<RecordField> standing =
        fields.stream().filter(field -> field.source() instanceof Source.Column).toList();
    List<Field<Long>> numbers =
        standing.stream()
            .map(field ->
                DSL.count()
                    .filterWhere(filled((Source.Column) field.source()))
                    .cast(Long.class)
                    .as(field.code()))
            .toList();
    Record counted =
        Objects.requireNonNull(
            sql.select(DSL.count().cast(Long.class).as("records"))
                .select(numbers)
                .from(table.table())
                .fetchOne());
    for (int i = 0; i < standing.size(); i++) {
      cards.put(standing.get(i).code(), Objects.requireNonNull(counted.get(numbers.get(i))));
    }
    return Objects.requireNonNull(counted.get("records", Long.class));
  }

  private static Condition filled(Source.Column column) {
    return column.none() == null
        ? column.value().isNotNull()
        : column.value().coerce(Object.class).ne(column.none().coerce(Object.class));
  }

  /** A built-in field that stands in rows of another table. */
  private Optional<Long> rows(RecordField field) {
    return field.source() instanceof Source.Rows rows && !field.isOwn()
        ? sql.select(countDistinct(rows.owner()).cast(Long.class))
            .from(rows.table())
            .where(rows.also())
            .fetchOptional(row -> row.value1())
        : Optional.empty();
  }
}
