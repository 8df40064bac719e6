package rapport.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;

/**
 * The days of work in a term, by which plans are shared out. A term in which nobody ever works is
 * reckoned by its days as they come.
 */
final class WorkingDays {
  private final LocalDate first;

  /** At each place, how many days of work lie before that day of the term. */
  private final int[] before;

  private WorkingDays(LocalDate first, int[] before) {
    this.first = first;
    this.before = before;
  }

  static WorkingDays of(Term term, Predicate<LocalDate> worked) {
    int[] before = counted(term, worked);
    return new WorkingDays(
        term.first(), before[term.days()] == 0 ? counted(term, day -> true) : before);
  }

  private static int[] counted(Term term, Predicate<LocalDate> worked) {
    int[] before = new int[term.days() + 1];
    for (int i = 0; i < term.days(); i++) {
      before[i + 1] = before[i] + (worked.test(term.first().plusDays(i)) ? 1 : 0);
    }
    return before;
  }

  int all() {
    return before[before.length - 1];
  }

  /** Those from one day until another, both included, as far as they lie in the term. */
  int between(LocalDate from, LocalDate until) {
    return Math.max(0, before[place(until.plusDays(1))] - before[place(from)]);
  }

  /** Those to the end of a day. */
  int until(LocalDate day) {
    return before[place(day.plusDays(1))];
  }

  private int place(LocalDate day) {
    return (int) Math.clamp(ChronoUnit.DAYS.between(first, day), 0, before.length - 1);
  }
}
