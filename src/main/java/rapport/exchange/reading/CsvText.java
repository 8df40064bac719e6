package rapport.exchange.reading;

import java.util.List;

/** A row of a text table that was kept as it stood. */
public final class CsvText {
  private CsvText() {}

  /** Its cells; the whole as one cell if its quotation marks do not match. */
  public static List<String> cells(String row, char separator) {
    return new CsvCells(separator).of(new RawCsvRow(0, row, false)).orElseGet(() -> List.of(row));
  }
}
