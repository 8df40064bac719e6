package rapport.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import rapport.exchange.reading.AddressBook;
import rapport.exchange.reading.AddressBookFormat;
import rapport.exchange.reading.ColumnDays;
import rapport.exchange.reading.ColumnMapping;
import rapport.exchange.reading.ColumnMeaning;
import rapport.exchange.reading.Content;
import rapport.exchange.reading.CsvBook;
import rapport.exchange.reading.DayOrder;
import rapport.exchange.reading.NotAnAddressBook;
import rapport.exchange.reading.TableLook;
import rapport.kernel.Invalid;

/**
 * What a file turned out to be.
 *
 * @param format the code of an {@link AddressBookFormat}
 * @param total how many rows it has
 * @param mapping what its columns probably mean; empty for a vCard file
 * @param days by columns with days in figures, how these are to be read
 */
record Understanding(
    String format, int total, Map<String, String> mapping, Map<String, ColumnDays> days) {
  private static final int LONGEST_NAME = 200;
  private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

  /**
   * {@link Invalid} at "file" if it is no address book or holds no row.
   *
   * @param workbook whether the content is the table of a workbook
   * @param language of whoever brings it
   */
  static Understanding of(Content content, String fileName, boolean workbook, String language) {
    try {
      AddressBook book =
          workbook
              ? AddressBook.open(content, AddressBookFormat.XLSX, null)
              : AddressBook.open(content, fileName, null);
      TableLook look =
          book instanceof CsvBook csv
              ? csv.look(usual(csv.header(), language))
              : new TableLook(book.count(), Map.of());
      int total = Math.toIntExact(look.rows());
      if (total == 0) {
        throw new Invalid("file", "noRows");
      }
      AddressBookFormat format = workbook ? AddressBookFormat.XLSX : book.format();
      return new Understanding(
          format.name().toLowerCase(Locale.ROOT),
          total,
          book instanceof CsvBook csv ? csv.guessedMapping().format() : Map.of(),
          look.days());
    } catch (NotAnAddressBook other) {
      throw refusal(other);
    }
  }

  /** What stands first in days in figures where it is not told: the month in English alone. */
  private static DayOrder usual(List<String> columns, String language) {
    boolean cyrillic = columns.stream().anyMatch(column -> CYRILLIC.matcher(column).find());
    return cyrillic || !language.equals("en") ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST;
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
    ColumnMapping mapping =
        state.format().isTable()
            ? ColumnMapping.parse(state.mapping()).withDays(state.days())
            : null;
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
