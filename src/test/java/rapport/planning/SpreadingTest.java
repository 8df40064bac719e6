package rapport.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.interactions.Method;

/** How touches are spread over days and people; March 2027 begins on a Monday. */
class SpreadingTest {
  private static final UUID ANNA = new UUID(0, 1);
  private static final UUID BORIS = new UUID(0, 2);
  private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2027, 3, 26); // four whole weeks

  @Test
  void whatIsWantedOfOneClientIsSpreadEvenlyOverTheWeeks() {
    List<LocalDate> days = days(spread(rooms(ANNA, 240), need(1, calls(4), 4)));
    assertThat(days.stream().map(Spreading::monday)).doesNotHaveDuplicates().hasSize(4);
  }

  @Test
  void methodsTakeTurnsAndNeverTwoOnADay() {
    Spreading.Result result =
        spread(rooms(ANNA, 240), need(1, calls(6), 6), need(1, line(Method.EMAIL, 6), 6));
    assertThat(result.left()).isEmpty();
    assertThat(days(result)).doesNotHaveDuplicates().hasSize(12);
    List<Method> inTime =
        result.placed().stream()
            .sorted(java.util.Comparator.comparing(Spreading.Placed::day))
            .map(one -> one.need().method())
            .toList();
    assertThat(inTime.subList(0, 6)).contains(Method.CALL, Method.EMAIL);
    assertThat(inTime.subList(0, 6).stream().filter(Method.CALL::equals).count()).isBetween(2L, 4L);
  }

  @Test
  void noMoreInAWeekThanCountAndTheRestHasNoDay() {
    Spreading.Result result = spread(rooms(ANNA, 240), need(1, calls(6).weekly(1), 6));
    assertThat(days(result).stream().map(Spreading::monday)).doesNotHaveDuplicates().hasSize(4);
    assertThat(result.left()).hasSize(2).allMatch(one -> one.why() == Spreading.Why.DAYS);
  }

  @Test
  void whatTookPlaceInAWeekCountsInItsRhythm() {
    Need known =
        new Need(
            new UUID(9, 1),
            new UUID(9, 1),
            Method.CALL,
            ANNA,
            0,
            4,
            List.of(),
            calls(5).weekly(1),
            FIRST,
            LAST,
            Map.of(FIRST, 1));
    assertThat(days(spread(rooms(ANNA, 240), known)))
        .hasSize(3)
        .noneMatch(day -> Spreading.monday(day).equals(FIRST));
  }

  @Test
  void theMoreImportantComeFirstWhereTimeIsShort() {
    Need little = need(1, -1, calls(1), 20);
    Need much = need(2, 0, calls(1), 20);
    Spreading.Result result = spread(rooms(ANNA, 10), little, much); // one call a day for 20 days
    assertThat(result.placed()).hasSize(20).allMatch(one -> one.need().equals(much));
    assertThat(result.left()).hasSize(20).allMatch(one -> one.why() == Spreading.Why.ROOM);
  }

  @Test
  void aDayOffHasNoRoom() {
    Rooms rooms = new Rooms();
    rooms.open(ANNA, LocalDate.of(2027, 3, 9), 60);
    rooms.open(ANNA, LocalDate.of(2027, 3, 11), 0); // all of it is planned for
    assertThat(days(spread(rooms, need(1, calls(3), 3)))).containsExactly(LocalDate.of(2027, 3, 9));
  }

  @Test
  void theClientsOfNobodyGoToWhoeverHasMostRoom() {
    Rooms rooms = rooms(ANNA, 30);
    open(rooms, BORIS, 60);
    Spreading.Result result = spread(rooms, unowned(1, 2), unowned(2, 2));
    assertThat(result.placed()).hasSize(4).allMatch(one -> one.responsibleId().equals(BORIS));
  }

  @Test
  void whatFindsNoPlaceGoesToOthersOnlyIfAskedFor() {
    for (boolean help : List.of(false, true)) {
      Rooms rooms = rooms(ANNA, 0);
      open(rooms, BORIS, 60);
      Spreading.Result result =
          new Spreading(rooms, List.of(ANNA, BORIS), help, Map.of())
              .of(List.of(need(1, calls(2), 2)));
      assertThat(result.placed()).hasSize(help ? 2 : 0);
      assertThat(result.left()).hasSize(help ? 0 : 2);
    }
  }

  @Test
  void whoHasNobodyToSpeakWithIsTold() {
    Need nobody =
        new Need(
            new UUID(9, 1),
            null,
            Method.CALL,
            ANNA,
            0,
            2,
            List.of(),
            calls(2),
            FIRST,
            LAST,
            Map.of());
    assertThat(spread(rooms(ANNA, 240), nobody).left())
        .hasSize(2)
        .allMatch(one -> one.why() == Spreading.Why.NOBODY);
  }

  @Test
  void whatIsPlannedStaysAndWhatIsOverdueGoesToAnotherDay() {
    LocalDate from = LocalDate.of(2027, 3, 15);
    Need.Standing overdue = new Need.Standing(new UUID(5, 1), 1, ANNA, LocalDate.of(2027, 3, 3));
    Need.Standing ahead = new Need.Standing(new UUID(5, 2), 1, ANNA, LocalDate.of(2027, 3, 17));
    Need need =
        new Need(
            new UUID(9, 1),
            new UUID(9, 1),
            Method.CALL,
            ANNA,
            0,
            1,
            List.of(overdue, ahead),
            calls(3),
            from,
            LAST,
            Map.of());
    Spreading.Result result = spread(rooms(ANNA, 240), need);
    assertThat(result.placed()).hasSize(3);
    assertThat(result.placed().stream().filter(Spreading.Placed::stays)).hasSize(1);
    assertThat(result.placed())
        .filteredOn(one -> overdue.equals(one.standing()))
        .singleElement()
        .satisfies(one -> assertThat(one.day()).isAfterOrEqualTo(from));
    assertThat(days(result)).doesNotHaveDuplicates();
  }

  /** Whatever is asked for: nobody is given more than they have, and nothing is lost. */
  @Test
  void anySpreadKeepsTheRules() {
    for (long seed = 1; seed <= 200; seed++) {
      Random chance = new Random(seed);
      int capacity = 10 * chance.nextInt(20);
      Rooms rooms = rooms(ANNA, capacity);
      open(rooms, BORIS, 120);
      List<Need> needs = new ArrayList<>();
      for (int client = 0; client < 1 + chance.nextInt(30); client++) {
        Integer most = chance.nextBoolean() ? 1 + chance.nextInt(2) : null;
        PlanLine line = PlanLine.of(Method.CALL, 1, "").taking(5 + chance.nextInt(30));
        needs.add(
            need(
                client,
                -chance.nextInt(3),
                most == null ? line : line.weekly(most),
                1 + chance.nextInt(6)));
        needs.add(need(client, 0, line(Method.MEETING, 1), chance.nextInt(3)));
      }
      Spreading.Result result =
          new Spreading(rooms, List.of(ANNA, BORIS), chance.nextBoolean(), Map.of()).of(needs);
      keepsTheRules(needs, result, Map.of(ANNA, capacity, BORIS, 120), seed);
    }
  }

  private static void keepsTheRules(
      List<Need> needs, Spreading.Result result, Map<UUID, Integer> capacities, long seed) {
    int wanted = needs.stream().mapToInt(Need::missing).sum();
    assertThat(result.placed().size() + result.left().size()).as("seed %s", seed).isEqualTo(wanted);
    Map<String, Integer> minutes = new HashMap<>();
    Map<String, Integer> weeks = new HashMap<>();
    Set<String> days = new HashSet<>();
    for (Spreading.Placed one : result.placed()) {
      assertThat(one.day().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
      assertThat(days.add(one.need().clientId() + "@" + one.day())).as("seed %s", seed).isTrue();
      int used =
          minutes.merge(one.responsibleId() + "@" + one.day(), one.need().minutes(), Integer::sum);
      assertThat(used).isLessThanOrEqualTo(capacities.getOrDefault(one.responsibleId(), 0));
      Integer most = one.need().perWeek();
      String week =
          one.need().clientId() + "/" + one.need().method() + "@" + Spreading.monday(one.day());
      assertThat(weeks.merge(week, 1, Integer::sum)).isLessThanOrEqualTo(most == null ? 5 : most);
    }
  }

  private static Spreading.Result spread(Rooms rooms, Need... needs) {
    return new Spreading(rooms, List.of(ANNA, BORIS), false, Map.of()).of(List.of(needs));
  }

  private static List<LocalDate> days(Spreading.Result result) {
    return result.placed().stream().map(Spreading.Placed::day).toList();
  }

  private static PlanLine calls(int amount) {
    return line(Method.CALL, amount);
  }

  private static PlanLine line(Method method, int amount) {
    return PlanLine.of(method, amount, "").taking(10);
  }

  private static Need need(int client, PlanLine line, int missing) {
    return need(client, 0, line, missing);
  }

  private static Need need(int client, int weight, PlanLine line, int missing) {
    return need(client, ANNA, weight, line, missing);
  }

  private static Need unowned(int client, int missing) {
    return need(client, null, 0, calls(missing), missing);
  }

  private static Need need(
      int client, @Nullable UUID owner, int weight, PlanLine line, int missing) {
    UUID id = new UUID(9, client);
    return new Need(
        id, id, line.method(), owner, weight, missing, List.of(), line, FIRST, LAST, Map.of());
  }

  private static Rooms rooms(UUID who, int minutes) {
    Rooms rooms = new Rooms();
    open(rooms, who, minutes);
    return rooms;
  }

  private static void open(Rooms rooms, UUID who, int minutes) {
    FIRST
        .datesUntil(LAST.plusDays(1))
        .filter(day -> day.getDayOfWeek().getValue() < 6)
        .forEach(day -> rooms.open(who, day, minutes));
  }
}
