package rapport.tasks.web;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.interactions.web.DrawnKind;
import rapport.platform.web.Templates;
import rapport.platform.web.Ui;
import rapport.tasks.TaskLog;
import rapport.tasks.Tasks;

/** Finished tasks on the timeline, and open ones at the side of the card. */
@Component
@Order(2)
class TaskKind extends DrawnKind<TaskLine> {
  private final TaskLog log;
  private final TaskLines lines;

  TaskKind(TaskLog log, TaskLines lines, Templates templates) {
    super(Tasks.KIND, templates);
    this.log = log;
    this.lines = lines;
  }

  @Override
  public Condition seen(Field<UUID> entryId, UUID subjectId, User viewer) {
    return TaskLog.seenIn(entryId, viewer);
  }

  @Override
  protected Map<UUID, TaskLine> drawn(List<UUID> ids, User viewer) {
    Map<UUID, TaskLine> drawn = new LinkedHashMap<>();
    lines.of(log.read(ids, viewer), viewer).forEach(line -> drawn.put(line.task().id(), line));
    return drawn;
  }

  @Override
  public Place place() {
    return Place.RIGHT;
  }

  @Override
  public Content part(Subject subject, Ui ui) {
    User viewer = subject.viewer();
    List<TaskLine> open = lines.of(log.openOn(subject.id(), viewer), viewer);
    return draw(
        "panel",
        Map.of(
            "ui",
            ui,
            "subjectId",
            subject.id().toString(),
            "on",
            subject.kind().code(),
            "lines",
            open));
  }
}
