package rapport.platform;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * When the company works: the one place that knows working hours. For now Monday to Friday from 9
 * to 18 in the organisation's zone, without holidays.
 */
@Component
public class BusinessCalendar {
  private static final LocalTime OPENS = LocalTime.of(9, 0);
  private static final LocalTime CLOSES = LocalTime.of(18, 0);
  private static final Set<DayOfWeek> DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

  private final Settings settings;

  BusinessCalendar(Settings settings) {
    this.settings = settings;
  }

  /** The moment at which so much working time has passed since another one. */
  public Instant after(Instant start, Duration working) {
    ZonedDateTime at = open(start.atZone(settings.zone()));
    Duration left = working;
    while (true) {
      Duration today = Duration.between(at, at.with(CLOSES));
      if (left.compareTo(today) <= 0) {
        return at.plus(left).toInstant();
      }
      left = left.minus(today);
      at = open(at.toLocalDate().plusDays(1).atStartOfDay(settings.zone()));
    }
  }

  /** The moment itself if it lies within working hours, otherwise the next at which they begin. */
  private ZonedDateTime open(ZonedDateTime at) {
    ZonedDateTime day = at;
    while (!DAYS.contains(day.getDayOfWeek()) || !day.toLocalTime().isBefore(CLOSES)) {
      day = day.toLocalDate().plusDays(1).atStartOfDay(settings.zone());
    }
    return day.toLocalTime().isBefore(OPENS) ? day.with(OPENS) : day;
  }
}
