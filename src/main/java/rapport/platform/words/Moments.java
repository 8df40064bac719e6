package rapport.platform.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;

/** Moments and spans as people say them, seen from one moment in one zone. */
public final class Moments {
  private final Words words;
  private final ZoneId zone;
  private final LocalDate today;

  public Moments(Words words, Instant now, ZoneId zone) {
    this.words = words;
    this.zone = zone;
    this.today = LocalDate.ofInstant(now, zone);
  }

  public LocalDate today() {
    return today;
  }

  /** The day a moment falls on, here. */
  public LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }

  /** "yesterday, 15:40", "14 Mar, 15:40", with the year only if it is another one. */
  public String when(Instant moment) {
    return words.text("moment.day-and-time", day(dayOf(moment)), time(moment));
  }

  /** "15:40". */
  public String time(Instant moment) {
    return format("HH:mm", moment.atZone(zone));
  }

  /** "today", "14 Mar", "14 Mar 2024". */
  public String day(LocalDate day) {
    long distance = ChronoUnit.DAYS.between(today, day);
    if (distance == 0) {
      return words.text("moment.today");
    }
    if (Math.abs(distance) == 1) {
      return words.text(distance < 0 ? "moment.yesterday" : "moment.tomorrow");
    }
    boolean thisYear = day.getYear() == today.getYear();
    return pattern(thisYear ? "moment.pattern.day" : "moment.pattern.day-of-year", day);
  }

  /** The heading above one day's entries: "Today", "Tuesday, 14 March", with another year named. */
  public String heading(LocalDate day) {
    boolean near = Math.abs(ChronoUnit.DAYS.between(today, day)) <= 1;
    String said = near ? day(day) : spelled(day);
    return said.substring(0, 1).toUpperCase(words.language().locale()) + said.substring(1);
  }

  /** Everything about a moment, for those who point at it: weekday, day, year, time, zone. */
  public String exact(Instant moment) {
    ZonedDateTime here = moment.atZone(zone);
    return pattern("moment.pattern.exact-day", here) + format(", HH:mm (xxx)", here);
  }

  public String exact(LocalDate day) {
    return pattern("moment.pattern.exact-day", day);
  }

  /** A day without its weekday, to stand in a sentence: "31 March 2026". */
  public String date(LocalDate day) {
    return pattern("moment.pattern.date", day);
  }

  /** "in 3 days", "today", "3 days ago". */
  public String relative(LocalDate day) {
    long distance = ChronoUnit.DAYS.between(today, day);
    if (Math.abs(distance) <= 1) {
      return day(day);
    }
    return distance > 0
        ? words.count("moment.in-days", distance)
        : words.count("moment.days-ago", -distance);
  }

  /** The same for a promise: what is past is overdue. */
  public String due(LocalDate day) {
    long late = ChronoUnit.DAYS.between(day, today);
    return late > 0 ? words.count("moment.days-overdue", late) : relative(day);
  }

  /** "40 s", "12 min", "1 h 05 min". */
  public String duration(Duration span) {
    long seconds = span.toSeconds();
    if (seconds < 60) {
      return words.text("moment.seconds", seconds);
    }
    if (seconds < 3600) {
      return words.text("moment.minutes", span.toMinutes());
    }
    String minutes = "%02d".formatted(span.toMinutesPart());
    return words.text("moment.hours-and-minutes", span.toHours(), minutes);
  }

  private String spelled(LocalDate day) {
    boolean thisYear = day.getYear() == today.getYear();
    return pattern(thisYear ? "moment.pattern.heading" : "moment.pattern.exact-day", day);
  }

  private String pattern(String key, TemporalAccessor temporal) {
    return format(words.text(key), temporal);
  }

  private String format(String pattern, TemporalAccessor temporal) {
    return DateTimeFormatter.ofPattern(pattern, words.language().locale()).format(temporal);
  }
}
