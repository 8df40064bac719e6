package rapport.contacts;

import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Differences;

/**
 * What follows for contacts and companies from their inquiries: how many are open, and how far they
 * have come. Written by whoever keeps the inquiries.
 */
@Component
@Transactional
public class Inquiries {
  private final DSLContext sql;
  private final Changes changes;

  Inquiries(DSLContext sql, Changes changes) {
    this.sql = sql;
    this.changes = changes;
  }

  /** Notes how many inquiries of each of these are open. */
  public void open(Map<UUID, Integer> ofContacts, Map<UUID, Integer> ofCompanies) {
    ofContacts.forEach((id, open) ->
        sql.update(CONTACT)
            .set(CONTACT.OPEN_LEADS, open)
            .where(CONTACT.ID.eq(id), CONTACT.OPEN_LEADS.ne(open))
            .execute());
    ofCompanies.forEach((id, open) ->
        sql.update(COMPANY)
            .set(COMPANY.OPEN_LEADS, open)
            .where(COMPANY.ID.eq(id), COMPANY.OPEN_LEADS.ne(open))
            .execute());
  }

  /** Brings a contact, and a company if there is one, to a stage; never back to an earlier one. */
  public void reach(UUID contactId, @Nullable UUID companyId, ClientStage stage, Act act) {
    reach(
        new Row<>("contact", CONTACT, CONTACT.ID, CONTACT.STAGE, CONTACT.VERSION),
        contactId,
        stage,
        act);
    if (companyId != null) {
      reach(
          new Row<>("company", COMPANY, COMPANY.ID, COMPANY.STAGE, COMPANY.VERSION),
          companyId,
          stage,
          act);
    }
  }

  /** Makes a contact whom nobody looks after somebody's. */
  public void entrust(UUID contactId, UUID userId, Act act) {
    int changed =
        sql.update(CONTACT)
            .set(CONTACT.RESPONSIBLE_ID, userId)
            .set(CONTACT.VERSION, CONTACT.VERSION.plus(1))
            .where(CONTACT.ID.eq(contactId), CONTACT.RESPONSIBLE_ID.isNull())
            .execute();
    if (changed > 0) {
      Differences.Turn turn = new Differences.Turn(List.of(), List.of(userId.toString()));
      changes.record(
          act,
          "change",
          "contact",
          contactId,
          new Differences(Map.of("responsible", turn)).details());
    }
  }

  /** Makes a contact that was only just made by its inquiry nobody's, until it is given out. */
  public void entrustLater(UUID contactId) {
    sql.update(CONTACT).setNull(CONTACT.RESPONSIBLE_ID).where(CONTACT.ID.eq(contactId)).execute();
  }

  private record Row<R extends Record>(
      String kind,
      Table<R> table,
      TableField<R, UUID> id,
      TableField<R, String> stage,
      TableField<R, Integer> version) {}

  private <R extends Record> void reach(Row<R> row, UUID id, ClientStage stage, Act act) {
    Record known =
        sql.select(row.stage())
            .from(row.table())
            .where(row.id().eq(id))
            .forNoKeyUpdate()
            .fetchOne();
    if (known == null) {
      return;
    }
    String before = known.get(row.stage());
    if (!stage.isBeyond(ClientStage.ofCode(Objects.requireNonNullElse(before, "")).orElse(null))) {
      return;
    }
    sql.update(row.table())
        .set(row.stage(), stage.code())
        .set(row.version(), row.version().plus(1))
        .where(row.id().eq(id))
        .execute();
    Differences.Turn turn =
        new Differences.Turn(before == null ? List.of() : List.of(before), List.of(stage.code()));
    changes.record(act, "change", row.kind(), id, new Differences(Map.of("stage", turn)).details());
  }
}
