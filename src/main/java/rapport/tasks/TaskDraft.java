package rapport.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;
import rapport.notes.About;

/** What a task shall say. */
public record TaskDraft(
    String title,
    String description,
    Priority priority,
    UUID responsibleId,
    @Nullable Due due,
    @Nullable About about) {
  public static final int LONGEST_TITLE = 300;
  public static final int LONGEST = 20_000;

  /** A task with nothing but a title and somebody to do it. */
  public static TaskDraft of(String title, UUID responsibleId) {
    return new TaskDraft(title, "", Priority.NORMAL, responsibleId, null, null);
  }

  public TaskDraft due(@Nullable Due other) {
    return new TaskDraft(title, description, priority, responsibleId, other, about);
  }

  public TaskDraft about(@Nullable About other) {
    return new TaskDraft(title, description, priority, responsibleId, due, other);
  }

  /** Without what stands around the words; {@link Invalid} names the field that can't be so. */
  TaskDraft checked() {
    List<Complaint> complaints = new ArrayList<>();
    if (title.isBlank()) {
      complaints.add(Complaint.of("title", "required"));
    }
    if (title.strip().length() > LONGEST_TITLE) {
      complaints.add(Complaint.of("title", "tooLong", LONGEST_TITLE));
    }
    if (description.length() > LONGEST) {
      complaints.add(Complaint.of("description", "tooLong", LONGEST));
    }
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return new TaskDraft(
        title.strip(),
        description.strip().replace("\r\n", "\n"),
        priority,
        responsibleId,
        due,
        about);
  }
}
