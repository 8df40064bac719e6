package rapport.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.interactions.PlannedLoad;
import rapport.platform.BusinessCalendar;
import rapport.platform.Settings;
import rapport.platform.WorkingWeek;

/** When colleagues work, how much of that is for plans, and what is taken of it. */
@Component
class Diaries {
  private final BusinessCalendar calendar;
  private final Capacities capacities;
  private final PlannedLoad load;
  private final Settings settings;

  Diaries(BusinessCalendar calendar, Capacities capacities, PlannedLoad load, Settings settings) {
    this.calendar = calendar;
    this.capacities = capacities;
    this.load = load;
    this.settings = settings;
  }

  /**
   * The days of some colleagues.
   *
   * @param shifts when each works, by the day
   * @param capacity how many minutes of each day are for plans
   * @param taken how many minutes of each day are planned already
   * @param timed what is planned for an hour, as far as it was asked for
   */
  record Diary(
      Map<UUID, Map<LocalDate, WorkingWeek.Shift>> shifts,
      Map<UUID, Integer> capacity,
      Map<UUID, Map<LocalDate, Integer>> taken,
      List<PlannedLoad.Load> timed) {

    boolean works(UUID userId, LocalDate day) {
      return shifts.getOrDefault(userId, Map.of()).containsKey(day);
    }

    int capacity(UUID userId) {
      return capacity.getOrDefault(userId, Capacities.USUAL);
    }

    int taken(UUID userId, LocalDate day) {
      return taken.getOrDefault(userId, Map.of()).getOrDefault(day, 0);
    }

    /** What there is for plans on a day, taken or not; never more than somebody works. */
    int room(UUID userId, LocalDate day) {
      WorkingWeek.Shift shift = shifts.getOrDefault(userId, Map.of()).get(day);
      return shift == null
          ? 0
          : (int)
              Math.min(capacity(userId), Duration.between(shift.from(), shift.to()).toMinutes());
    }

    /** What is free for plans; what is planned otherwise takes of it. */
    Rooms rooms() {
      Rooms rooms = new Rooms();
      shifts.forEach((user, days) ->
          days.keySet().forEach(day -> rooms.open(user, day, room(user, day) - taken(user, day))));
      return rooms;
    }
  }

  /** Three queries, however much is planned. */
  Diary of(Collection<UUID> userIds, LocalDate from, LocalDate until) {
    return new Diary(
        shifts(userIds, from, until),
        capacities.of(userIds),
        load.byDay(userIds, begin(from), begin(until.plusDays(1)), settings.zone()),
        List.of());
  }

  /** With the hours of what is planned, but for some interactions, which may be put elsewhere. */
  Diary without(
      Set<UUID> interactionIds, Collection<UUID> userIds, LocalDate from, LocalDate until) {
    List<PlannedLoad.Load> timed = new ArrayList<>();
    Map<UUID, Map<LocalDate, Integer>> taken = new HashMap<>();
    for (PlannedLoad.Load one : load.of(userIds, begin(from), begin(until.plusDays(1)))) {
      if (!interactionIds.contains(one.interactionId())) {
        taken
            .computeIfAbsent(one.userId(), id -> new HashMap<>())
            .merge(day(one.at()), one.minutes(), Integer::sum);
        if (!one.dayOnly()) {
          timed.add(one);
        }
      }
    }
    return new Diary(shifts(userIds, from, until), capacities.of(userIds), taken, timed);
  }

  private Map<UUID, Map<LocalDate, WorkingWeek.Shift>> shifts(
      Collection<UUID> userIds, LocalDate from, LocalDate until) {
    Map<UUID, WorkingWeek> weeks = calendar.weeks(userIds); // none of whom nobody knows
    Map<UUID, Map<LocalDate, WorkingWeek.Shift>> shifts = new HashMap<>();
    weeks.forEach((id, week) -> {
      Map<LocalDate, WorkingWeek.Shift> days = new HashMap<>();
      for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(1)) {
        Optional<WorkingWeek.Shift> shift = week.on(day, settings.zone());
        if (shift.isPresent()) {
          days.put(day, shift.get());
        }
      }
      shifts.put(id, days);
    });
    return shifts;
  }

  private LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, settings.zone());
  }

  private Instant begin(LocalDate day) {
    return day.atStartOfDay(settings.zone()).toInstant();
  }
}
