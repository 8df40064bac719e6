package rapport.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Until when a task is to be done.
 *
 * @param day the day, where only a day was said; null for a moment
 * @param at when it becomes overdue: the moment, or the end of the day
 */
public record Due(@Nullable LocalDate day, Instant at) {
  /** Some time on a day, on the clock of whoever says it. */
  public static Due on(LocalDate day, ZoneId zone) {
    return new Due(day, day.plusDays(1).atStartOfDay(zone).toInstant());
  }

  public static Due by(Instant moment) {
    return new Due(null, moment);
  }
}
