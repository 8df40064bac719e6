package rapport.fields.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import rapport.fields.RecordField;

/**
 * A workbook (Office Open XML) in which numbers are numbers, days are days, and every text is kept
 * as a text: nothing in it is a formula. Rows that are written leave the memory with each flush.
 */
public final class XlsxExport implements ExportFile {
  private static final int MOST_ROWS = 1_048_576; // of a sheet, by the format
  private static final int LONGEST = 32_767; // characters of a cell, by the format

  private final Workbook book;
  private final ExportValues values;
  private List<String> names = List.of();
  private Worksheet sheet;
  private int sheets = 1;
  private int row;

  public XlsxExport(OutputStream out, ExportValues values) {
    this.book = new Workbook(out, "Rapport", "1.0");
    this.values = values;
    this.sheet = book.newWorksheet("1");
  }

  @Override
  public void head(List<String> head) {
    names = head;
    for (int i = 0; i < head.size(); i++) {
      sheet.inlineString(0, i, storable(head.get(i)));
    }
    row = 1;
  }

  @Override
  public void row(List<RecordField> fields, List<List<String>> held) throws IOException {
    if (row == MOST_ROWS) {
      sheet.finish();
      sheets++;
      sheet = book.newWorksheet(Integer.toString(sheets));
      head(names);
    }
    for (int i = 0; i < fields.size(); i++) {
      if (!held.get(i).isEmpty()) {
        cell(i, fields.get(i), held.get(i));
      }
    }
    row++;
  }

  private void cell(int column, RecordField field, List<String> held) {
    String first = held.getFirst();
    switch (field.type()) {
      case NUMBER, MONEY, TALLY -> sheet.value(row, column, new BigDecimal(first));
      case DATE -> {
        sheet.value(row, column, LocalDate.parse(first));
        sheet.style(row, column).format("yyyy-mm-dd").set();
      }
      case MOMENT -> {
        sheet.value(row, column, Instant.parse(first).atZone(values.zone()).toLocalDateTime());
        sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
      }
      default -> sheet.inlineString(row, column, storable(values.text(field, held)));
    }
  }

  /** XML can't hold most control characters, and a cell not more than so much. */
  private static String storable(String text) {
    String clean = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
  }

  @Override
  public void flush() throws IOException {
    sheet.flush();
  }

  @Override
  public void finish() throws IOException {
    book.finish();
  }
}
