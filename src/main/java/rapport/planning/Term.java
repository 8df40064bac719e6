package rapport.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The days for which a plan holds, from the first to the last, both included.
 *
 * @param length how it was chosen, which says what the next one is
 */
public record Term(Length length, LocalDate first, LocalDate last) {
  /** How long a plan is. */
  public enum Length {
    MONTH,
    QUARTER,
    OWN;

    /** As the database, the API and message keys call it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Length> ofCode(String code) {
      return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
  }

  /** The month of a day. */
  public static Term month(LocalDate day) {
    LocalDate first = day.withDayOfMonth(1);
    return new Term(Length.MONTH, first, first.plusMonths(1).minusDays(1));
  }

  /** The quarter of a day. */
  public static Term quarter(LocalDate day) {
    LocalDate month = day.withDayOfMonth(1);
    LocalDate first = month.minusMonths((month.getMonthValue() - 1) % 3);
    return new Term(Length.QUARTER, first, first.plusMonths(3).minusDays(1));
  }

  /** The one that begins when this one is over. */
  public Term next() {
    LocalDate day = last.plusDays(1);
    return switch (length) {
      case MONTH -> month(day);
      case QUARTER -> quarter(day);
      case OWN -> new Term(Length.OWN, day, day.plusDays(ChronoUnit.DAYS.between(first, last)));
    };
  }

  public boolean has(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  public boolean meets(Term other) {
    return !first.isAfter(other.last) && !other.first.isAfter(last);
  }

  /** How many days it has, worked or not. */
  public int days() {
    return (int) ChronoUnit.DAYS.between(first, last) + 1;
  }
}
