package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.tasks.Due;
import rapport.tasks.Task;

/** A task as the API shows it. */
@Schema(name = "Task")
record TaskRecord(
    UUID id,
    String title,
    String description,
    @Schema(allowableValues = {"open", "done", "cancelled"}) String state,
    @Schema(allowableValues = {"high", "normal", "low"}) String priority,
    UUID responsibleId,
    @Schema(description = "The day, where only a day is meant") @Nullable LocalDate dueOn,
    @Schema(description = "When it becomes overdue; null for some time") @Nullable Instant dueAt,
    @Nullable AboutFields about,
    @Nullable Instant closedAt,
    UUID createdBy,
    Instant createdAt,
    @Schema(description = "Counts changes; also the ETag") int version) {
  static TaskRecord of(Task task) {
    Due due = task.due();
    return new TaskRecord(
        task.id(),
        task.title(),
        task.description(),
        task.state().code(),
        task.priority().code(),
        task.responsibleId(),
        due == null ? null : due.day(),
        due == null ? null : due.at(),
        AboutFields.of(task.about()),
        task.closedAt(),
        task.createdBy(),
        task.createdAt(),
        task.version());
  }
}
