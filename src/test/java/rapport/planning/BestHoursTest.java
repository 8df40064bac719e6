package rapport.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.interactions.AnsweredHours.Hours;
import rapport.interactions.Method;

/** At which hour a client is called is learned from when they answered. */
class BestHoursTest {
  private static final UUID CLIENT = new UUID(1, 1);

  @Test
  void theHourAtWhichTheyAnswerMostOftenComesFirst() {
    Hours hours = hours(Map.of(10, new int[] {6, 1}, 16, new int[] {4, 4}, 12, new int[] {2, 1}));
    assertThat(new BestHours(Map.of(CLIENT, hours)).of(CLIENT)).startsWith(16).contains(10, 12);
  }

  @Test
  void nothingIsLearnedFromTwoCallsOrFromNone() {
    assertThat(new BestHours(Map.of(CLIENT, hours(Map.of(10, new int[] {2, 2})))).of(CLIENT))
        .isEmpty();
    assertThat(new BestHours(Map.of()).of(CLIENT)).isEmpty();
  }

  @Test
  void whoNeverAnsweredHasNoBestHour() {
    assertThat(new BestHours(Map.of(CLIENT, hours(Map.of(10, new int[] {9, 0})))).of(CLIENT))
        .isEmpty();
  }

  @Test
  void oneLuckyCallSaysLessThanManyAnsweredOnes() {
    Map<UUID, Hours> all = new HashMap<>();
    all.put(CLIENT, hours(Map.of(9, new int[] {1, 1}, 15, new int[] {10, 9})));
    all.put(new UUID(1, 2), hours(Map.of(9, new int[] {20, 2}, 15, new int[] {20, 12})));
    assertThat(new BestHours(all).of(CLIENT)).startsWith(15);
  }

  @Test
  void thePartsOfAPurposeComeOneAfterTheOther() {
    PlanLine six = PlanLine.of(Method.CALL, 6, "interest, needs; value, offer");
    assertThat(java.util.stream.IntStream.range(0, 6).mapToObj(six::purposeOf))
        .containsExactly("interest", "interest", "needs", "value", "value", "offer");
    PlanLine one = PlanLine.of(Method.CALL, 1, "offer, contract");
    assertThat(one.purposeOf(0)).isEqualTo("offer");
    assertThat(one.purposeOf(7)).isEqualTo("contract");
    assertThat(PlanLine.of(Method.CALL, 2, "").purposeOf(1)).isEmpty();
  }

  /** By the hour: tried and answered. */
  private static Hours hours(Map<Integer, int[]> byHour) {
    Hours hours = new Hours(new int[24], new int[24]);
    byHour.forEach((hour, numbers) -> {
      hours.tried()[hour] = numbers[0];
      hours.answered()[hour] = numbers[1];
    });
    return hours;
  }
}
