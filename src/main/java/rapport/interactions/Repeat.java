package rapport.interactions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How often something is planned again.
 *
 * @param until the last day that counts, null for no end
 */
public record Repeat(Every every, @Nullable LocalDate until) {
  /** How many times are planned at once at most. */
  private static final int MOST = 400;

  /** The distances one plans in. */
  public enum Every {
    DAY,
    WORKDAY,
    WEEK,
    TWO_WEEKS,
    MONTH,
    QUARTER,
    YEAR;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Every> ofCode(String code) {
      return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /**
     * The day of the nth time, counted from the first; of a month the last day if it is shorter.
     */
    LocalDate after(LocalDate first, int n) {
      return switch (this) {
        case DAY, WORKDAY -> first.plusDays(n);
        case WEEK -> first.plusWeeks(n);
        case TWO_WEEKS -> first.plusWeeks(2L * n);
        case MONTH -> first.plusMonths(n);
        case QUARTER -> first.plusMonths(3L * n);
        case YEAR -> first.plusYears(n);
      };
    }

    /**
     * The days after one until another, the latter included; at most 400.
     *
     * @param works whether somebody works on a day, which only {@link #WORKDAY} asks
     */
    List<LocalDate> days(
        LocalDate first, LocalDate after, LocalDate until, Predicate<LocalDate> works) {
      List<LocalDate> days = new ArrayList<>();
      for (int n = 1; days.size() < MOST; n++) {
        LocalDate day = after(first, n);
        if (day.isAfter(until)) {
          break;
        }
        if (day.isAfter(after) && (this != WORKDAY || works.test(day))) {
          days.add(day);
        }
      }
      return days;
    }
  }

  /** The codes, as forms and the API call them. */
  public static final List<String> CODES = Arrays.stream(Every.values()).map(Every::code).toList();
}
