package rapport.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a CSV text into rows. A broken quotation mark costs the row it stands in and not the rest of
 * the file: reading resumes at the next line that is a whole row by itself.
 */
final class RawCsvRows {
  private static final int LONGEST_ROW = 1_000_000;

  private final Lines lines;
  private final char separator;
  private final int width;
  private int number;

  /**
   * @param width how many cells a whole row has at least
   */
  RawCsvRows(Lines lines, char separator, int width) {
    this.lines = lines;
    this.separator = separator;
    this.width = width;
  }

  /** The next row, an empty one too; null after the last. */
  @Nullable RawCsvRow next() {
    String first = lines.next();
    if (first == null) {
      return null;
    }
    number++;
    var taken = new ArrayList<>(List.of(first));
    return takeUntilClosed(taken) ? whole(taken) : broken(taken);
  }

  private boolean takeUntilClosed(List<String> taken) {
    var quotes = new QuoteState(separator);
    quotes.read(taken.getFirst());
    int length = taken.getFirst().length();
    while (quotes.isOpen() && length < LONGEST_ROW) {
      String more = lines.next();
      if (more == null) {
        return false;
      }
      taken.add(more);
      length += more.length() + 1;
      quotes.read(more);
    }
    return quotes.isComplete();
  }

  private RawCsvRow whole(List<String> taken) {
    return new RawCsvRow(number, String.join("\n", taken), false);
  }

  private RawCsvRow broken(List<String> taken) {
    int end = 1;
    while (end < taken.size() && !isWholeRow(taken.get(end))) {
      end++;
    }
    // When no line looks like a row, rows are probably shorter than the header: lose one line only.
    end = end == taken.size() ? 1 : end;
    lines.giveBack(taken.subList(end, taken.size()));
    return new RawCsvRow(number, String.join("\n", taken.subList(0, end)), true);
  }

  private boolean isWholeRow(String line) {
    var quotes = new QuoteState(separator);
    quotes.read(line);
    return quotes.isComplete() && quotes.cells() >= width;
  }
}
