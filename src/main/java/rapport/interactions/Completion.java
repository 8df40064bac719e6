package rapport.interactions;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is said of a planned interaction when it is completed.
 *
 * @param said what was said besides, empty to leave what was planned as it is
 * @param version the version the user saw, empty if that doesn't matter; {@link
 *     rapport.kernel.Conflict} "stale" if somebody changed it since
 */
public record Completion(
    Outcome outcome, Optional<Particulars> said, Next next, OptionalInt version) {
  public Completion(Outcome outcome, Next next) {
    this(outcome, Optional.empty(), next, OptionalInt.empty());
  }
}
