package rapport.filters;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A period as people say it, seen from today. Weeks begin on Monday (ISO 8601). */
public enum During {
  TODAY,
  YESTERDAY,
  TOMORROW,
  THIS_WEEK,
  LAST_WEEK,
  NEXT_WEEK,
  THIS_MONTH,
  LAST_MONTH,
  NEXT_MONTH,
  THIS_QUARTER,
  LAST_QUARTER,
  NEXT_QUARTER,
  THIS_YEAR,
  LAST_YEAR,
  NEXT_YEAR;

  /** Days from the first to the last, both included. */
  public record Days(LocalDate first, LocalDate last) {}

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<During> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  public Days from(LocalDate today) {
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate month = today.withDayOfMonth(1);
    LocalDate quarter = month.minusMonths((month.getMonthValue() - 1) % 3);
    LocalDate year = today.withDayOfYear(1);
    return switch (this) {
      case TODAY -> new Days(today, today);
      case YESTERDAY -> new Days(today.minusDays(1), today.minusDays(1));
      case TOMORROW -> new Days(today.plusDays(1), today.plusDays(1));
      case THIS_WEEK -> new Days(monday, monday.plusDays(6));
      case LAST_WEEK -> new Days(monday.minusWeeks(1), monday.minusDays(1));
      case NEXT_WEEK -> new Days(monday.plusWeeks(1), monday.plusDays(13));
      case THIS_MONTH -> new Days(month, month.plusMonths(1).minusDays(1));
      case LAST_MONTH -> new Days(month.minusMonths(1), month.minusDays(1));
      case NEXT_MONTH -> new Days(month.plusMonths(1), month.plusMonths(2).minusDays(1));
      case THIS_QUARTER -> new Days(quarter, quarter.plusMonths(3).minusDays(1));
      case LAST_QUARTER -> new Days(quarter.minusMonths(3), quarter.minusDays(1));
      case NEXT_QUARTER -> new Days(quarter.plusMonths(3), quarter.plusMonths(6).minusDays(1));
      case THIS_YEAR -> new Days(year, year.plusYears(1).minusDays(1));
      case LAST_YEAR -> new Days(year.minusYears(1), year.minusDays(1));
      case NEXT_YEAR -> new Days(year.plusYears(1), year.plusYears(2).minusDays(1));
    };
  }
}
