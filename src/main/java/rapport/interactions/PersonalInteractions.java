package rapport.interactions;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;
import static rapport.interactions.db.Tables.INTERACTION;
import static rapport.interactions.db.Tables.PARTICIPANT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.History;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.PersonalData;
import rapport.files.Files;
import rapport.texts.TextIndex;

/** What took place with a person. */
@Component
@Order(2)
class PersonalInteractions implements PersonalData {
  private final DSLContext sql;
  private final History history;
  private final Files files;
  private final TextIndex texts;

  PersonalInteractions(DSLContext sql, History history, Files files, TextIndex texts) {
    this.sql = sql;
    this.history = history;
    this.files = files;
    this.texts = texts;
  }

  @Override
  public List<Section> of(UUID contactId, User viewer) {
    List<Map<String, Object>> records =
        sql.select(INTERACTION.fields())
            .from(INTERACTION)
            .join(PARTICIPANT)
            .on(PARTICIPANT.INTERACTION_ID.eq(INTERACTION.ID))
            .where(PARTICIPANT.CONTACT_ID.eq(contactId), Visible.onCard(contactId, viewer))
            .orderBy(INTERACTION.MOMENT)
            .fetch(row -> parts(row, viewer));
    return List.of(new Section("interactions", records));
  }

  /** In the words of the fields that the viewer may read. */
  private static Map<String, Object> parts(Record row, User viewer) {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("moment", row.get(INTERACTION.MOMENT).toString());
    parts.put("method", row.get(INTERACTION.METHOD));
    parts.put("direction", row.get(INTERACTION.DIRECTION));
    parts.put("state", row.get(INTERACTION.STATE));
    parts.put("subject", row.get(INTERACTION.SUBJECT));
    parts.put("note", row.get(INTERACTION.NOTE));
    parts.put("result", row.get(INTERACTION.RESULT_TEXT));
    parts.put("place", row.get(INTERACTION.PLACE));
    parts.values().removeIf(value -> value.toString().isEmpty());
    parts.keySet().removeIf(code -> !viewer.fieldRight(RecordKind.INTERACTION, code).reads());
    return parts;
  }

  /**
   * The words of interactions with this person alone go; those with others keep theirs, for they
   * are about the others too. Method, times, group, result and whose work it was stay, and so do
   * all counts.
   */
  @Override
  public void forget(UUID contactId, Act act) {
    List<UUID> alone =
        sql.select(PARTICIPANT.INTERACTION_ID)
            .from(PARTICIPANT)
            .where(
                PARTICIPANT.INTERACTION_ID.in(
                    select(PARTICIPANT.INTERACTION_ID)
                        .from(PARTICIPANT)
                        .where(PARTICIPANT.CONTACT_ID.eq(contactId))))
            .groupBy(PARTICIPANT.INTERACTION_ID)
            .having(count().eq(1))
            .fetch(PARTICIPANT.INTERACTION_ID);
    sql.update(INTERACTION)
        .set(INTERACTION.SUBJECT, "")
        .set(INTERACTION.NOTE, "")
        .set(INTERACTION.RESULT_TEXT, "")
        .set(INTERACTION.PLACE, "")
        .set(INTERACTION.NO_NEXT_REASON, "")
        .set(INTERACTION.CANCEL_REASON, "")
        .set(INTERACTION.IRRELEVANT_WHY, "")
        .set(INTERACTION.VERSION, INTERACTION.VERSION.plus(1))
        .where(INTERACTION.ID.in(alone))
        .execute();
    history.forget(alone);
    files.forget(alone);
    texts.renew(RecordKind.INTERACTION.code(), alone);
  }
}
