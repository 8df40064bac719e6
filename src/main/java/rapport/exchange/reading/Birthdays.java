package rapport.exchange.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rapport.kernel.Days;

/** Reads days as address books write them. */
public final class Birthdays {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})");
  static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})");

  /** Apple writes it for a day without a year. */
  private static final int NO_YEAR = 1604;

  /** Two figures are of 1930 to 2029. */
  private static final int FIRST_SHORT = 30;

  private Birthdays() {}

  /** As {@link #parse(String, DayOrder)} of a text that stands alone. */
  static Optional<LocalDate> parse(String text) {
    return parse(text, null);
  }

  /**
   * Empty when the text is no date, or one of the year 1604, which Apple writes for none. A value
   * that can't be read in the order that is told is read in the other.
   *
   * @param days what stands first in figures; null if nobody can tell: then the day, but with
   *     strokes the month, as Outlook writes it in English
   */
  public static Optional<LocalDate> parse(String text, @Nullable DayOrder days) {
    String date = text.strip().split("[T ]", 2)[0];
    Matcher year = YEAR_FIRST.matcher(date);
    Optional<LocalDate> read =
        year.matches() && (!year.group(2).isEmpty() || date.length() == 8)
            ? day(year.group(1), year.group(3), year.group(4))
            : yearLast(date, days);
    return read.filter(day -> day.getYear() > NO_YEAR).or(() -> Days.inWords(text));
  }

  private static Optional<LocalDate> yearLast(String date, @Nullable DayOrder days) {
    Matcher figures = YEAR_LAST.matcher(date);
    if (!figures.matches()) {
      return Optional.empty();
    }
    String year = year(figures.group(4));
    Optional<LocalDate> dayFirst = day(year, figures.group(3), figures.group(1));
    Optional<LocalDate> monthFirst = day(year, figures.group(1), figures.group(3));
    boolean month = days == null ? figures.group(2).equals("/") : days == DayOrder.MONTH_FIRST;
    return month ? monthFirst.or(() -> dayFirst) : dayFirst.or(() -> monthFirst);
  }

  private static String year(String figures) {
    if (figures.length() > 2) {
      return figures;
    }
    return (Integer.parseInt(figures) < FIRST_SHORT ? "20" : "19") + figures;
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
