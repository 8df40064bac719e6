package rapport.exchange.reading;

import java.util.List;

/** Understands the rows of one CSV file. */
final class CsvRowReading {
  private final int width;
  private final CsvCells cells;
  private final PersonFromCells person;

  CsvRowReading(CsvHeader header, ColumnMapping mapping) {
    width = header.names().size();
    cells = new CsvCells(header.separator());
    person = new PersonFromCells(header.names(), mapping);
  }

  SourceRow read(RawCsvRow row) {
    return cells
        .of(row)
        .map(values -> read(row, values))
        .orElseGet(() -> unreadable(row, UnreadableReason.BROKEN_QUOTE));
  }

  private SourceRow read(RawCsvRow row, List<String> values) {
    if (values.stream().skip(width).anyMatch(cell -> !cell.isEmpty())) {
      return unreadable(row, UnreadableReason.TOO_MANY_CELLS);
    }
    if (values.stream().anyMatch(cell -> cell.length() > CsvBook.LONGEST_CELL)) {
      return unreadable(row, UnreadableReason.CELL_TOO_LONG);
    }
    var read = person.of(values);
    return read.isEmpty()
        ? unreadable(row, UnreadableReason.NOTHING_IN_IT)
        : new SourceRow.Read(row.number(), read, row.text());
  }

  private static SourceRow unreadable(RawCsvRow row, UnreadableReason reason) {
    return new SourceRow.Unreadable(row.number(), row.text(), reason);
  }
}
