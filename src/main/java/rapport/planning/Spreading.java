package rapport.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Spreads what plans want over days and people. What an earlier spread planned stays where it is if
 * it can. Then the clients come by how much they matter: what is wanted of one is spread evenly
 * over the days left, each on a day near its place on which there is most room, never two with the
 * same client on a day, and no more in a week than count.
 */
final class Spreading {
  /**
   * By which the first days of clients differ, so that not all begin on the same (golden ratio).
   */
  private static final double STEP = 0.6180339887498949;

  private final Rooms rooms;
  private final List<UUID> people;
  private final boolean help;
  private final Map<UUID, Set<LocalDate>> busy;
  private final Map<Need, Map<LocalDate, Integer>> weeks = new HashMap<>();
  private final List<Placed> placed = new ArrayList<>();
  private final List<Left> left = new ArrayList<>();

  /**
   * @param people those among whom the clients of nobody are shared out
   * @param help whether what finds no place with one goes to others of them
   * @param busy the days on which one speaks with each client anyway
   */
  Spreading(Rooms rooms, Collection<UUID> people, boolean help, Map<UUID, Set<LocalDate>> busy) {
    this.rooms = rooms;
    this.people = List.copyOf(people);
    this.help = help;
    this.busy = new HashMap<>();
    busy.forEach((client, days) -> this.busy.put(client, new HashSet<>(days)));
  }

  /**
   * A touch with its day.
   *
   * @param standing what it was before, null for a new one
   */
  record Placed(Need need, UUID responsibleId, LocalDate day, Need.@Nullable Standing standing) {
    boolean stays() {
      return standing != null
          && standing.day().equals(day)
          && standing.responsibleId().equals(responsibleId);
    }
  }

  /** Why something finds no place. */
  enum Why {
    ROOM,
    DAYS,
    NOBODY
  }

  /** One that finds no place. */
  record Left(Turn turn, @Nullable UUID responsibleId, Why why) {}

  record Result(List<Placed> placed, List<Left> left) {}

  Result of(List<Need> needs) {
    List<Need> ordered =
        needs.stream()
            .sorted(
                Comparator.comparing((Need need) -> -need.weight())
                    .thenComparing(Need::clientId)
                    .thenComparing(Need::method))
            .toList();
    Map<Need, List<Turn>> displaced = new HashMap<>();
    ordered.forEach(need -> need.standing().forEach(one -> keep(need, one, displaced)));
    Map<UUID, List<Need>> clients =
        ordered.stream().collect(groupingBy(Need::clientId, LinkedHashMap::new, toList()));
    int at = 0;
    for (List<Need> its : clients.values()) {
      spread(its, displaced, fraction(at++ * STEP));
    }
    return new Result(placed, left);
  }

  /** What is to be put somewhere: a new touch, or one that can't stay where it was. */
  record Turn(Need need, Need.@Nullable Standing standing) {}

  private void keep(Need need, Need.Standing standing, Map<Need, List<Turn>> displaced) {
    LocalDate day = standing.day();
    UUID who = standing.responsibleId();
    boolean stays =
        !day.isBefore(need.from())
            && !day.isAfter(need.until())
            && rooms.works(who, day)
            && rooms.on(who, day) >= need.minutes()
            && weekHasRoom(need, day);
    if (stays) {
      put(need, who, day, standing);
    } else {
      displaced.computeIfAbsent(need, one -> new ArrayList<>()).add(new Turn(need, standing));
    }
  }

  private void spread(List<Need> needs, Map<Need, List<Turn>> displaced, double shift) {
    List<Turn> turns = interleaved(needs, displaced);
    UUID owner = owner(needs);
    for (int i = 0; i < turns.size(); i++) {
      Turn turn = turns.get(i);
      Need need = turn.need();
      double place = (i + shift) / turns.size();
      UUID who = turn.standing() == null ? owner : turn.standing().responsibleId();
      if (need.contactId() == null || who == null) {
        left.add(new Left(turn, who, Why.NOBODY));
        continue;
      }
      Optional<LocalDate> day = day(need, who, place, turns.size());
      if (day.isPresent()) {
        put(need, who, day.get(), turn.standing());
      } else if (!helped(turn, who, place, turns.size())) {
        left.add(new Left(turn, who, why(need, who)));
      }
    }
  }

