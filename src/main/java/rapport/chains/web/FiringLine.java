package rapport.chains.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of a rule, or would come of it, as a line shows it.
 *
 * @param id of the entry in the log; null for a guess
 * @param rule its name
 * @param cause what set it off; empty if that is gone
 * @param causeId null if that is gone
 * @param outcome a code, for its look
 * @param said the outcome in words
 * @param effectId what it planned; null if nothing, or if that is gone
 */
public record FiringLine(
    @Nullable String id,
    Instant at,
    String ruleId,
    String rule,
    int version,
    String cause,
    @Nullable String causeId,
    String outcome,
    String said,
    @Nullable String effectId,
    boolean retriable,
    boolean takenBack) {

  /** Green for what was done, red for what wants somebody, otherwise quiet. */
  public String tone() {
    return switch (outcome) {
      case "planned", "accepted", "disregarded" -> "green";
      case "failed", "nobody" -> "red";
      default -> "neutral";
    };
  }
}
