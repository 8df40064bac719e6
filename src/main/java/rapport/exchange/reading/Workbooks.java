package rapport.exchange.reading;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import rapport.exchange.reading.NotAnAddressBook.Reason;

/**
 * Turns a workbook (Office Open XML, ECMA-376) into a text table, once, when it is brought: all
 * that follows reads the table row by row. Formulas give the values they had when the workbook was
 * saved.
 */
public final class Workbooks {
  private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);
  private static final int MOST_COLUMNS = 1_000;

  private Workbooks() {}

  /** Whether a file that begins like this is a zip archive, as workbooks are. */
  public static boolean isArchive(byte[] beginning) {
    return beginning.length >= 4
        && beginning[0] == 'P'
        && beginning[1] == 'K'
        && beginning[2] == 3
        && beginning[3] == 4;
  }

  /**
   * Writes the first visible sheet that has rows, so that each of its rows is one record in the
   * same place.
   *
   * @param table UTF-8 with a byte order mark, commas, all cells quoted
   * @throws NotAnAddressBook if it is no workbook, or swells beyond what is reasonable
   */
  public static void convert(Path workbook, Path table) throws IOException {
    ZipLimits.check(workbook);
    try (ReadableWorkbook book = open(workbook);
        Writer out =
            new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(table), StandardCharsets.UTF_8))) {
      out.write('\uFEFF');
      write(sheet(book), out);
    } catch (RuntimeException broken) {
      throw new NotAnAddressBook(Reason.SPREADSHEET, broken);
    }
  }

  /** Some programs write workbooks that say nothing of formats. */
  private static ReadableWorkbook open(Path workbook) throws IOException {
    try {
      return new ReadableWorkbook(workbook.toFile(), OPTIONS);
    } catch (ExcelReaderException withoutFormats) {
      return new ReadableWorkbook(workbook.toFile(), new ReadingOptions(false, true));
    }
  }

  /** A sheet with more than a header counts for more than one with less, a visible one for more. */
  private static Sheet sheet(ReadableWorkbook book) throws IOException {
    Sheet best = null;
    int most = -1;
    for (Sheet sheet : book.getSheets().toList()) {
      int worth =
          2 * Math.min(2, filledRows(sheet))
              + (sheet.getVisibility() == SheetVisibility.VISIBLE ? 1 : 0);
      if (worth > most) {
        best = sheet;
        most = worth;
      }
    }
    if (best == null) {
      throw new NotAnAddressBook(Reason.EMPTY);
    }
    return best;
  }

  private static int filledRows(Sheet sheet) throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      return (int) rows.map(Workbooks::cells).filter(cells -> !cells.isEmpty()).limit(2).count();
    }
  }

  private static void write(Sheet sheet, Writer out) throws IOException {
    CsvWriter csv = CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).build(out);
    int next = 1;
    try (Stream<Row> rows = sheet.openStream()) {
      for (Iterator<Row> all = rows.iterator(); all.hasNext(); next++) {
        Row row = all.next();
        for (; next < row.getRowNum(); next++) {
          out.write("\r\n");
        }
        List<String> cells = cells(row);
        if (cells.isEmpty()) {
          out.write("\r\n");
        } else {
          csv.writeRecord(cells);
          csv.flush();
        }
      }
    }
    csv.flush();
  }

  /** Without the empty ones at the end. */
  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (Cell cell : row) {
      String text = SheetCells.text(cell);
      if (cell != null && !text.isBlank() && cell.getColumnIndex() < MOST_COLUMNS) {
        while (cells.size() < cell.getColumnIndex()) {
          cells.add("");
        }
        cells.add(text);
      }
    }
    return cells;
  }
}
