package rapport.interactions;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;
import static rapport.interactions.db.Tables.INTERACTION;
import static rapport.interactions.db.Tables.PARTICIPANT;
import static rapport.platform.Among.among;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.History;
import rapport.access.Notices;
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
  private final Notices notices;
  private final Questions questions;

  PersonalInteractions(
      DSLContext sql,
      History history,
      Files files,
      TextIndex texts,
      Notices notices,
      Questions questions) {
    this.sql = sql;
    this.history = history;
    this.files = files;
    this.texts = texts;
    this.notices = notices;
    this.questions = questions;
  }

  @Override
  public List<Section> of(Person person, User viewer) {
    UUID contactId = person.contactId();
    Map<String, Question> asked =
        questions.all().stream().collect(toMap(Question::code, identity()));
    List<Map<String, Object>> records =
        sql.select(INTERACTION.fields())
            .from(INTERACTION)
            .join(PARTICIPANT)
            .on(PARTICIPANT.INTERACTION_ID.eq(INTERACTION.ID))
            .where(PARTICIPANT.CONTACT_ID.eq(contactId), Visible.onCard(contactId, viewer))
            .orderBy(INTERACTION.MOMENT)
            .fetch(row -> parts(row, asked, viewer));
    return List.of(new Section("interactions", records));
  }

  /** In the words of the fields that the viewer may read. */
  private static Map<String, Object> parts(Record row, Map<String, Question> asked, User viewer) {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("moment", row.get(INTERACTION.MOMENT).toString());
    parts.put("method", row.get(INTERACTION.METHOD));
    parts.put("direction", row.get(INTERACTION.DIRECTION));
    parts.put("state", row.get(INTERACTION.STATE));
    parts.put("subject", row.get(INTERACTION.SUBJECT));
    parts.put("note", row.get(INTERACTION.NOTE));
    parts.put("result", row.get(INTERACTION.RESULT_TEXT));
    parts.put("place", row.get(INTERACTION.PLACE));
    parts.keySet().removeIf(code -> !reads(viewer, code));
    if (reads(viewer, "subject")) {
      parts.put("topics", List.of(row.get(INTERACTION.TOPICS)));
      parts.put("coupon", row.get(INTERACTION.COUPON));
    }
    if (reads(viewer, "result")) {
      parts.put("answers", answers(row, asked));
      parts.put("no_next_reason", row.get(INTERACTION.NO_NEXT_REASON));
      parts.put("cancel_reason", row.get(INTERACTION.CANCEL_REASON));
    }
    if (reads(viewer, "note")) {
      parts.put("irrelevant_why", row.get(INTERACTION.IRRELEVANT_WHY));
    }
    parts.values().removeIf(value -> value.equals("") || value.equals(List.of()));
    return parts;
  }

  /** Each with what was asked, in the first language in which that was written. */
  private static List<String> answers(Record row, Map<String, Question> asked) {
    return Answers.read(row.get(INTERACTION.ANSWERS)).entrySet().stream()
        .map(one -> {
          Question question = asked.get(one.getKey());
          String label =
              question == null
                  ? one.getKey()
                  : Stream.of(
                          question.label().english(),
                          question.label().russian(),
                          question.label().ukrainian())
                      .filter(word -> !word.isBlank())
                      .findFirst()
                      .orElse(one.getKey());
          return label + ": " + one.getValue();
        })
        .toList();
  }

  private static boolean reads(User viewer, String field) {
    return viewer.fieldRight(RecordKind.INTERACTION, field).reads();
  }

  @Override
  public Collection<UUID> subjects(UUID contactId) {
    return alone(contactId);
  }

  private List<UUID> alone(UUID contactId) {
    return sql.select(PARTICIPANT.INTERACTION_ID)
        .from(PARTICIPANT)
        .where(
            PARTICIPANT.INTERACTION_ID.in(
                select(PARTICIPANT.INTERACTION_ID)
                    .from(PARTICIPANT)
                    .where(PARTICIPANT.CONTACT_ID.eq(contactId))))
        .groupBy(PARTICIPANT.INTERACTION_ID)
        .having(count().eq(1))
        .fetch(PARTICIPANT.INTERACTION_ID);
  }

  /**
   * The words of interactions with this person alone go; those with others keep theirs, for they
   * are about the others too. Method, times, group, result and whose work it was stay, and so do
   * all counts.
   */
  @Override
  public void forget(Person person, Act act) {
    List<UUID> alone = alone(person.contactId());
    sql.update(INTERACTION)
        .set(INTERACTION.SUBJECT, "")
        .set(INTERACTION.NOTE, "")
        .set(INTERACTION.RESULT_TEXT, "")
        .set(INTERACTION.PLACE, "")
        .set(InteractionFields.told(Particulars.NONE))
        .set(INTERACTION.NO_NEXT_REASON, "")
        .set(INTERACTION.CANCEL_REASON, "")
        .set(INTERACTION.IRRELEVANT_WHY, "")
        .set(INTERACTION.VERSION, INTERACTION.VERSION.plus(1))
        .where(among(INTERACTION.ID, alone))
        .execute();
    history.forget(alone);
    notices.forget(alone);
    files.forget(alone);
    texts.renew(RecordKind.INTERACTION.code(), alone);
  }
}
