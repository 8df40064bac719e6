package rapport.interactions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When something planned shall take place: at a moment, some time on a day, or without a date.
 *
 * @param at the moment, or the first one of the day; {@link #SOMEDAY} without a date
 * @param dueAt from when on it is overdue: the moment itself, or the last second of the day
 */
public record Slot(Instant at, Instant dueAt) {
  /** Where what has no date stands in the order of time: after everything that has one. */
  public static final Instant SOMEDAY = Instant.parse("2201-01-01T00:00:00Z");

  private static final Duration MORNING = Duration.ofHours(9);

  /** At a moment. */
  public static Slot at(Instant moment) {
    return new Slot(moment, moment);
  }

  /** Some time on a day, where the responsible one lives. */
  public static Slot on(LocalDate day, ZoneId zone) {
    return new Slot(
        day.atStartOfDay(zone).toInstant(),
        day.plusDays(1).atStartOfDay(zone).minusSeconds(1).toInstant());
  }

  /** On another day: for the day as a whole as this one, or at a time of it. */
  Slot on(LocalDate day, LocalTime time, ZoneId zone) {
    return dayOnly() ? on(day, zone) : at(day.atTime(time).atZone(zone).toInstant());
  }

  /** Without a date. */
  public static Slot someday() {
    return at(SOMEDAY);
  }

  /** Whether a day is all that is said. */
  public boolean dayOnly() {
    return dueAt.isAfter(at);
  }

  public boolean dated() {
    return !at.equals(SOMEDAY);
  }

  /**
   * When to remind of it; null for never.
   *
   * @param minutes how long before it, of a day before nine in the morning
   */
  @Nullable Instant remindAt(@Nullable Integer minutes) {
    if (minutes == null || !dated()) {
      return null;
    }
    return (dayOnly() ? at.plus(MORNING) : at).minus(Duration.ofMinutes(minutes));
  }
}
