package rapport.exchange.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import java.util.Optional;

/** Takes one row apart into its cells. */
final class CsvCells {
  private final CsvReader.CsvReaderBuilder format;

  CsvCells(char separator) {
    format =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .trimWhitespacesAroundQuotes(true)
            .detectBomHeader(false);
  }

  /** The cells without white space around them; empty when the quotation marks do not match. */
  Optional<List<String>> of(RawCsvRow row) {
    if (row.broken()) {
      return Optional.empty();
    }
    try {
      var cells = format.ofSingleCsvRecord(row.text()).getFields();
      return Optional.of(cells.stream().map(CsvCells::trimmed).toList());
    } catch (CsvParseException e) {
      return Optional.empty();
    }
  }

  private static String trimmed(String cell) {
    return cell.replace('\u00A0', ' ').strip();
  }
}
