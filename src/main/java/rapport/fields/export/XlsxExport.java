package rapport.fields.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import rapport.fields.FieldType;
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
    begin();
    for (int i = 0; i < fields.size(); i++) {
      if (!held.get(i).isEmpty()) {
        RecordField field = fields.get(i);
        List<String> its = held.get(i);
        cell(i, field.type(), its.getFirst(), () -> values.text(field, its));
      }
    }
    row++;
  }

  @Override
  public <T> void whole(List<WholeColumn<T>> columns, T one) throws IOException {
    begin();
    for (int i = 0; i < columns.size(); i++) {
      String text = columns.get(i).text().apply(one);
      if (!text.isEmpty()) {
        cell(i, columns.get(i).type(), text, () -> text);
      }
    }
    row++;
  }

  /** A row; on a new sheet where this one is full. */
  private void begin() throws IOException {
    if (row == MOST_ROWS) {
      sheet.finish();
      sheets++;
      sheet = book.newWorksheet(Integer.toString(sheets));
      head(names);
    }
  }

  private void cell(int column, FieldType type, String first, Supplier<String> text) {
    switch (type) {
      case NUMBER, MONEY, TALLY -> sheet.value(row, column, new BigDecimal(first));
      case DATE -> {
        sheet.value(row, column, LocalDate.parse(first));
        sheet.style(row, column).format("yyyy-mm-dd").set();
      }
      case MOMENT -> {
        sheet.value(row, column, Instant.parse(first).atZone(values.zone()).toLocalDateTime());
        sheet.style(row, column).format("yyyy-mm-dd hh:mm").set();
      }
      default -> sheet.inlineString(row, column, storable(text.get()));
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
