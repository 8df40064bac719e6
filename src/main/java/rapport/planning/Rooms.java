package rapport.planning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** How many minutes each colleague has left on each of their days of work. */
final class Rooms {
  private final Map<UUID, TreeMap<LocalDate, Integer>> left = new HashMap<>();
  private final Map<UUID, Integer> together = new HashMap<>();

  /** A day on which somebody works, with what is free of it; less than nothing is nothing. */
  void open(UUID userId, LocalDate day, int minutes) {
    int free = Math.max(0, minutes);
    left.computeIfAbsent(userId, id -> new TreeMap<>()).put(day, free);
    together.merge(userId, free, Integer::sum);
  }

  /** Their days of work from one until another. */
  List<LocalDate> days(UUID userId, LocalDate from, LocalDate until) {
    NavigableMap<LocalDate, Integer> days = left.getOrDefault(userId, new TreeMap<>());
    return from.isAfter(until)
        ? List.of()
        : List.copyOf(days.subMap(from, true, until, true).keySet());
  }

  int on(UUID userId, LocalDate day) {
    return left.getOrDefault(userId, new TreeMap<>()).getOrDefault(day, 0);
  }

  boolean works(UUID userId, LocalDate day) {
    return left.getOrDefault(userId, new TreeMap<>()).containsKey(day);
  }

  void take(UUID userId, LocalDate day, int minutes) {
    left.computeIfAbsent(userId, id -> new TreeMap<>()).merge(day, -minutes, Integer::sum);
    together.merge(userId, -minutes, Integer::sum);
  }

  /** Who of some has most room in all. */
  Optional<UUID> freest(Collection<UUID> userIds) {
    return byRoom(userIds).stream().findFirst();
  }

  /** Who has most room comes first. */
  List<UUID> byRoom(Collection<UUID> userIds) {
    return userIds.stream()
        .filter(left::containsKey)
        .sorted(
            Comparator.comparing((UUID id) -> -together.getOrDefault(id, 0))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
