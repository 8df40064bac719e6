package rapport.leads;

import static rapport.leads.db.Tables.LEAD;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.RecordVersions;

/** The versions of leads, for whoever tells others of changes. */
@Component
class LeadRecordVersions implements RecordVersions {
  private final DSLContext sql;

  LeadRecordVersions(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return RecordKind.LEAD.code();
  }

  @Override
  public Map<UUID, Integer> versions(Collection<UUID> ids) {
    return sql.select(LEAD.ID, LEAD.VERSION)
        .from(LEAD)
        .where(LEAD.ID.in(ids))
        .fetchMap(LEAD.ID, LEAD.VERSION);
  }
}
