package rapport.texts;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.texts.db.Tables.TEXT_ENTRY;

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
import org.jooq.impl.SQLDataType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

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
    Set<UUID> gone = new HashSet<>(ids);
    for (TextParts parts : source.read(ids)) {
      write(kind, parts);
      gone.remove(parts.recordId());
    }
    forget(gone);
  }

  private void write(String kind, TextParts parts) {
    Field<Object> vector = field("{0}::tsvector", Object.class, val(Vector.of(parts)));
    sql.insertInto(TEXT_ENTRY)
        .set(TEXT_ENTRY.RECORD_ID, parts.recordId())
        .set(TEXT_ENTRY.OWNER_ID, parts.ownerId())
        .set(TEXT_ENTRY.KIND, kind)
        .set(TEXT_ENTRY.AT, parts.at())
        .set(Map.of(TEXT_ENTRY.VECTOR, vector))
        .onConflict(TEXT_ENTRY.RECORD_ID)
        .doUpdate()
        .set(TEXT_ENTRY.OWNER_ID, parts.ownerId())
        .set(TEXT_ENTRY.AT, parts.at())
        .set(Map.of(TEXT_ENTRY.VECTOR, vector))
        .execute();
  }

  private void forget(Collection<UUID> ids) {
    if (!ids.isEmpty()) {
      sql.deleteFrom(TEXT_ENTRY).where(TEXT_ENTRY.RECORD_ID.in(ids)).execute();
    }
  }

  /** Those of these that have words already. */
  Set<UUID> known(List<UUID> ids) {
    return sql.select(TEXT_ENTRY.RECORD_ID)
        .from(TEXT_ENTRY)
        .where(TEXT_ENTRY.RECORD_ID.in(ids))
        .fetchSet(TEXT_ENTRY.RECORD_ID);
  }

  boolean isEmpty() {
    return !sql.fetchExists(TEXT_ENTRY);
  }

  /**
   * Rows of which this column holds a record in which, or in what belongs to it, the words stand.
   */
  public static Condition matches(Field<UUID> ownerId, Sought sought) {
    return ownerId.in(select(TEXT_ENTRY.OWNER_ID).from(TEXT_ENTRY).where(holds(sought, "ABCD")));
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
