package rapport.tasks.web;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.contacts.CardPanel;
import rapport.interactions.EntryKind;
import rapport.platform.web.Templates;
import rapport.platform.web.Ui;
import rapport.tasks.TaskLog;
import rapport.tasks.Tasks;

/** Finished tasks on the timeline, and open ones at the side of the card. */
@Component
@Order(2)
class TaskKind implements EntryKind, CardPanel {
  private final TaskLog log;
  private final TaskLines lines;
  private final Templates templates;

  TaskKind(TaskLog log, TaskLines lines, Templates templates) {
    this.log = log;
    this.lines = lines;
    this.templates = templates;
  }

  @Override
  public String code() {
    return Tasks.KIND;
  }

  @Override
  public Condition seen(Field<UUID> entryId, UUID subjectId, User viewer) {
    return TaskLog.seenIn(entryId, viewer);
  }

  @Override
  public Map<UUID, Content> lines(List<UUID> ids, User viewer, Ui ui) {
    Map<UUID, Content> drawn = new LinkedHashMap<>();
    for (TaskLine line : lines.of(log.read(ids, viewer), viewer)) {
      drawn.put(line.task().id(), templates.of("tasks/entry", Map.of("ui", ui, "line", line)));
    }
    return drawn;
  }

  @Override
  public Optional<String> formFor(RecordKind kind, UUID subjectId, User viewer) {
    return viewer.may(Right.LOG_INTERACTIONS)
        ? Optional.of("/tasks/new?on=" + kind.code() + "&id=" + subjectId)
        : Optional.empty();
  }

  @Override
  public Place place() {
    return Place.RIGHT;
  }

  @Override
  public Content part(Subject subject, Ui ui) {
    return templates.of(
        "tasks/panel",
        Map.of(
            "ui",
            ui,
            "subjectId",
            subject.id().toString(),
            "on",
            subject.kind().code(),
            "lines",
            lines.of(log.openOn(subject.id(), subject.viewer()), subject.viewer())));
  }
}
