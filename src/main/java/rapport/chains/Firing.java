package rapport.chains;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a rule was asked about an interaction, and what came of it.
 *
 * @param ruleVersion which version of the rule that was
 * @param interactionId null if the interaction is gone
 * @param effectId what it planned, null if nothing or if that is gone
 * @param effectAt when what it planned was to take place, or what it would have planned
 * @param effectOn for which day, where a day was planned and no moment
 * @param told what was refused, as a code; empty otherwise
 * @param takenBackAt when what the interaction was was taken back, and with it this; null if not
 */
public record Firing(
    UUID id,
    Instant at,
    UUID ruleId,
    String ruleName,
    int ruleVersion,
    @Nullable UUID interactionId,
    Occasion occasion,
    FiringOutcome outcome,
    @Nullable UUID effectId,
    @Nullable Instant effectAt,
    @Nullable LocalDate effectOn,
    String told,
    @Nullable Instant takenBackAt) {

  public boolean mayBeRetried() {
    return outcome.mayBeRetried() && interactionId != null && takenBackAt == null;
  }
}
