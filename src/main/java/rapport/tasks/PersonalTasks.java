package rapport.tasks;

import static rapport.platform.Among.among;
import static rapport.tasks.db.Tables.TASK;

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
import rapport.texts.TextIndex;

/** What was to be done for a person. The words go, and the files; that there was a task stays. */
@Component
@Order(4)
class PersonalTasks implements PersonalData {
  private final DSLContext sql;
  private final Files files;
  private final TextIndex texts;
  private final History history;
  private final Notices notices;

  PersonalTasks(DSLContext sql, Files files, TextIndex texts, History history, Notices notices) {
    this.sql = sql;
    this.files = files;
    this.texts = texts;
    this.history = history;
    this.notices = notices;
  }

  @Override
  public List<Section> of(Person person, User viewer) {
    return List.of(
        new Section(
            "tasks",
            sql.selectFrom(TASK)
                .where(among(TASK.LINK_ID, person.subjectIds()), TaskLog.seen(viewer))
                .orderBy(TASK.ID)
                .fetch(row ->
                    Map.of(
                        "moment", row.get(TASK.CREATED_AT).toString(),
                        "state", row.get(TASK.STATE),
                        "subject", row.get(TASK.TITLE),
                        "note", row.get(TASK.DESCRIPTION)))));
  }

  @Override
  public void forget(Person person, Act act) {
    List<UUID> ids =
        sql.update(TASK)
            .set(TASK.TITLE, "—")
            .set(TASK.DESCRIPTION, "")
            .set(TASK.VERSION, TASK.VERSION.plus(1))
            .where(among(TASK.LINK_ID, person.subjectIds()))
            .returningResult(TASK.ID)
            .fetch(TASK.ID);
    files.forget(ids);
    texts.renew(Tasks.KIND, ids);
    history.forget(ids);
    notices.forget(ids);
  }
}
