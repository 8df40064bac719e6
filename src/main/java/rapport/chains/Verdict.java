package rapport.chains;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.interactions.Plan;
import rapport.interactions.Topic;

/**
 * What a rule says of an interaction before anything is written.
 *
 * @param outcome what would come of it; {@link FiringOutcome#PLANNED} and {@link
 *     FiringOutcome#DISREGARDED} are not done yet
 * @param topic of what it would plan, null where it plans nothing
 * @param on the day it would plan it for, where whoever does it lives; null for a moment
 * @param acceptedId what somebody planned that is the same
 */
public record Verdict(
    FiringOutcome outcome,
    @Nullable Topic topic,
    @Nullable Plan plan,
    @Nullable LocalDate on,
    @Nullable UUID acceptedId) {

  static Verdict of(FiringOutcome outcome) {
    return new Verdict(outcome, null, null, null, null);
  }

  static Verdict plans(Topic topic, Plan plan, ZoneId zone) {
    return new Verdict(FiringOutcome.PLANNED, topic, plan, day(plan, zone), null);
  }

  Verdict accepted(UUID id) {
    return new Verdict(FiringOutcome.ACCEPTED, topic, plan, on, id);
  }

  private static @Nullable LocalDate day(Plan plan, ZoneId zone) {
    return plan.when().dayOnly() ? LocalDate.ofInstant(plan.at(), zone) : null;
  }

  /** When what it would plan takes place. */
  public @Nullable Instant at() {
    return plan == null ? null : plan.at();
  }

  boolean doesSomething() {
    return outcome == FiringOutcome.PLANNED || outcome == FiringOutcome.DISREGARDED;
  }
}
