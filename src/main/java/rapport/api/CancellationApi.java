package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.Act;
import rapport.access.User;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Interactions;
import rapport.interactions.State;
import rapport.kernel.Conflict;

/** The cancellation of a planned interaction. */
@RestController
@RequestMapping("/api/v1/interactions/{id}/cancellation")
@Tag(name = "Interactions")
class CancellationApi {
  /** Why a planned interaction won't take place. */
  record CancellationFields(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String reason) {}

  private final Interactions interactions;
  private final InteractionLog log;
  private final InteractionRecords records;

  CancellationApi(Interactions interactions, InteractionLog log, InteractionRecords records) {
    this.interactions = interactions;
    this.log = log;
    this.records = records;
  }

  @PutMapping
  @Operation(
      summary = "Cancel a planned interaction",
      description = "Saying the same reason again changes nothing; another one is refused (409).")
  ResponseEntity<InteractionRecord> cancel(
      @PathVariable UUID id, @RequestBody CancellationFields fields, Act act) {
    String reason = Texts.of(fields.reason()).strip();
    try {
      interactions.cancel(id, reason, act);
    } catch (Conflict notPlanned) {
      requireSame(id, reason, notPlanned, act.user());
    }
    Interaction cancelled = log.find(id, act.user());
    return Versions.tagged(cancelled.version(), records.of(cancelled, act.user()));
  }

  private void requireSame(UUID id, String reason, Conflict notPlanned, User user) {
    Interaction now = log.find(id, user);
    if (now.state() != State.CANCELLED || !now.cancelReason().equals(reason)) {
      throw notPlanned;
    }
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Take a cancellation back: the interaction is planned again")
  void restore(@PathVariable UUID id, Act act) {
    interactions.restore(id, act);
  }
}
