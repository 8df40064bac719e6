package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.Act;
import rapport.access.User;
import rapport.chains.Firing;
import rapport.chains.FiringOutcome;
import rapport.chains.Firings;
import rapport.chains.TryingOut;

/** What rules did and why, and what they would do. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Rules")
class FiringsApi {
  private final Firings firings;
  private final TryingOut tryingOut;

  FiringsApi(Firings firings, TryingOut tryingOut) {
    this.firings = firings;
    this.tryingOut = tryingOut;
  }

  /** That a rule was asked, and what came of it. */
  @Schema(name = "RuleFiring")
  record FiringRecord(
      UUID id,
      Instant at,
      UUID ruleId,
      int ruleVersion,
      @Schema(description = "Null if it was taken back") @Nullable UUID interactionId,
      @Schema(allowableValues = {"completed", "cancelled", "incoming"}) String occasion,
      @Schema(
              allowableValues = {
                "planned",
                "accepted",
                "disregarded",
                "foreseen",
                "other_contact",
                "decided",
                "nobody",
                "loop",
                "failed"
              })
          String outcome,
      @Schema(description = "What it planned") @Nullable UUID effectId,
      @Schema(description = "When what it planned, or would have planned, takes place")
          @Nullable Instant effectAt,
      @Schema(description = "What was refused, as a code; empty otherwise") String refused,
      @Schema(description = "When the interaction was no longer what it was")
          @Nullable Instant takenBackAt) {
    static FiringRecord of(Firing firing) {
      return new FiringRecord(
          firing.id(),
          firing.at(),
          firing.ruleId(),
          firing.ruleVersion(),
          firing.interactionId(),
          firing.occasion().code(),
          firing.outcome().code(),
          firing.effectId(),
          firing.effectAt(),
          firing.told(),
          firing.takenBackAt());
    }
  }

  /** What rules would do. */
  @Schema(name = "RuleTrial")
  record TrialRecord(
      @Schema(description = "How often a rule would have done something") int fired,
      @Schema(description = "The latest first, at most 200") List<GuessRecord> asked,
      @Schema(description = "There are more interactions than are looked through") boolean cut) {}

  /** What a rule would make of an interaction. */
  @Schema(name = "RuleGuess")
  record GuessRecord(UUID ruleId, UUID interactionId, String outcome, @Nullable Instant effectAt) {
    static GuessRecord of(TryingOut.Guess guess) {
      return new GuessRecord(
          guess.rule().id(),
          guess.interaction().id(),
          guess.verdict().outcome().code(),
          guess.verdict().at());
    }
  }

  @GetMapping("/rule-firings")
  @Operation(summary = "List what rules did and why, the latest first")
  ListOf<FiringRecord> list(
      @Parameter(description = "Only those of this rule") @RequestParam(required = false)
          @Nullable UUID ruleId,
      @Parameter(description = "Only those this interaction set off, or the one that planned it")
          @RequestParam(required = false)
          @Nullable UUID interactionId,
      @Parameter(description = "Only those with this outcome") @RequestParam(required = false)
          @Nullable String outcome,
      @Parameter(description = Said.CURSOR) @RequestParam(required = false) @Nullable String cursor,
      @Parameter(description = Said.LIMIT) @RequestParam(required = false) @Nullable Integer limit,
      User user) {
    Stretch stretch = Stretch.of(cursor, limit);
    Firings.Asked asked =
        new Firings.Asked(
            Optional.ofNullable(ruleId),
            Optional.ofNullable(interactionId),
            Codes.read(outcome, "outcome", FiringOutcome::ofCode));
    return ListOf.of(firings.page(asked, user, stretch.after(), stretch.limit()), FiringRecord::of);
  }

  @PostMapping("/rule-firings/{id}/retry")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Ask a rule once more that failed, or found nobody")
  void retry(@PathVariable UUID id, Act act) {
    firings.retry(id, act);
  }

  @GetMapping("/rule-trial")
  @Operation(
      summary = "What rules would do; nothing is written",
      description = "With one interaction as it is now, or with those of the last 30 days.")
  TrialRecord trial(
      @Parameter(description = "Only this rule, even if it is off; otherwise all that aren't")
          @RequestParam(required = false)
          @Nullable UUID ruleId,
      @RequestParam(required = false) @Nullable UUID interactionId,
      User user) {
    Optional<UUID> rule = Optional.ofNullable(ruleId);
    TryingOut.Trial trial =
        interactionId == null
            ? tryingOut.ofLately(rule, user)
            : tryingOut.of(interactionId, rule, user);
    return new TrialRecord(
        trial.fired(),
        trial.guesses().stream().limit(200).map(GuessRecord::of).toList(),
        trial.cut());
  }
}
