package rapport.contacts;

import static rapport.contacts.db.Tables.EMPLOYMENT;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
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
        .where(EMPLOYMENT.CONTACT_ID.eq(DSL.any(ids.toArray(UUID[]::new))))
        .fetchSet(EMPLOYMENT.COMPANY_ID);
  }
}
