package rapport.contacts;

import static rapport.contacts.db.Tables.CONTACT;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.kernel.NameDoubt;
import rapport.kernel.PersonName;

/** Writes names as names are written, where somebody agreed. */
@Component
@Transactional
public class TidyingNames {
  private final DSLContext sql;
  private final Contacts contacts;
  private final ContactVersions versions;
  private final ContactKeys keys;
  private final Changes changes;

  TidyingNames(
      DSLContext sql,
      Contacts contacts,
      ContactVersions versions,
      ContactKeys keys,
      Changes changes) {
    this.sql = sql;
    this.contacts = contacts;
    this.versions = versions;
    this.keys = keys;
    this.changes = changes;
  }

  /** Takes the proposal: a capital at the beginning of each word. */
  public void tidy(UUID contactId, Act act) {
    versions.next(contactId, null, act);
    Permitted.names(act.user());
    PersonName proposed = NameDoubt.proposal(contacts.any(contactId).name());
    sql.update(CONTACT)
        .set(CONTACT.GIVEN_NAME, proposed.given())
        .set(CONTACT.MIDDLE_NAME, proposed.middle())
        .set(CONTACT.FAMILY_NAME, proposed.family())
        .set(CONTACT.SORT_KEY, proposed.sortKey())
        .set(CONTACT.NAME_DOUBTFUL, proposed.isDoubtful())
        .where(CONTACT.ID.eq(contactId))
        .execute();
    keys.renew(List.of(contactId));
    changes.record(act, "change", "contact", contactId, Map.of("name", proposed.full()));
  }
}
