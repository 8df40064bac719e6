package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapport.access.Act;
import rapport.interactions.Interaction;
import rapport.interactions.Outcome;
import rapport.interactions.Particulars;

/** How a planned interaction went, and what follows. */
record CompletionFields(
    @Schema(description = "A code of /interaction-results, or your own words")
        @Nullable String result,
    @Schema(description = "The questions discussed; the note of the plan stays if absent")
        @Nullable String note,
    @Schema(description = "When it began; if absent as planned, or now if that lies ahead")
        @Nullable Instant startedAt,
    @Nullable Integer durationSeconds,
    @Schema(description = "What was talked about; as planned, if absent")
        @Nullable List<String> topics,
    @Schema(description = "Answers to what the group asks, by the codes of its questions")
        @Nullable Map<String, String> answers,
    @Nullable String coupon,
    @Nullable NextFields next,
    @Schema(description = "Why no next step is planned") @Nullable String noNextReason) {

  Outcome outcome(Interaction planned, Act act) {
    return new Outcome(
        startedAt == null ? likelyStart(planned, act) : startedAt,
        durationSeconds,
        Texts.of(result),
        note == null ? planned.note() : note);
  }

  /** What was planned, with what is said anew. */
  Particulars particulars(Interaction planned) {
    Particulars before = planned.particulars();
    return new Particulars(
        before.colleagueIds(),
        topics == null ? before.topics() : topics,
        answers == null ? before.answers() : answers,
        coupon == null ? before.coupon() : coupon);
  }

  private static Instant likelyStart(Interaction planned, Act act) {
    Instant at = planned.plannedAt();
    return at == null || planned.dayOnly() || at.isAfter(act.at()) ? act.at() : at;
  }
}
