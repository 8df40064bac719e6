package rapport.exchange.reading;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.exchange.reading.NotAnAddressBook.Reason;

/** An address book in CSV, its first row being the header. */
public final class CsvBook implements AddressBook {
  static final int LONGEST_CELL = 10_000;

  private final Content content;
  private final Charset charset;
  private final CsvHeader header;
  private final ColumnMapping mapping;

  private CsvBook(Content content, Charset charset, CsvHeader header, ColumnMapping mapping) {
    this.content = content;
    this.charset = charset;
    this.header = header;
    this.mapping = mapping;
  }

  static CsvBook open(Content content, Charset charset, @Nullable ColumnMapping mapping) {
    try (var lines = Lines.of(content, charset)) {
      var header = CsvHeader.read(lines).orElseThrow(() -> new NotAnAddressBook(Reason.EMPTY));
      var chosen = mapping == null ? ColumnGuess.of(header.names()) : mapping;
      return new CsvBook(content, charset, header, chosen);
    }
  }

  @Override
  public AddressBookFormat format() {
    return AddressBookFormat.CSV;
  }

  @Override
  public Charset charset() {
    return charset;
  }

  public char separator() {
    return header.separator();
  }

  /** The names of the columns, each one different: a second "Phone" is called "Phone (2)". */
  public List<String> header() {
    return header.names();
  }

  /** What the columns mean judging by their names. */
  public ColumnMapping guessedMapping() {
    return ColumnGuess.of(header.names());
  }

  /** The mapping that {@link #rows} follows: the one given, otherwise the guessed one. */
  public ColumnMapping mapping() {
    return mapping;
  }

  /** The cells of the first rows below the header that can be taken apart. */
  public List<List<String>> sample(int rows) {
    var cells = new CsvCells(separator());
    try (var all = rawRows()) {
      return all.map(cells::of).flatMap(Optional::stream).limit(rows).toList();
    }
  }

  @Override
  public Stream<SourceRow> rows() {
    var reading = new CsvRowReading(header, mapping);
    return rawRows().map(reading::read);
  }

  /**
   * Reads the whole table once.
   *
   * @param usual what stands first in days in figures where no value tells
   */
  public TableLook look(DayOrder usual) {
    var cells = new CsvCells(separator());
    var days = new LinkedHashMap<String, DayEvidence>();
    header().forEach(column -> days.put(column, new DayEvidence()));
    var columns = List.copyOf(days.values());
    try (var all = rawRows()) {
      long rows = all.peek(row -> cells.of(row).ifPresent(values -> see(values, columns))).count();
      var told = new LinkedHashMap<String, ColumnDays>();
      days.forEach((column, seen) -> seen.told(usual).ifPresent(one -> told.put(column, one)));
      return new TableLook(rows, told);
    }
  }

  private static void see(List<String> values, List<DayEvidence> columns) {
    for (int i = 0; i < Math.min(values.size(), columns.size()); i++) {
      columns.get(i).see(values.get(i));
    }
  }

  @Override
  public long count() {
    try (var all = rawRows()) {
      return all.count();
    }
  }

  private Stream<RawCsvRow> rawRows() {
    var lines = Lines.of(content, charset);
    var rows = new RawCsvRows(lines, separator(), header().size());
    return RowStream.of(rows::next, lines::close)
        .dropWhile(row -> row.number() <= header.row())
        .filter(row -> !isEmpty(row.text()));
  }

  /** Spreadsheets write an emptied row as separators only. */
  private boolean isEmpty(String text) {
    return text.chars().allMatch(c -> c == separator() || c == '"' || Character.isWhitespace(c));
  }
}
