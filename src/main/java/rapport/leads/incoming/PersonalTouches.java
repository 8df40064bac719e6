package rapport.leads.incoming;

import static rapport.leads.db.Tables.INCOMING_TOUCH;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.History;
import rapport.access.Notices;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.contacts.PersonalData;

/**
 * What came in of a person, as it was told. Of what isn't known to be theirs, because it waits to
 * be understood, nothing is told or forgotten here: it may be somebody else's.
 */
@Component
@Order(6)
class PersonalTouches implements PersonalData {
  /** What the channel told of the person; when it was, and that it was told already, stays. */
  private static final JSONB NOTHING =
      JSONB.valueOf(
          """
          {"addresses": [], "name": "", "company": "", "subject": "", "text": "",
           "coupon": "", "utm": {}, "referrer": "", "own": {}}
          """);

  private final DSLContext sql;
  private final Storing storing;
  private final History history;
  private final Notices notices;

  PersonalTouches(DSLContext sql, Storing storing, History history, Notices notices) {
    this.sql = sql;
    this.storing = storing;
    this.history = history;
    this.notices = notices;
  }

  @Override
  public List<Section> of(Person person, User viewer) {
    List<Map<String, Object>> records =
        viewer.may(Right.DISTRIBUTE_LEADS)
            ? sql.selectFrom(INCOMING_TOUCH)
                .where(theirs(person))
                .orderBy(INCOMING_TOUCH.RECEIVED_AT, INCOMING_TOUCH.ID)
                .fetch(row -> parts(storing.touch(row)))
            : List.of();
    return List.of(new Section("incoming", RecordKind.LEAD, records));
  }

  private static Map<String, Object> parts(IncomingTouch touch) {
    Incoming told = touch.content();
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("moment", touch.receivedAt().toString());
    parts.put("channel", List.of(told.channel()));
    parts.put("address", String.join(", ", told.addresses()));
    parts.put("name", told.name());
    parts.put("company", told.company());
    parts.put("subject", told.subject());
    parts.put("note", told.text());
    parts.put("agreed", told.agreed() == null ? "" : told.agreed().text());
    parts.values().removeIf(value -> value.equals(""));
    return parts;
  }

  @Override
  public void forget(Person person, Act act) {
    List<UUID> ids =
        sql.update(INCOMING_TOUCH)
            .set(INCOMING_TOUCH.ADDRESS, "")
            .set(INCOMING_TOUCH.NOTE, "")
            .set(
                INCOMING_TOUCH.PAYLOAD,
                DSL.field("{0} || {1}", JSONB.class, INCOMING_TOUCH.PAYLOAD, DSL.val(NOTHING)))
            .where(theirs(person))
            .returningResult(INCOMING_TOUCH.ID)
            .fetch(INCOMING_TOUCH.ID);
    history.forget(ids);
    notices.forget(ids);
  }

  private static Condition theirs(Person person) {
    UUID[] subjects = person.subjectIds().toArray(UUID[]::new);
    return INCOMING_TOUCH
        .CONTACT_ID
        .eq(person.contactId())
        .or(INCOMING_TOUCH.LEAD_ID.eq(DSL.any(subjects)))
        .or(INCOMING_TOUCH.INTERACTION_ID.eq(DSL.any(subjects)));
  }
}
