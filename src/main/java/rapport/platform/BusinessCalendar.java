package rapport.platform;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Reckons in working time: the one place that does, in the organisation's zone. */
@Component
public class BusinessCalendar {
  /** So many days without any work are no week any more. */
  private static final int MOST_FREE_DAYS = 3660;

  private final WorkingWeeks weeks;
  private final ZoneId zone;

  @Autowired
  BusinessCalendar(WorkingWeeks weeks, Settings settings) {
    this(weeks, settings.zone());
  }

  BusinessCalendar(WorkingWeeks weeks, ZoneId zone) {
    this.weeks = weeks;
    this.zone = zone;
  }

  /** The week of an employee: their own, else their team's, else the company's. */
  public WorkingWeek week(UUID employeeId) {
    return Objects.requireNonNullElseGet(
        weeks.of(List.of(employeeId)).get(employeeId), weeks::current);
  }

  /** Those of some employees; none of one whom nobody knows. */
  public Map<UUID, WorkingWeek> weeks(Collection<UUID> employeeIds) {
    return weeks.of(employeeIds);
  }

  /**
   * The first moment at which so much working time has passed since another one; with none at all,
   * that one itself or when work next begins. Where nobody ever works, time simply passes.
   */
  public Instant after(Instant start, Duration working) {
    return after(start, working, weeks.current());
  }

  /** The same in a week that isn't the company's. */
  public Instant after(Instant start, Duration working, WorkingWeek week) {
    Walk walk = new Walk(week, start);
    Duration left = working;
    while (walk.next()) {
      Duration here = Duration.between(walk.from, walk.to);
      if (left.compareTo(here) <= 0) {
        return walk.from.plus(left);
      }
      left = left.minus(here);
    }
    return start.plus(working);
  }

  /** How much working time lies between two moments; none where the second is not later. */
  public Duration between(Instant from, Instant to) {
    return between(from, to, weeks.current());
  }

  /** The same in a week that isn't the company's. */
  public Duration between(Instant from, Instant to, WorkingWeek week) {
    Walk walk = new Walk(week, from);
    Duration worked = Duration.ZERO;
    while (walk.next() && walk.from.isBefore(to)) {
      worked = worked.plus(Duration.between(walk.from, walk.to.isBefore(to) ? walk.to : to));
    }
    return worked;
  }

  /**
   * The day that comes so many days of work after another one; with none at all, that day itself or
   * the first one after it on which work begins. Where nobody ever works, days simply pass.
   */
  public LocalDate workday(LocalDate day, int later) {
    return workday(day, later, weeks.current());
  }

  /** The same in a week that isn't the company's. */
  public LocalDate workday(LocalDate day, int later, WorkingWeek week) {
    LocalDate found = free(week, day, later == 0 ? 0 : 1);
    for (int left = later; left > 1; left--) {
      found = free(week, found, 1);
    }
    return found;
  }

  private LocalDate free(WorkingWeek week, LocalDate day, int from) {
    LocalDate found = day.plusDays(from);
    int off = 0;
    while (!week.isNever() && off++ < MOST_FREE_DAYS && week.on(found, zone).isEmpty()) {
      found = found.plusDays(1);
    }
    return found;
  }

  /** Whether somebody works at a moment. */
  public boolean isOpen(Instant at) {
    Walk walk = new Walk(weeks.current(), at);
    return walk.next() && walk.from.equals(at);
  }

  /** Whether somebody who has such a week works on a day. */
  public boolean isWorkday(LocalDate day, WorkingWeek week) {
    return week.on(day, zone).isPresent();
  }

  /** The days of work from one day until another, both included. */
  public Set<LocalDate> workdays(LocalDate first, LocalDate last) {
    WorkingWeek week = weeks.current();
    return first
        .datesUntil(last.plusDays(1))
        .filter(day -> week.on(day, zone).isPresent())
        .collect(Collectors.toSet());
  }

  /** The stretches of work between two moments, cut off at both. */
  public List<WorkingWeek.Shift> open(Instant from, Instant to, WorkingWeek week) {
    List<WorkingWeek.Shift> stretches = new ArrayList<>();
    Walk walk = new Walk(week, from);
    while (walk.next() && walk.from.isBefore(to)) {
      stretches.add(new WorkingWeek.Shift(walk.from, walk.to.isBefore(to) ? walk.to : to));
    }
    return stretches;
  }

  /** Goes from one stretch of work to the next; what overlaps counts once. */
  private final class Walk {
    private final WorkingWeek week;
    private LocalDate day;
    private int free;
    private Instant from;
    private Instant to;

    Walk(WorkingWeek week, Instant start) {
      this.week = week;
      this.from = start;
      this.to = start;
      // what began the day before may go on past midnight
      this.day = LocalDate.ofInstant(start, zone).minusDays(1);
    }

    boolean next() {
      while (free < MOST_FREE_DAYS && !week.isNever()) {
        Optional<WorkingWeek.Shift> shift = week.on(day, zone).filter(one -> one.to().isAfter(to));
        day = day.plusDays(1);
        if (shift.isPresent()) {
          free = 0;
          from = shift.get().from().isBefore(to) ? to : shift.get().from();
          to = shift.get().to();
          return true;
        }
        free++;
      }
      return false;
    }
  }
}
