package rapport.planning;

import org.jspecify.annotations.Nullable;
import rapport.interactions.Method;

/**
 * What a plan wants of one method for each client.
 *
 * @param amount how many in the whole period; 0 says that none are wanted, whatever wider plans say
 * @param atLeast more are as good: "4 and more"
 * @param minutes how long each takes, null where nobody said
 * @param purpose what they are for, in words
 * @param perWeek no more than so many count in a week from Monday to Sunday; null for any number
 * @param substitute a method that stands in where this one lacks, null for none
 * @param worth for how many of these one of the substitute stands
 */
public record PlanLine(
    Method method,
    int amount,
    boolean atLeast,
    @Nullable Integer minutes,
    String purpose,
    @Nullable Integer perWeek,
    @Nullable Method substitute,
    int worth) {

  /** So many of a method, for a purpose. */
  public static PlanLine of(Method method, int amount, String purpose) {
    return new PlanLine(method, amount, false, null, purpose, null, null, 1);
  }

  public PlanLine orMore() {
    return new PlanLine(method, amount, true, minutes, purpose, perWeek, substitute, worth);
  }

  /** Each takes so long. */
  public PlanLine taking(int lasting) {
    return new PlanLine(method, amount, atLeast, lasting, purpose, perWeek, substitute, worth);
  }

  /** No more than so many count in a week. */
  public PlanLine weekly(int most) {
    return new PlanLine(method, amount, atLeast, minutes, purpose, most, substitute, worth);
  }

  /** One of another method stands in for so many of these. */
  public PlanLine or(Method other, int standsFor) {
    return new PlanLine(method, amount, atLeast, minutes, purpose, perWeek, other, standsFor);
  }
}
