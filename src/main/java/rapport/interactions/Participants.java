package rapport.interactions;

import static rapport.interactions.db.Tables.PARTICIPANT;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.contacts.ClientName;

/** Writes down who takes part, for {@link Interactions}; it stands on their cards then. */
@Component
class Participants {
  private final DSLContext sql;
  private final Timeline timeline;

  Participants(DSLContext sql, Timeline timeline) {
    this.sql = sql;
    this.timeline = timeline;
  }

  /**
   * The same people take part in all of these.
   *
   * @param moments where each of them stands in time, by its id
   */
  void enter(Map<UUID, Instant> moments, boolean planned, Map<UUID, ClientName> people) {
    var insert =
        sql.insertInto(PARTICIPANT)
            .columns(PARTICIPANT.INTERACTION_ID, PARTICIPANT.CONTACT_ID, PARTICIPANT.ORDINAL);
    for (UUID id : moments.keySet()) {
      int ordinal = 0;
      for (UUID contactId : people.keySet()) {
        insert = insert.values(id, contactId, ordinal++);
      }
    }
    insert.execute();
    timeline.enter(moments, planned, Timeline.subjects(people));
  }
}
