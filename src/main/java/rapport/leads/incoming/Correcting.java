package rapport.leads.incoming;

import static rapport.leads.db.Tables.INCOMING_TOUCH;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.contacts.Contacts;
import rapport.interactions.Interactions;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.leads.ByItself;
import rapport.leads.LeadWork;

/** Mends a choice that was wrong: it was somebody else who got in touch. */
@Component
@Transactional
class Correcting {
  private final DSLContext sql;
  private final Storing storing;
  private final Contacts contacts;
  private final Interactions interactions;
  private final LeadWork work;
  private final ByItself itself;
  private final Changes changes;

  Correcting(
      DSLContext sql,
      Storing storing,
      Contacts contacts,
      Interactions interactions,
      LeadWork work,
      ByItself itself,
      Changes changes) {
    this.sql = sql;
    this.storing = storing;
    this.contacts = contacts;
    this.interactions = interactions;
    this.work = work;
    this.itself = itself;
    this.changes = changes;
  }

  /**
   * The interaction goes to the other one's card, and the lead that was made of it with it. {@link
   * Conflict} where it isn't understood yet, or is that one's already. Whoever was made a contact
   * by mistake stays one.
   */
  void wasSomebodyElse(UUID id, UUID contactId, Act by) {
    IncomingTouch touch =
        sql.selectFrom(INCOMING_TOUCH)
            .where(INCOMING_TOUCH.ID.eq(id))
            .forUpdate()
            .fetchOptional(storing::touch)
            .orElseThrow(() -> new Absent("incoming", id));
    UUID interactionId = touch.interactionId();
    UUID from = touch.contactId();
    if (interactionId == null || from == null) {
      throw new Conflict("incomingWaits");
    }
    if (Objects.equals(from, contactId)) {
      throw new Conflict("participants");
    }
    UUID to = contacts.find(contactId, by.user()).id();
    Act act = itself.act();
    if (touch.leadId() != null) {
      work.isOf(touch.leadId(), to, act);
    }
    interactions.wasWith(interactionId, from, to, touch.leadId(), act);
    sql.update(INCOMING_TOUCH)
        .set(INCOMING_TOUCH.CONTACT_ID, to)
        .where(INCOMING_TOUCH.ID.eq(id))
        .execute();
    storing.settled(id, by.userId(), by.at());
    changes.record(by, "reassign", "incoming", id, Map.of());
  }
}
