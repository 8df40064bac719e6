package rapport.contacts;

import static rapport.contacts.db.Tables.COMPANY;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.VersionColumn;

/** The versions of companies, for whoever tells others of changes. */
@Component
class CompanyRecordVersions extends VersionColumn {
  CompanyRecordVersions(DSLContext sql) {
    super(sql, RecordKind.COMPANY.code(), COMPANY.ID, COMPANY.VERSION);
  }
}
