package rapport.contacts;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static rapport.contacts.db.Tables.CONTACT;
import static rapport.contacts.db.Tables.CONTACT_POINT;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import rapport.access.Deed;
import rapport.access.User;
import rapport.fields.RecordTable;

/**
 * What of a table a directory looks at besides its fields.
 *
 * @param contactId the contact whose name and addresses count, null where a record has its own
 */
record Searched(Field<String> searchKey, Field<UUID> pointOwner, @Nullable Field<UUID> contactId) {
  Searched(Field<String> searchKey, Field<UUID> pointOwner) {
    this(searchKey, pointOwner, null);
  }

  /** Records that are found by the contact they are of, if the viewer sees that one. */
  static Searched by(Field<UUID> contactId) {
    return new Searched(CONTACT.SEARCH_KEY, CONTACT_POINT.CONTACT_ID, contactId);
  }

  Condition matching(String text, RecordTable table, User viewer) {
    if (contactId == null) {
      return of(text, table, viewer);
    }
    return text.isBlank()
        ? noCondition()
        : contactId.in(
            select(CONTACT.ID)
                .from(CONTACT)
                .where(of(text, ContactCatalogue.TABLE, viewer), Sight.contacts(viewer, Deed.SEE)));
  }

  private Condition of(String text, RecordTable table, User viewer) {
    return Matching.of(text, table, searchKey, pointOwner, viewer);
  }

  /** Whether addresses are looked at beside names that stand in the record's own row. */
  boolean looksAtAddresses(String text) {
    return contactId == null && Matching.looksAtAddresses(text);
  }
}
