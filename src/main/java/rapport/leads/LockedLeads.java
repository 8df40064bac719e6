package rapport.leads;

import static rapport.leads.db.Tables.LEAD;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.kernel.Absent;

/** Reads leads for the verbs that change them. */
@Component
class LockedLeads {
  private final DSLContext sql;
  private final LeadRows rows;

  LockedLeads(DSLContext sql, LeadRows rows) {
    this.sql = sql;
    this.rows = rows;
  }

  /** A lead that the user may change, which nobody else changes until this transaction ends. */
  Lead lead(UUID id, Act act) {
    act.needs(Right.CHANGE_CLIENTS);
    Record row =
        sql.selectFrom(LEAD)
            .where(LEAD.ID.eq(id), Leads.seen(act.user()))
            .forNoKeyUpdate()
            .fetchOne();
    if (row == null) {
      throw new Absent("lead", id);
    }
    @Nullable UUID responsible = row.get(LEAD.RESPONSIBLE_ID);
    act.user().needs(RecordKind.LEAD, Deed.CHANGE, responsible);
    return rows.of(List.of(row), act.user()).getFirst();
  }
}
