package rapport.contacts;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.RecordKind;

/** Into what records were merged, at the end of the chain. */
@Component
@Transactional(readOnly = true)
public class Successors {
  private static final Field<UUID> FIRST = field(name("way", "first"), SQLDataType.UUID);
  private static final Field<UUID> LAST = field(name("way", "last"), SQLDataType.UUID);

  private final DSLContext sql;

  Successors(DSLContext sql) {
    this.sql = sql;
  }

  /** What this record is today; empty if it wasn't merged. */
  public Optional<UUID> of(RecordKind kind, UUID id) {
    return Optional.ofNullable(of(kind, List.of(id)).get(id));
  }

  /** The same for several, in one query; those that were not merged are missing. */
  public Map<UUID, UUID> of(RecordKind kind, Collection<UUID> ids) {
    Table<?> records = records(kind);
    Field<UUID> id = Clients.table(kind).id();
    Field<UUID> into = into(kind);
    var way =
        name("way")
            .fields("first", "last")
            .as(
                select(id, into)
                    .from(records)
                    .where(id.eq(any(ids.toArray(UUID[]::new))), into.isNotNull())
                    .unionAll(
                        select(FIRST, into)
                            .from(table(name("way")))
                            .join(records)
                            .on(id.eq(LAST))
                            .where(into.isNotNull())));
    return sql.withRecursive(way)
        .select(FIRST, LAST)
        .from(table(name("way")))
        .join(records)
        .on(id.eq(LAST))
        .where(into.isNull())
        .fetchMap(FIRST, LAST);
  }

  /**
   * All records that went into this one, directly or through others; none for kinds that are never
   * merged.
   */
  public List<UUID> mergedInto(RecordKind kind, UUID keptId) {
    if (kind != RecordKind.CONTACT && kind != RecordKind.COMPANY) {
      return List.of();
    }
    Field<UUID> id = Clients.table(kind).id();
    Field<UUID> into = into(kind);
    var way =
        name("way")
            .fields("first")
            .as(
                select(id)
                    .from(records(kind))
                    .where(into.eq(keptId))
                    .unionAll(
                        select(id)
                            .from(table(name("way")))
                            .join(records(kind))
                            .on(into.eq(FIRST))));
    return sql.withRecursive(way).select(FIRST).from(table(name("way"))).fetch(FIRST);
  }

  private static Table<?> records(RecordKind kind) {
    return Clients.table(kind).table();
  }

  /** That a record isn't part of another by now; records of other kinds are never merged. */
  static Condition notMerged(RecordKind kind) {
    return switch (kind) {
      case CONTACT, COMPANY -> into(kind).isNull();
      case INTERACTION, LEAD -> noCondition();
    };
  }

  static Field<UUID> into(RecordKind kind) {
    return kind == RecordKind.COMPANY ? COMPANY.MERGED_INTO : CONTACT.MERGED_INTO;
  }
}
