package rapport.duplicates;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.duplicates.db.Tables.DUPLICATE_KEYS;
import static rapport.platform.Among.among;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.RecordKind;
import rapport.linkage.EntryKeys;
import rapport.linkage.LinkedRecord;
import rapport.linkage.Schema;

/** The keys under which records are looked up when somebody is being entered. */
@Component
@Transactional
class KeyRows {
  private static final int MOST = 200;

  private final DSLContext sql;

  KeyRows(DSLContext sql) {
    this.sql = sql;
  }

  /** Writes the keys of these records. */
  void write(RecordKind kind, Schema schema, Collection<LinkedRecord> records) {
    Map<UUID, List<Long>> keys = new LinkedHashMap<>();
    records.forEach(record -> keys.put(UUID.fromString(record.id()), EntryKeys.of(schema, record)));
    write(kind, keys);
  }

  /** Writes these keys of records. */
  void write(RecordKind kind, Map<UUID, List<Long>> keys) {
    if (keys.isEmpty()) {
      return;
    }
    var insert =
        sql.insertInto(
            DUPLICATE_KEYS, DUPLICATE_KEYS.RECORD_ID, DUPLICATE_KEYS.KIND, DUPLICATE_KEYS.KEYS);
    for (Map.Entry<UUID, List<Long>> one : keys.entrySet()) {
      insert = insert.values(one.getKey(), kind.code(), one.getValue().toArray(Long[]::new));
    }
    insert
        .onConflict(DUPLICATE_KEYS.RECORD_ID)
        .doUpdate()
        .set(DUPLICATE_KEYS.KEYS, excluded(DUPLICATE_KEYS.KEYS))
        .where(DUPLICATE_KEYS.KEYS.ne(excluded(DUPLICATE_KEYS.KEYS)))
        .execute();
  }

  void forget(Collection<UUID> ids) {
    sql.deleteFrom(DUPLICATE_KEYS).where(among(DUPLICATE_KEYS.RECORD_ID, ids)).execute();
  }

  /** Those that share a key with this record, at most two hundred. */
  @Transactional(readOnly = true)
  List<UUID> sharing(RecordKind kind, Schema schema, LinkedRecord record) {
    Long[] keys = EntryKeys.of(schema, record).toArray(Long[]::new);
    return keys.length == 0
        ? List.of()
        : sql.select(DUPLICATE_KEYS.RECORD_ID)
            .from(DUPLICATE_KEYS)
            .where(DUPLICATE_KEYS.KIND.eq(kind.code()), overlap(keys))
            .limit(MOST)
            .fetch(DUPLICATE_KEYS.RECORD_ID);
  }

  /** How many records of a kind there are, counted up to the given number. */
  @Transactional(readOnly = true)
  int count(RecordKind kind, int most) {
    return sql.fetchCount(
        select(DUPLICATE_KEYS.RECORD_ID)
            .from(DUPLICATE_KEYS)
            .where(DUPLICATE_KEYS.KIND.eq(kind.code()))
            .limit(most));
  }

  private static Condition overlap(Long[] keys) {
    return condition("{0} && {1}", DUPLICATE_KEYS.KEYS, val(keys));
  }
}
