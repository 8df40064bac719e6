package rapport.contacts;

import static rapport.contacts.db.Tables.CONTACT;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;

/** The version of a contact, which changes with all that hangs on it; and who may change it. */
@Component
class ContactVersions {
  private final DSLContext sql;

  ContactVersions(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * Counts a change, before it is made; the contact is locked until the transaction ends.
   *
   * @param version the version the user saw, null if any; {@link Conflict} "stale" if it is another
   */
  void next(UUID contactId, @Nullable Integer version, Act act) {
    Condition seen = version == null ? DSL.trueCondition() : CONTACT.VERSION.eq(version);
    allow(contactId, act);
    int changed =
        sql.update(CONTACT)
            .set(CONTACT.VERSION, CONTACT.VERSION.plus(1))
            .where(CONTACT.ID.eq(contactId), seen)
            .execute();
    if (changed == 0) {
      throw new Conflict("stale");
    }
  }

  /** Refuses whoever may not change the contact; {@link Absent} for whoever may not see it. */
  void allow(UUID contactId, Act act) {
    act.needs(Right.CHANGE_CLIENTS);
    UUID responsibleId =
        sql.select(CONTACT.RESPONSIBLE_ID)
            .from(CONTACT)
            .where(CONTACT.ID.eq(contactId), Sight.contacts(act.user(), Deed.SEE))
            .fetchOptional()
            .orElseThrow(() -> new Absent("contact", contactId))
            .value1();
    act.user().needs(RecordKind.CONTACT, Deed.CHANGE, responsibleId);
  }
}
