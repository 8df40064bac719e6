package rapport.leads;

import static rapport.leads.db.Tables.LEAD;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.VersionColumn;

/** The versions of leads, for whoever tells others of changes. */
@Component
class LeadRecordVersions extends VersionColumn {
  LeadRecordVersions(DSLContext sql) {
    super(sql, RecordKind.LEAD.code(), LEAD.ID, LEAD.VERSION);
  }
}
