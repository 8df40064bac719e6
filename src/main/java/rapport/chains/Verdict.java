package rapport.chains;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.interactions.Plan;
import rapport.interactions.Topic;

/**
 * What a rule says of an interaction before anything is written.
 *
 * @param outcome what would come of it; {@link Outcome#PLANNED} and {@link Outcome#DISREGARDED} are
 *     not done yet
 * @param topic of what it would plan, null where it plans nothing
 * @param acceptedId what somebody planned that is the same
 */
public record Verdict(
    Outcome outcome, @Nullable Topic topic, @Nullable Plan plan, @Nullable UUID acceptedId) {

  static Verdict of(Outcome outcome) {
    return new Verdict(outcome, null, null, null);
  }

  static Verdict plans(Topic topic, Plan plan) {
    return new Verdict(Outcome.PLANNED, topic, plan, null);
  }

  static Verdict accepted(Topic topic, Plan plan, UUID id) {
    return new Verdict(Outcome.ACCEPTED, topic, plan, id);
  }

  /** When what it would plan takes place. */
  public @Nullable Instant at() {
    return plan == null ? null : plan.at();
  }

  boolean doesSomething() {
    return outcome == Outcome.PLANNED || outcome == Outcome.DISREGARDED;
  }
}
