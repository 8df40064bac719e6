package rapport.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Where one should be on a day, and what can still be done from then on. */
final class Pace {
  private final WorkingDays days;
  private final LocalDate today;

  Pace(WorkingDays days, LocalDate today) {
    this.days = days;
    this.today = today;
  }

  /** How many of a target that is spread over some days should be done by the end of today. */
  double expected(int target, LocalDate from, LocalDate until) {
    if (today.isBefore(from)) {
      return 0;
    }
    int all = days.between(from, until);
    return all == 0 || !today.isBefore(until)
        ? target
        : (double) target * days.between(from, today) / all;
  }

  /**
   * How many of those that aren't done can be done until a day, today included.
   *
   * @param open how many aren't done
   * @param clients with how many clients
   * @param perWeek how many count in a week with each, null for any number
   */
  int reachable(int open, int clients, @Nullable Integer perWeek, LocalDate until) {
    if (today.isAfter(until) || days.between(today, until) == 0) {
      return 0;
    }
    return perWeek == null ? open : (int) Math.min(open, (long) clients * perWeek * weeks(until));
  }

  /** The weeks from this one to that of a day, both included. */
  private long weeks(LocalDate until) {
    return ChronoUnit.WEEKS.between(monday(today), monday(until)) + 1;
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** How many days of work are left, today included. */
  int left(LocalDate until) {
    return today.isAfter(until) ? 0 : days.between(today, until);
  }

  /** How many days of work are there to the end of today. */
  int passed() {
    return days.until(today);
  }

  int all() {
    return days.all();
  }
}
