package rapport.contacts;

import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Deed;
import rapport.access.Forbidden;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.fields.RecordTable;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;

/**
 * Takes clients out of the directories and puts them back. Nothing is lost meanwhile: their history
 * and what took place with them stay.
 */
@Component
@Transactional
public class Removing {
  private final DSLContext sql;
  private final Changes changes;

  Removing(DSLContext sql, Changes changes) {
    this.sql = sql;
    this.changes = changes;
  }

  /** Removes a client; a removed one stays removed. */
  public void remove(RecordKind kind, UUID id, Act act) {
    needs(kind, id, act);
    if (mark(kind, id, act.at()) > 0) {
      changes.record(act, "remove", kind.code(), id, Map.of());
    }
  }

  /** Puts a removed client back, unless it was erased or is part of another since. */
  public void restore(RecordKind kind, UUID id, Act act) {
    needs(kind, id, act);
    if (mark(kind, id, null) > 0) {
      changes.record(act, "restore", kind.code(), id, Map.of());
    }
  }

  private int mark(RecordKind kind, UUID id, @Nullable Instant at) {
    if (kind == RecordKind.COMPANY) {
      return sql.update(COMPANY)
          .set(COMPANY.REMOVED_AT, at)
          .set(COMPANY.VERSION, COMPANY.VERSION.plus(1))
          .where(
              COMPANY.ID.eq(id),
              COMPANY.MERGED_INTO.isNull(),
              at == null ? COMPANY.REMOVED_AT.isNotNull() : COMPANY.REMOVED_AT.isNull())
          .execute();
    }
    return sql.update(CONTACT)
        .set(CONTACT.REMOVED_AT, at)
        .set(CONTACT.VERSION, CONTACT.VERSION.plus(1))
        .where(
            CONTACT.ID.eq(id),
            CONTACT.ERASED_AT.isNull(),
            CONTACT.MERGED_INTO.isNull(),
            at == null ? CONTACT.REMOVED_AT.isNotNull() : CONTACT.REMOVED_AT.isNull())
        .execute();
  }

  private void needs(RecordKind kind, UUID id, Act act) {
    RecordTable table = Clients.table(kind);
    Field<UUID> responsible = table.responsible();
    Record row =
        sql.select(responsible, Successors.into(kind))
            .from(table.table())
            .where(table.id().eq(id))
            .fetchOptional()
            .orElseThrow(() -> new Absent(kind.code(), id));
    UUID responsibleId = row.get(responsible);
    if (!act.user().reach(kind, Deed.SEE).includes(responsibleId)) {
      throw new Absent(kind.code(), id);
    }
    if (!act.user().reach(kind, Deed.DELETE).includes(responsibleId)) {
      throw new Forbidden(Right.CHANGE_CLIENTS);
    }
    if (row.get(Successors.into(kind)) != null) {
      throw new Conflict("mergedMeanwhile");
    }
  }
}
