package rapport.tasks.web;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.notes.About;
import rapport.platform.web.Ui;
import rapport.tasks.Priority;
import rapport.tasks.Task;
import rapport.tasks.TaskDraft;

/**
 * A task exactly as it was typed; absent parameters are empty.
 *
 * @param due until when, in words or as a date
 * @param on the kind of record it has to do with
 * @param about the id of that record
 */
public record TaskForm(
    String title,
    String description,
    String priority,
    String responsible,
    String due,
    String on,
    String about) {
  /** What a browser sends. */
  record Sent(
      @Nullable String title,
      @Nullable String description,
      @Nullable String priority,
      @Nullable String responsible,
      @Nullable String due,
      @Nullable String on,
      @Nullable String about) {
    TaskForm form() {
      return new TaskForm(
          text(title),
          text(description),
          text(priority),
          text(responsible),
          text(due),
          text(on),
          text(about));
    }

    private static String text(@Nullable String typed) {
      return Objects.requireNonNullElse(typed, "");
    }
  }

  static TaskForm blank(UUID responsibleId, String on, String about) {
    return new TaskForm("", "", Priority.NORMAL.code(), responsibleId.toString(), "", on, about);
  }

  static TaskForm of(Task task, Ui ui) {
    About link = task.about();
    return new TaskForm(
        task.title(),
        task.description(),
        task.priority().code(),
        task.responsibleId().toString(),
        SaidDue.written(task.due(), ui.zone()),
        link == null ? "" : link.kind().code(),
        link == null ? "" : link.id().toString());
  }

  TaskDraft draft(Ui ui) {
    return new TaskDraft(
        title,
        description,
        Priority.ofCode(priority).orElse(Priority.NORMAL),
        Ids.parse(responsible).orElseThrow(() -> new Invalid("responsible", "choice")),
        SaidDue.read(due, ui),
        said().orElse(null));
  }

  private Optional<About> said() {
    Optional<About> link = link();
    if (link.isEmpty() && !(on.isBlank() && about.isBlank())) {
      throw new Invalid("about", "unknownRecord");
    }
    return link;
  }

  /** As the form says it again: what can't be read is told once, and is no obstacle then. */
  public String linkedOn() {
    return link().map(one -> one.kind().code()).orElse("");
  }

  public String linked() {
    return link().map(one -> one.id().toString()).orElse("");
  }

  Optional<About> link() {
    return RecordKind.ofCode(on).flatMap(kind -> Ids.parse(about).map(id -> new About(kind, id)));
  }
}
