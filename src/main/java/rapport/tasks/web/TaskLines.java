package rapport.tasks.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.access.Users;
import rapport.files.Files;
import rapport.notes.About;
import rapport.notes.Abouts;
import rapport.notes.Mentions;
import rapport.notes.web.Prose;
import rapport.platform.web.Ui;
import rapport.tasks.Task;
import rapport.tasks.TaskLog;

/** Turns tasks into lines, with all names read at once; a fixed number of queries. */
@Component
public class TaskLines {
  private static final int MOST_OF_DAY = 50;

  private final TaskLog log;
  private final Users users;
  private final Abouts abouts;
  private final Mentions mentions;
  private final Files files;

  TaskLines(TaskLog log, Users users, Abouts abouts, Mentions mentions, Files files) {
    this.log = log;
    this.users = users;
    this.abouts = abouts;
    this.mentions = mentions;
    this.files = files;
  }

  /** What somebody has to do today and had to do before; what My day shows. */
  public List<TaskLine> ofDay(User viewer, Ui ui) {
    Instant tomorrow = ui.moments().today().plusDays(1).atStartOfDay(ui.zone()).toInstant();
    return of(log.due(viewer, tomorrow, MOST_OF_DAY), viewer);
  }

  /** The lines of some tasks, in the same order. */
  public List<TaskLine> of(Collection<Task> tasks, User viewer) {
    if (tasks.isEmpty()) {
      return List.of();
    }
    List<UUID> ids = tasks.stream().map(Task::id).toList();
    Map<UUID, String> names = users.names();
    Map<UUID, Integer> counts = files.counts(ids);
    Map<UUID, List<String>> untold = mentions.untold(ids);
    Map<About, String> called =
        abouts.names(tasks.stream().map(Task::about).filter(Objects::nonNull).toList(), viewer);
    return tasks.stream()
        .map(task ->
            new TaskLine(
                task,
                Prose.of(task.description(), names.values()),
                names.getOrDefault(task.responsibleId(), ""),
                names.getOrDefault(task.createdBy(), ""),
                task.about() == null ? "" : called.getOrDefault(task.about(), ""),
                untold.getOrDefault(task.id(), List.of()),
                counts.getOrDefault(task.id(), 0),
                task.responsibleId().equals(viewer.id()),
                task.isChangeable(viewer)))
        .toList();
  }
}
