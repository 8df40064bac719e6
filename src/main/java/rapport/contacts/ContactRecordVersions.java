package rapport.contacts;

import static rapport.contacts.db.Tables.CONTACT;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.VersionColumn;

/** The versions of contacts, for whoever tells others of changes. */
@Component
class ContactRecordVersions extends VersionColumn {
  ContactRecordVersions(DSLContext sql) {
    super(sql, RecordKind.CONTACT.code(), CONTACT.ID, CONTACT.VERSION);
  }
}
