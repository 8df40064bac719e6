package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.User;
import rapport.kernel.Invalid;
import rapport.tasks.Due;
import rapport.tasks.Priority;
import rapport.tasks.TaskDraft;

/** A task as a client gives it; for a change the whole of it. */
record TaskFields(
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String title,
    @Nullable String description,
    @Schema(
            description = "normal if absent",
            allowableValues = {"high", "normal", "low"})
        @Nullable String priority,
    @Schema(description = "Who does it; you, if absent") @Nullable UUID responsibleId,
    @Schema(description = "The day it is to be done on, if only a day is meant")
        @Nullable LocalDate dueOn,
    @Schema(description = "The moment until which it is to be done") @Nullable Instant dueAt,
    @Schema(description = "What it has to do with; nothing, if absent") @Nullable AboutFields about,
    @Schema(description = "The version you saw, for a change") @Nullable Integer version) {
  TaskDraft draft(Employees employees, User user) {
    UUID owner = employees.known(responsibleId, "responsibleId");
    return new TaskDraft(
        Texts.of(title),
        Texts.of(description),
        Codes.read(priority, "priority", Priority::ofCode).orElse(Priority.NORMAL),
        owner == null ? user.id() : owner,
        due(user),
        about == null ? null : about.about("about"));
  }

  private @Nullable Due due(User user) {
    if (dueOn != null && dueAt != null) {
      throw new Invalid("dueAt", "choice");
    }
    if (dueOn != null) {
      return Due.on(dueOn, user.zone());
    }
    return dueAt == null ? null : Due.by(dueAt);
  }
}
