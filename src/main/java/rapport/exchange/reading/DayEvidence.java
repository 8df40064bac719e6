package rapport.exchange.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the days in figures of one column tell of their order, seen cell by cell. */
final class DayEvidence {
  private static final Pattern FIGURES = Pattern.compile(Birthdays.YEAR_LAST + "(?:[T ].*)?");
  private static final int MONTHS = 12;

  private int dayFirst;
  private int monthFirst;
  private boolean open;

  void see(String cell) {
    if (cell.isEmpty() || cell.charAt(0) > '9' || cell.length() < 6) {
      return; // nearly all cells
    }
    Matcher figures = FIGURES.matcher(cell);
    if (figures.matches()) {
      see(figures);
    }
  }

  private void see(Matcher figures) {
    int first = Integer.parseInt(figures.group(1));
    int second = Integer.parseInt(figures.group(3));
    if (first > MONTHS && second <= MONTHS) {
      dayFirst++;
    } else if (second > MONTHS && first <= MONTHS) {
      monthFirst++;
    }
    open |= !figures.group(2).equals("."); // with dots the day stands first everywhere
  }

  /**
   * How the column is to be read; empty if it holds no days in figures, or none but with dots.
   *
   * @param usual what applies where every value could be read both ways
   */
  Optional<ColumnDays> told(DayOrder usual) {
    if (!open && monthFirst == 0) {
      return Optional.empty();
    }
    if (dayFirst + monthFirst == 0) {
      return Optional.of(new ColumnDays(usual, ColumnDays.Told.LANGUAGE));
    }
    DayOrder order =
        dayFirst == monthFirst
            ? usual
            : dayFirst > monthFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
    boolean mixed = dayFirst > 0 && monthFirst > 0;
    return Optional.of(
        new ColumnDays(order, mixed ? ColumnDays.Told.MIXED : ColumnDays.Told.VALUES));
  }
}
