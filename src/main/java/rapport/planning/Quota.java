package rapport.planning;

import java.time.LocalDate;

/** How many touches a line wants of a client whom it covers for a part of its plan's days. */
final class Quota {
  private Quota() {}

  /**
   * Each day of work has its share of what the edition of that day wants in the whole term; the sum
   * is rounded to whole touches, halves upwards. Whoever is covered for all of the term by one
   * edition is wanted exactly its amount.
   */
  static int of(ContactPlan plan, Span span, WorkingDays days) {
    long parts = 0;
    for (int i = 0; i < plan.editions().size(); i++) {
      Edition edition = plan.editions().get(i);
      LocalDate from = later(i == 0 ? plan.term().first() : edition.from(), span.from());
      LocalDate until = earlier(endOf(plan, i), span.until());
      int amount = edition.line(span.method()).map(PlanLine::amount).orElse(0);
      parts += (long) amount * days.between(from, until);
    }
    return (int) ((2 * parts + days.all()) / (2L * days.all()));
  }

  private static LocalDate endOf(ContactPlan plan, int edition) {
    return edition + 1 < plan.editions().size()
        ? plan.editions().get(edition + 1).from().minusDays(1)
        : plan.term().last();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
