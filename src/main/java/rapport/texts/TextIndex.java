package rapport.texts;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.platform.Among.among;
import static rapport.texts.db.Tables.TEXT_ENTRY;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStep5;
import org.jooq.Record;
import org.jooq.impl.SQLDataType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;
import rapport.access.User;

/**
 * Keeps the words of all records that are searched by their text. The only one that writes them.
 */
@Component
@Transactional
public class TextIndex {
  private final DSLContext sql;
  private final SingletonSupplier<Map<String, TextSource>> sources;

  TextIndex(DSLContext sql, ObjectProvider<TextSource> sources) {
    this.sql = sql;
    // asked for late: they themselves need what writes changes
    this.sources =
        SingletonSupplier.of(() ->
            sources.stream().collect(Collectors.toMap(TextSource::kind, Function.identity())));
  }

  Map<String, TextSource> sources() {
    return sources.obtain();
  }

  /** Writes the words of some records of a kind anew; those that are gone lose theirs. */
  public void renew(String kind, Collection<UUID> ids) {
    TextSource source = sources().get(kind);
    if (source == null || ids.isEmpty()) {
      return;
    }
    List<TextParts> read = source.read(ids);
    if (!read.isEmpty()) {
      insert(kind, read).onConflict(TEXT_ENTRY.RECORD_ID).doUpdate().setAllToExcluded().execute();
    }
    Set<UUID> gone = new HashSet<>(ids);
    read.forEach(parts -> gone.remove(parts.recordId()));
    forget(gone);
  }

  /**
   * Writes the words of those of these records that have none. They are kept from being changed
   * meanwhile, so that what somebody changes or forgets isn't written as it was before.
   */
  void fill(String kind, Collection<UUID> ids) {
    TextSource source = sources().get(kind);
    if (source == null || ids.isEmpty()) {
      return;
    }
    source.hold(ids);
    List<TextParts> read = source.read(ids);
    if (!read.isEmpty()) {
      insert(kind, read).onConflictDoNothing().execute();
    }
  }

  private InsertValuesStep5<Record, UUID, UUID, String, Instant, Object> insert(
      String kind, List<TextParts> read) {
    var insert =
        sql.insertInto(
            TEXT_ENTRY,
            TEXT_ENTRY.RECORD_ID,
            TEXT_ENTRY.OWNER_ID,
            TEXT_ENTRY.KIND,
            TEXT_ENTRY.AT,
            TEXT_ENTRY.VECTOR);
    for (TextParts parts : read) {
      insert =
          insert.values(
              val(parts.recordId()),
              val(parts.ownerId()),
              val(kind),
              val(parts.at()),
              field("{0}::tsvector", Object.class, val(Vector.of(parts))));
    }
    return insert;
  }

  private void forget(Collection<UUID> ids) {
    if (!ids.isEmpty()) {
      sql.deleteFrom(TEXT_ENTRY).where(among(TEXT_ENTRY.RECORD_ID, ids)).execute();
    }
  }

  /** Those of these that have words already. */
  Set<UUID> known(List<UUID> ids) {
    return sql.select(TEXT_ENTRY.RECORD_ID)
        .from(TEXT_ENTRY)
        .where(among(TEXT_ENTRY.RECORD_ID, ids))
        .fetchSet(TEXT_ENTRY.RECORD_ID);
  }

  boolean isEmpty() {
    return !sql.fetchExists(TEXT_ENTRY);
  }

  /**
   * Rows of which this column holds a record in which, or in what belongs to it, the words stand:
   * in those parts alone that the viewer may read.
   */
  public Condition matches(Field<UUID> ownerId, Sought sought, User viewer) {
    Condition read = holds(sought, "ABCD");
    for (TextSource source : sources().values()) {
      String parts = source.parts(viewer);
      if (!parts.equals("ABCD")) {
        Condition there = parts.isEmpty() ? falseCondition() : holds(sought, parts);
        read = read.and(ofKind(source.kind()).not().or(there));
      }
    }
    return ownerId.in(select(TEXT_ENTRY.OWNER_ID).from(TEXT_ENTRY).where(read));
  }

  static Condition holds(Sought sought, String parts) {
    return condition("{0} @@ {1}", TEXT_ENTRY.VECTOR, query(sought, parts));
  }

  static Field<Object> query(Sought sought, String parts) {
    return field("{0}::tsquery", Object.class, val(sought.query(parts), SQLDataType.CLOB));
  }

  static Condition ofKind(String kind) {
    return TEXT_ENTRY.KIND.eq(inline(kind));
  }
}
