package rapport.planning;

import java.util.Comparator;
import java.util.Map;
import java.util.UUID;

/**
 * Which of several plans that fit a client is the most specific, and so says what is wanted: first
 * the one for fewer people (a colleague before a team, a team before those above it, these before
 * everybody), then the one with more conditions, then the shorter one, then the newer one.
 */
final class Precedence {
  /** Why one plan comes before another. */
  enum Reason {
    ONLY,
    PEOPLE,
    CONDITIONS,
    SHORTER,
    NEWER
  }

  private static final int COLLEAGUE = Integer.MAX_VALUE;

  private final Map<UUID, Integer> depths;

  /**
   * @param depths how many teams stand above each
   */
  Precedence(Map<UUID, Integer> depths) {
    this.depths = depths;
  }

  /** The most specific first. */
  Comparator<ContactPlan> order() {
    return Comparator.comparingInt(this::narrowness)
        .thenComparingInt(ContactPlan::conditions)
        .thenComparing(plan -> plan.term().days(), Comparator.reverseOrder())
        .thenComparing(ContactPlan::createdAt)
        .thenComparing(ContactPlan::id)
        .reversed();
  }

  private int narrowness(ContactPlan plan) {
    if (plan.whose().userId() != null) {
      return COLLEAGUE;
    }
    UUID team = plan.whose().teamId();
    return team == null ? 0 : 1 + depths.getOrDefault(team, 0);
  }

  /** In what the first is more specific than the second. */
  Reason over(ContactPlan first, ContactPlan second) {
    if (narrowness(first) != narrowness(second)) {
      return Reason.PEOPLE;
    }
    if (first.conditions() != second.conditions()) {
      return Reason.CONDITIONS;
    }
    return first.term().days() == second.term().days() ? Reason.NEWER : Reason.SHORTER;
  }
}
