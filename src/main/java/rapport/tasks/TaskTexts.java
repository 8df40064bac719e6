package rapport.tasks;

import static rapport.tasks.db.Tables.TASK;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.User;
import rapport.files.FileOwner;
import rapport.notes.About;
import rapport.notes.Abouts;
import rapport.texts.TextHit;
import rapport.texts.TextParts;
import rapport.texts.TextSource;

/** Tasks are found by title and description, and files hang on them. */
@Component
class TaskTexts implements TextSource, FileOwner {
  private final DSLContext sql;
  private final TaskLog log;
  private final Tasks tasks;
  private final Abouts abouts;

  TaskTexts(DSLContext sql, TaskLog log, Tasks tasks, Abouts abouts) {
    this.sql = sql;
    this.log = log;
    this.tasks = tasks;
    this.abouts = abouts;
  }

  @Override
  public String kind() {
    return Tasks.KIND;
  }

  @Override
  public List<TextParts> read(Collection<UUID> ids) {
    return sql.selectFrom(TASK)
        .where(TASK.ID.in(ids), TASK.REMOVED_AT.isNull())
        .fetch(row ->
            new TextParts(
                row.get(TASK.ID),
                row.get(TASK.CREATED_AT),
                row.get(TASK.TITLE),
                row.get(TASK.DESCRIPTION)));
  }

  @Override
  public void hold(Collection<UUID> ids) {
    sql.select(TASK.ID).from(TASK).where(TASK.ID.in(ids)).orderBy(TASK.ID).forShare().fetch();
  }

  @Override
  public List<UUID> after(UUID last, int most) {
    return sql.select(TASK.ID)
        .from(TASK)
        .where(TASK.ID.gt(last), TASK.REMOVED_AT.isNull())
        .orderBy(TASK.ID)
        .limit(most)
        .fetch(TASK.ID);
  }

  @Override
  public Condition seen(Field<UUID> recordId, User viewer) {
    return TaskLog.seenIn(recordId, viewer);
  }

  @Override
  public List<TextHit> show(Collection<UUID> ids, User viewer) {
    List<Task> found = log.read(ids, viewer);
    Map<About, String> names =
        abouts.names(found.stream().map(Task::about).filter(Objects::nonNull).toList(), viewer);
    return found.stream()
        .map(task ->
            new TextHit(
                kind(),
                task.id(),
                "checkbox",
                task.title(),
                task.description(),
                task.about() == null ? "" : names.getOrDefault(task.about(), ""),
                task.createdAt(),
                path(task.id())))
        .toList();
  }

  @Override
  public void needsChange(UUID ownerId, Act act) {
    tasks.toChange(ownerId, act);
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ownerIds, User viewer) {
    return log.read(ownerIds, viewer).stream().collect(Collectors.toMap(Task::id, Task::title));
  }

  @Override
  public String path(UUID ownerId) {
    return "/tasks/" + ownerId;
  }
}
