package rapport.interactions;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often something is planned again.
 *
 * @param until the last day that counts, null for no end
 */
public record Repeat(Every every, @Nullable LocalDate until) {

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
  }

  /** The codes, as forms and the API call them. */
  public static final List<String> CODES = Arrays.stream(Every.values()).map(Every::code).toList();
}
