package rapport.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rapport.platform.WorkingWeek;

/**
 * Gives calls the hour at which the client answers best, as long as their colleague works then and
 * has nothing else at that time. Whatever has no better hour is for the day as a whole.
 */
final class Clockwork {
  private static final int QUARTERS = 4;
  private static final Duration QUARTER = Duration.ofMinutes(15);

  private final Diaries.Diary diary;
  private final ZoneId zone;
  private final Map<UUID, List<Taken>> taken = new HashMap<>();

  private record Taken(Instant from, Instant to) {}

  Clockwork(Diaries.Diary diary, ZoneId zone) {
    this.diary = diary;
    this.zone = zone;
    diary.timed().forEach(one -> take(one.userId(), one.at(), one.minutes()));
  }

  void take(UUID userId, Instant at, int minutes) {
    taken
        .computeIfAbsent(userId, id -> new ArrayList<>())
        .add(new Taken(at, at.plus(Duration.ofMinutes(minutes))));
  }

  /** The first of some hours, the best first, that is free on a day. */
  Optional<Instant> at(int[] hours, UUID userId, LocalDate day, int minutes) {
    WorkingWeek.Shift shift = diary.shifts().getOrDefault(userId, Map.of()).get(day);
    if (shift == null) {
      return Optional.empty();
    }
    for (int hour : hours) {
      Instant start = day.atTime(hour, 0).atZone(zone).toInstant();
      for (int quarter = 0; quarter < QUARTERS; quarter++) {
        Instant at = start.plus(QUARTER.multipliedBy(quarter));
        if (isFree(userId, shift, at, minutes)) {
          take(userId, at, minutes);
          return Optional.of(at);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isFree(UUID userId, WorkingWeek.Shift shift, Instant at, int minutes) {
    Instant end = at.plus(Duration.ofMinutes(minutes));
    return !at.isBefore(shift.from())
        && !end.isAfter(shift.to())
        && taken.getOrDefault(userId, List.of()).stream()
            .noneMatch(one -> one.from().isBefore(end) && at.isBefore(one.to()));
  }
}
