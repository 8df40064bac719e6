package rapport.platform;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a company works.
 *
 * @param days seven, from Monday on; empty where it is closed
 * @param holidays the days on which it is closed besides; a stretch belongs to the day it begins on
 * @param workdays the days on which it works whatever the week and the holidays say
 * @param kept whose public holidays are kept
 */
public record WorkingWeek(
    List<Optional<Hours>> days,
    Set<LocalDate> holidays,
    Set<LocalDate> workdays,
    PublicHolidays kept) {
  private static final Pattern STRETCH =
      Pattern.compile("(\\d{1,2}):(\\d{2})\\s*[-–]\\s*(\\d{1,2}):(\\d{2})");

  public WorkingWeek {
    days = List.copyOf(days);
    holidays = Set.copyOf(holidays);
    workdays = Set.copyOf(workdays);
    if (days.size() != DayOfWeek.values().length) {
      throw new IllegalArgumentException("a week has seven days");
    }
  }

  /** One without public holidays. */
  public WorkingWeek(List<Optional<Hours>> days, Set<LocalDate> holidays) {
    this(days, holidays, Set.of(), PublicHolidays.NONE);
  }

  /** The same with days of its own on which it works, and a country's holidays. */
  public WorkingWeek with(Set<LocalDate> worked, PublicHolidays country) {
    return new WorkingWeek(days, holidays, worked, country);
  }

  /**
   * From when to when. Where it ends no later than it begins, it ends on the next day; 00:00 to
   * 00:00 is the whole day.
   */
  public record Hours(LocalTime opens, LocalTime closes) {
    boolean isPastMidnight() {
      return !closes.isAfter(opens);
    }

    /** As "09:00-18:00"; 24:00 is the midnight at the end. */
    public static Optional<Hours> parse(String text) {
      Matcher found = STRETCH.matcher(text.strip());
      if (!found.matches()) {
        return Optional.empty();
      }
      Optional<LocalTime> opens = time(found.group(1), found.group(2));
      Optional<LocalTime> closes = time(found.group(3), found.group(4));
      return opens.flatMap(from -> closes.map(to -> new Hours(from, to)));
    }

    private static Optional<LocalTime> time(String hour, String minute) {
      int hours = Integer.parseInt(hour);
      int minutes = Integer.parseInt(minute);
      if (hours == 24 && minutes == 0) {
        return Optional.of(LocalTime.MIDNIGHT);
      }
      return hours < 24 && minutes < 60
          ? Optional.of(LocalTime.of(hours, minutes))
          : Optional.empty();
    }

    @Override
    public String toString() {
      return opens + "-" + closes;
    }
  }

  /** A stretch of work, its end not part of it. */
  public record Shift(Instant from, Instant to) {}

  /** The days between commas, as {@link #text} writes them; what can't be read is closed. */
  public static WorkingWeek of(String hours, Set<LocalDate> holidays) {
    List<Optional<Hours>> days = new ArrayList<>();
    Stream.of(hours.split(",", -1))
        .limit(DayOfWeek.values().length)
        .forEach(day -> days.add(Hours.parse(day)));
    while (days.size() < DayOfWeek.values().length) {
      days.add(Optional.empty());
    }
    return new WorkingWeek(days, holidays);
  }

  public String text() {
    return days.stream()
        .map(day -> day.map(Hours::toString).orElse(""))
        .collect(Collectors.joining(","));
  }

  /** Whether nobody ever works. */
  public boolean isNever() {
    return days.stream().allMatch(Optional::isEmpty);
  }

  /** What a day is called that isn't as others, if it is such a one. */
  public Optional<PublicDay> marked(LocalDate day) {
    return kept.on(day)
        .or(() ->
            holidays.contains(day)
                ? Optional.of(PublicDay.free(day, "holiday.own"))
                : Optional.empty())
        .or(() -> workdays.contains(day) ? Optional.of(PublicDay.worked(day)) : Optional.empty());
  }

  /** When it is open on a day: one's own days before the country's, and these before the week. */
  public Optional<Hours> hours(LocalDate day) {
    Optional<PublicDay.Kind> there = kept.on(day).map(PublicDay::kind);
    if (workdays.contains(day)) {
      return usual(day);
    }
    if (holidays.contains(day) || there.filter(PublicDay.Kind.FREE::equals).isPresent()) {
      return Optional.empty();
    }
    return there.filter(PublicDay.Kind.WORKED::equals).isPresent()
        ? usual(day)
        : of(day.getDayOfWeek());
  }

  /** The hours of its weekday; where it is closed then, those of the last weekday before. */
  private Optional<Hours> usual(LocalDate day) {
    return Stream.iterate(day.getDayOfWeek(), before -> before.minus(1))
        .limit(DayOfWeek.values().length)
        .map(this::of)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Hours> of(DayOfWeek day) {
    return days.get(day.getValue() - 1);
  }

  /**
   * The work that begins on a day, by the clock of the zone: where clocks are put forward or back
   * meanwhile it is shorter or longer.
   */
  public Optional<Shift> on(LocalDate day, ZoneId zone) {
    return hours(day)
        .map(hours ->
            new Shift(
                day.atTime(hours.opens()).atZone(zone).toInstant(),
                (hours.isPastMidnight() ? day.plusDays(1) : day)
                    .atTime(hours.closes())
                    .atZone(zone)
                    .toInstant()));
  }
}
