package rapport.demo.seed;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Time as offices know it: minutes of working days, counted through, nights and weekends left out.
 * Minute 0 is the opening of the first day, six years ago.
 */
final class WorkTime {
  /** Minutes of a working day, from nine to half past six. */
  static final int DAY = 570;

  private static final LocalTime OPENING = LocalTime.of(9, 0);
  private static final int YEARS_BEHIND = 6;
  private static final int YEARS_LOGGED = 3;
  private static final int DAYS_AHEAD = 280;

  private final long[] openings; // seconds since 1970
  private final int[] epochDays;
  private final int now;
  private final int logStart;

  WorkTime(LocalDate today, ZoneId zone) {
    List<LocalDate> days =
        today
            .minusYears(YEARS_BEHIND)
            .datesUntil(today.plusDays(DAYS_AHEAD))
            .filter(WorkTime::works)
            .toList();
    openings =
        days.stream().mapToLong(day -> day.atTime(OPENING).atZone(zone).toEpochSecond()).toArray();
    epochDays = days.stream().mapToInt(day -> (int) day.toEpochDay()).toArray();
    now = first(days, today);
    logStart = first(days, today.minusYears(YEARS_LOGGED));
  }

  private static boolean works(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  private static int first(List<LocalDate> days, LocalDate from) {
    return (int) new ArrayList<>(days).stream().filter(day -> day.isBefore(from)).count() * DAY;
  }

  /** The opening of today, or of the next working day: everything before has happened. */
  int now() {
    return now;
  }

  /** From when on interactions were logged, three years ago. */
  int logStart() {
    return logStart;
  }

  /** Just after the last minute there is. */
  int end() {
    return openings.length * DAY;
  }

  /** The day of a minute, in days since 1970. */
  int epochDay(int minute) {
    return epochDays[minute / DAY];
  }

  /** The moment of a minute, in milliseconds since 1970. */
  long millis(double minute) {
    int whole = (int) minute;
    double inDay = whole % DAY + (minute - whole);
    return openings[whole / DAY] * 1000 + (long) (inDay * 60_000);
  }
}
