package rapport.tasks.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.notes.About;
import rapport.notes.web.Prose;
import rapport.platform.web.Ui;
import rapport.tasks.Priority;
import rapport.tasks.Task;

/**
 * A task as a page shows it.
 *
 * @param responsible who does it
 * @param author who gave it
 * @param about what the record is called that it has to do with; empty for none, or one not seen
 * @param untold who is called in the description and can't see the task
 * @param files how many hang on it
 * @param changeable whether whoever looks may change it
 */
public record TaskLine(
    Task task,
    Prose prose,
    String responsible,
    String author,
    String about,
    List<String> untold,
    int files,
    boolean mine,
    boolean changeable) {
  public String id() {
    return task.id().toString();
  }

  public String path() {
    return "/tasks/" + task.id();
  }

  /** Until when, in words; empty for some time. */
  public String due(Ui ui) {
    return SaidDue.words(task.due(), ui);
  }

  public boolean isOverdue(Ui ui) {
    return task.isOverdue(ui.now());
  }

  public boolean isHigh() {
    return task.priority() == Priority.HIGH;
  }

  /** The page of the record it has to do with, empty where that is not to be seen. */
  public String aboutPath() {
    @Nullable About link = task.about();
    return about.isEmpty() || link == null ? "" : link.path();
  }
}