  private @Nullable UUID owner(List<Need> needs) {
    UUID known = needs.getFirst().responsibleId();
    return known == null ? rooms.freest(people).orElse(null) : known;
  }

  /** The touches of all methods mixed, each method evenly among the others. */
  private static List<Turn> interleaved(List<Need> needs, Map<Need, List<Turn>> displaced) {
    record Keyed(Turn turn, double key) {}
    List<Keyed> keyed = new ArrayList<>();
    for (Need need : needs) {
      List<Turn> its = new ArrayList<>(displaced.getOrDefault(need, List.of()));
      for (int i = 0; i < need.missing(); i++) {
        its.add(new Turn(need, null));
      }
      for (int i = 0; i < its.size(); i++) {
        keyed.add(new Keyed(its.get(i), (i + 0.5) / its.size()));
      }
    }
    return keyed.stream()
        .sorted(Comparator.comparing(Keyed::key).thenComparing(one -> one.turn().need().method()))
        .map(Keyed::turn)
        .toList();
  }

  private boolean helped(Turn turn, UUID owner, double place, int among) {
    if (help && turn.standing() == null) {
      for (UUID other : rooms.byRoom(people)) {
        Optional<LocalDate> day =
            other.equals(owner) ? Optional.empty() : day(turn.need(), other, place, among);
        if (day.isPresent()) {
          put(turn.need(), other, day.get(), turn.standing());
          return true;
        }
      }
    }
    return false;
  }

  /** Near its place the day with most room; otherwise the nearest on which it can be. */
  private Optional<LocalDate> day(Need need, UUID who, double place, int among) {
    List<LocalDate> days = rooms.days(who, need.from(), need.until());
    if (days.isEmpty()) {
      return Optional.empty();
    }
    int ideal = Math.min(days.size() - 1, (int) (place * days.size()));
    int near = days.size() / (3 * among);
    Comparator<Integer> distance = Comparator.comparing(i -> Math.abs(i - ideal));
    List<Integer> fitting = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      if (fits(need, who, days.get(i))) {
        fitting.add(i);
      }
    }
    return fitting.stream()
        .filter(i -> Math.abs(i - ideal) <= near)
        .min(
            Comparator.comparing((Integer i) -> -rooms.on(who, days.get(i)))
                .thenComparing(distance)
                .thenComparing(Comparator.naturalOrder()))
        .or(() -> fitting.stream().min(distance.thenComparing(Comparator.naturalOrder())))
        .map(days::get);
  }

  private boolean fits(Need need, UUID who, LocalDate day) {
    return rooms.on(who, day) >= need.minutes()
        && !busy.getOrDefault(need.clientId(), Set.of()).contains(day)
        && weekHasRoom(need, day);
  }

  private boolean weekHasRoom(Need need, LocalDate day) {
    Integer most = need.perWeek();
    return most == null || weeks(need).getOrDefault(monday(day), 0) < most;
  }

  private Map<LocalDate, Integer> weeks(Need need) {
    return weeks.computeIfAbsent(need, one -> new HashMap<>(one.taken()));
  }

  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private void put(Need need, UUID who, LocalDate day, Need.@Nullable Standing standing) {
    rooms.take(who, day, need.minutes());
    busy.computeIfAbsent(need.clientId(), id -> new HashSet<>()).add(day);
    weeks(need).merge(monday(day), 1, Integer::sum);
    placed.add(new Placed(need, who, day, standing));
  }

  /** With more room it would have found a place, or not even then. */
  private Why why(Need need, UUID who) {
    boolean ever =
        rooms.days(who, need.from(), need.until()).stream()
            .anyMatch(day ->
                !busy.getOrDefault(need.clientId(), Set.of()).contains(day)
                    && weekHasRoom(need, day));
    return ever ? Why.ROOM : Why.DAYS;
  }

  private static double fraction(double number) {
    return number - Math.floor(number);
  }
}
