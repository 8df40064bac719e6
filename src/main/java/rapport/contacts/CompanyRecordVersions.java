package rapport.contacts;

import static rapport.contacts.db.Tables.COMPANY;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.RecordVersions;

/** The versions of companies, for whoever tells others of changes. */
@Component
class CompanyRecordVersions implements RecordVersions {
  private final DSLContext sql;

  CompanyRecordVersions(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return RecordKind.COMPANY.code();
  }

  @Override
  public Map<UUID, Integer> versions(Collection<UUID> ids) {
    return sql.select(COMPANY.ID, COMPANY.VERSION)
        .from(COMPANY)
        .where(COMPANY.ID.in(ids))
        .fetchMap(COMPANY.ID, COMPANY.VERSION);
  }
}
