package rapport.planning;

import java.util.ArrayList;
import java.util.List;
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
 * @param substitutes what stands in where this one lacks, the first before the second
 */
public record PlanLine(
    Method method,
    int amount,
    boolean atLeast,
    @Nullable Integer minutes,
    String purpose,
    @Nullable Integer perWeek,
    List<Substitute> substitutes) {

  /**
   * Another method.
   *
   * @param worth for how many one of it stands
   */
  public record Substitute(Method method, int worth) {}

  public PlanLine {
    substitutes = List.copyOf(substitutes);
  }

  /**
   * How long one is taken to be, in minutes: where nobody said, as long as such ones usually are.
   */
  int lasting() {
    return minutes != null
        ? minutes
        : switch (method) {
          case CALL, CHAT, SOCIAL, EMAIL -> 10;
          case MEETING -> 60;
          case GROUP_MEETING -> 90;
          case LETTER, SURVEY -> 15;
          case SMS -> 5;
        };
  }

  /**
   * What the next one is for, when some are done: of a list, its parts come one after the other, as
   * evenly as they can.
   */
  String purposeOf(int next) {
    String[] parts = purpose.strip().split("\\s*[,;]\\s*");
    int part =
        amount == 0 ? 0 : (int) ((long) next * parts.length / Math.max(amount, parts.length));
    return parts[Math.min(part, parts.length - 1)];
  }

  /** So many of a method, for a purpose. */
  public static PlanLine of(Method method, int amount, String purpose) {
    return new PlanLine(method, amount, false, null, purpose, null, List.of());
  }

  public PlanLine orMore() {
    return new PlanLine(method, amount, true, minutes, purpose, perWeek, substitutes);
  }

  /** Each takes so long. */
  public PlanLine taking(int lasting) {
    return new PlanLine(method, amount, atLeast, lasting, purpose, perWeek, substitutes);
  }

  /** No more than so many count in a week. */
  public PlanLine weekly(int most) {
    return new PlanLine(method, amount, atLeast, minutes, purpose, most, substitutes);
  }

  /** One of another method stands in for so many of these. */
  public PlanLine or(Method other, int standsFor) {
    List<Substitute> more = new ArrayList<>(substitutes);
    more.add(new Substitute(other, standsFor));
    return new PlanLine(method, amount, atLeast, minutes, purpose, perWeek, more);
  }
}
