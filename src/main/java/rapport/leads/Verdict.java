package rapport.leads;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose a lead is by the rules, and why.
 *
 * @param userId whose, null for nobody's
 * @param teamId in whose queue it waits, or from whose it was given out; null for none
 * @param steps the rules as they were asked, the last one decided
 */
public record Verdict(@Nullable UUID userId, @Nullable UUID teamId, List<Step> steps) {
  /** What a rule said of the lead. */
  public enum Answer {
    /** Is switched off. */
    OFF,
    /** Its filter lets the lead not through. */
    OTHER,
    /** Its filter can't be asked any more. */
    BROKEN,
    /** Whom it means is not here any more. */
    ABSENT,
    DECIDED
  }

  public record Step(DistributionRule rule, Answer answer) {}

  /** Whether a rule decided, and not the fallback. */
  public boolean isByRule() {
    return !steps.isEmpty() && steps.getLast().answer() == Answer.DECIDED;
  }
}
