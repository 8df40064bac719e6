package rapport.contacts;

import static rapport.contacts.db.Tables.CONTACT;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.RecordVersions;

/** The versions of contacts, for whoever tells others of changes. */
@Component
class ContactRecordVersions implements RecordVersions {
  private final DSLContext sql;

  ContactRecordVersions(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return RecordKind.CONTACT.code();
  }

  @Override
  public Map<UUID, Integer> versions(Collection<UUID> ids) {
    return sql.select(CONTACT.ID, CONTACT.VERSION)
        .from(CONTACT)
        .where(CONTACT.ID.in(ids))
        .fetchMap(CONTACT.ID, CONTACT.VERSION);
  }
}
