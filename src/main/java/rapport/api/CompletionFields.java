package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import rapport.access.Act;
import rapport.interactions.Interaction;
import rapport.interactions.Outcome;

/** How a planned interaction went, and what follows. */
record CompletionFields(
    @Schema(description = "A code of /interaction-results, or your own words")
        @Nullable String result,
    @Schema(description = "The questions discussed; the note of the plan stays if absent")
        @Nullable String note,
    @Schema(description = "When it began; if absent as planned, or now if that lies ahead")
        @Nullable Instant startedAt,
    @Nullable Integer durationSeconds,
    @Nullable NextFields next,
    @Schema(description = "Why no next step is planned") @Nullable String noNextReason) {

  Outcome outcome(Interaction planned, Act act) {
    return new Outcome(
        startedAt == null ? likelyStart(planned, act) : startedAt,
        durationSeconds,
        Texts.of(result),
        note == null ? planned.note() : note);
  }

  private static Instant likelyStart(Interaction planned, Act act) {
    Instant at = planned.plannedAt();
    return at == null || at.isAfter(act.at()) ? act.at() : at;
  }
}
