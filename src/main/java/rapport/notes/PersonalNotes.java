package rapport.notes;

import static rapport.notes.db.Tables.MENTION;
import static rapport.notes.db.Tables.NOTE;
import static rapport.platform.Among.among;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.History;
import rapport.access.Notices;
import rapport.access.User;
import rapport.contacts.PersonalData;
import rapport.files.Files;
import rapport.interactions.CardEntries;
import rapport.texts.TextIndex;

/**
 * What was noted of a person and of their inquiries. All of it goes with the person, and the files
 * on it.
 */
@Component
@Order(3)
class PersonalNotes implements PersonalData {
  private final DSLContext sql;
  private final CardEntries entries;
  private final Files files;
  private final TextIndex texts;
  private final History history;
  private final Notices notices;

  PersonalNotes(
      DSLContext sql,
      CardEntries entries,
      Files files,
      TextIndex texts,
      History history,
      Notices notices) {
    this.sql = sql;
    this.entries = entries;
    this.files = files;
    this.texts = texts;
    this.history = history;
    this.notices = notices;
  }

  @Override
  public List<Section> of(Person person, User viewer) {
    return List.of(
        new Section(
            "notes",
            sql.selectFrom(NOTE)
                .where(among(NOTE.SUBJECT_ID, person.subjectIds()), NoteLog.seen(viewer))
                .orderBy(NOTE.ID)
                .fetch(row ->
                    Map.of(
                        "moment", row.get(NOTE.CREATED_AT).toString(),
                        "note", row.get(NOTE.BODY)))));
  }

  @Override
  public void forget(Person person, Act act) {
    List<UUID> ids =
        sql.select(NOTE.ID)
            .from(NOTE)
            .where(among(NOTE.SUBJECT_ID, person.subjectIds()))
            .fetch(NOTE.ID);
    sql.update(NOTE)
        .set(NOTE.BODY, "")
        .setNull(NOTE.PINNED_AT)
        .set(NOTE.REMOVED_AT, act.at())
        .set(NOTE.VERSION, NOTE.VERSION.plus(1))
        .where(among(NOTE.ID, ids))
        .execute();
    sql.deleteFrom(MENTION).where(among(MENTION.RECORD_ID, ids)).execute();
    ids.forEach(entries::remove);
    files.forget(ids);
    texts.renew(Notes.KIND, ids);
    history.forget(ids);
    notices.forget(ids);
  }
}
