package rapport.contacts;

import static rapport.contacts.db.Tables.EMPLOYMENT;
import static rapport.platform.Among.among;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.ShownOn;

/** People stand on the cards of the companies they work or worked at. */
@Component
class WhereContactsWork implements ShownOn {
  private final DSLContext sql;

  WhereContactsWork(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return RecordKind.CONTACT.code();
  }

  @Override
  public Set<UUID> places(Collection<UUID> ids) {
    return sql.selectDistinct(EMPLOYMENT.COMPANY_ID)
        .from(EMPLOYMENT)
        .where(among(EMPLOYMENT.CONTACT_ID, ids))
        .fetchSet(EMPLOYMENT.COMPANY_ID);
  }
}
