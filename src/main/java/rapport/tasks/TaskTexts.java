package rapport.tasks;

import static rapport.tasks.db.Tables.TASK;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.notes.About;
import rapport.notes.Abouts;
import rapport.texts.TextColumns;
import rapport.texts.TextHit;
import rapport.texts.TextSource;

/** Tasks are found by title and description. */
@Component
class TaskTexts implements TextSource {
  private final DSLContext sql;
  private final TaskLog log;
  private final Abouts abouts;

  TaskTexts(DSLContext sql, TaskLog log, Abouts abouts) {
    this.sql = sql;
    this.log = log;
    this.abouts = abouts;
  }

  @Override
  public String kind() {
    return Tasks.KIND;
  }

  @Override
  public TextColumns columns() {
    return TextColumns.of(sql, TASK.ID, TASK.CREATED_AT, List.of(TASK.TITLE, TASK.DESCRIPTION))
        .unless(TASK.REMOVED_AT);
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
                "/tasks/" + task.id()))
        .toList();
  }
}
