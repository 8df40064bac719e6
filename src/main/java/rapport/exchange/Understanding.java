package rapport.exchange;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import rapport.exchange.reading.AddressBook;
import rapport.exchange.reading.AddressBookFormat;
import rapport.exchange.reading.ColumnMapping;
import rapport.exchange.reading.ColumnMeaning;
import rapport.exchange.reading.Content;
import rapport.exchange.reading.CsvBook;
import rapport.exchange.reading.NotAnAddressBook;
import rapport.kernel.Invalid;

/**
 * What a file turned out to be.
 *
 * @param format the code of an {@link AddressBookFormat}
 * @param total how many rows it has
 * @param mapping what its columns probably mean; empty for a vCard file
 */
record Understanding(String format, int total, Map<String, String> mapping) {
  private static final int LONGEST_NAME = 200;

  /**
   * {@link Invalid} at "file" if it is no address book or holds no row.
   *
   * @param workbook whether the content is the table of a workbook
   */
  static Understanding of(Content content, String fileName, boolean workbook) {
    try {
      AddressBook book =
          workbook
              ? AddressBook.open(content, AddressBookFormat.XLSX, null)
              : AddressBook.open(content, fileName, null);
      int total = Math.toIntExact(book.count());
      if (total == 0) {
        throw new Invalid("file", "noRows");
      }
      AddressBookFormat format = workbook ? AddressBookFormat.XLSX : book.format();
      return new Understanding(
          format.name().toLowerCase(Locale.ROOT),
          total,
          book instanceof CsvBook csv ? csv.guessedMapping().format() : Map.of());
    } catch (NotAnAddressBook other) {
      throw refusal(other);
    }
  }

  /** What is said of a file that can't be read. */
  static Invalid refusal(NotAnAddressBook other) {
    return new Invalid(
        "file",
        switch (other.reason()) {
          case EMPTY -> "emptyFile";
          case SPREADSHEET -> "spreadsheet";
          case TOO_LARGE -> "swollenFile";
          case XML, BINARY -> "notAnAddressBook";
        });
  }

  /** The book of an import, read as it was agreed. */
  static AddressBook open(Import state, Content content) {
    ColumnMapping mapping = state.format().isTable() ? ColumnMapping.parse(state.mapping()) : null;
    return AddressBook.open(content, state.format(), mapping);
  }

  /** Whether the rows can become clients. */
  static boolean isKnown(Import state) {
    return !state.format().isTable() || ColumnMapping.parse(state.mapping()).isKnown();
  }

  /**
   * The meanings of all columns of a table; {@link Invalid} at "mapping" if one names a column or a
   * meaning that does not exist.
   */
  static Map<String, String> checked(AddressBook book, Map<String, String> mapping) {
    if (!(book instanceof CsvBook csv)) {
      return Map.of();
    }
    try {
      ColumnMapping given = ColumnMapping.parse(mapping);
      Map<String, String> all = new LinkedHashMap<>();
      csv.header().forEach(column -> all.put(column, given.codeOf(column)));
      long named = all.values().stream().filter(Understanding::counts).count();
      if (named < mapping.values().stream().filter(Understanding::counts).count()) {
        throw new Invalid("mapping", "noSuchColumn", String.join(", ", csv.header()));
      }
      return all;
    } catch (ColumnMapping.UnknownMeaning unknown) {
      throw new Invalid("mapping", "unknownMeaning", unknown.code());
    }
  }

  private static boolean counts(String code) {
    return !code.equals(ColumnMeaning.IGNORE.code());
  }

  /** The name without a path, which some browsers send along; short enough to be shown. */
  static String shortName(String fileName) {
    String name = fileName.replaceFirst(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
    int cut = Math.max(0, name.length() - LONGEST_NAME);
    return name.isEmpty() ? "?" : name.substring(cut);
  }
}
