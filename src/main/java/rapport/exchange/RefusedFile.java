package rapport.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.exchange.reading.AddressBookFormat;
import rapport.exchange.reading.CsvText;
import rapport.platform.words.Words;

/**
 * Gives refused rows back as they came, each with the reason beside it, so that they can be mended
 * and brought again. Texts are in UTF-8.
 */
@Component
public class RefusedFile {
  private static final int AT_ONCE = 1_000;
  private static final int MOST_ROWS = 1_048_576; // of a sheet, by the format
  private static final int LONGEST_CELL = 32_767; // by the format
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private final Imports imports;

  RefusedFile(Imports imports) {
    this.imports = imports;
  }

  /** Takes rows one by one. */
  @FunctionalInterface
  private interface Taker {
    void take(Refusal row) throws IOException;
  }

  /** The media type (RFC 7111 for CSV, RFC 6350 for vCard). */
  public String type(Import state) {
    return switch (state.format()) {
      case CSV -> "text/csv;charset=UTF-8";
      case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
      case VCARD -> "text/vcard;charset=UTF-8";
      case LDIF -> "text/plain;charset=UTF-8";
    };
  }

  /** The value of Content-Disposition (RFC 6266), whatever letters the file's name has. */
  public String disposition(Import state) {
    String name = state.fileName().replaceFirst("\\.[^.]*$", "") + "-refused." + state.extension();
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"refused."
        + state.extension()
        + "\"; filename*=UTF-8''"
        + encoded;
  }

  /** Writes all refused rows, row by row. */
  public void write(Import state, Words words, OutputStream target) throws IOException {
    if (state.format() == AddressBookFormat.XLSX) {
      writeWorkbook(state, words, target);
      return;
    }
    Writer out = new OutputStreamWriter(target, StandardCharsets.UTF_8);
    TableHead table = imports.head(state).orElse(null);
    if (table != null) {
      out.write(BYTE_ORDER_MARK + header(table, words) + "\r\n");
    }
    each(
        state,
        row -> {
          String reason = Reasons.say(row.reason(), words);
          out.write(
              switch (state.format()) {
                case VCARD -> card(row, reason);
                case LDIF -> entry(row, reason);
                case CSV, XLSX -> quoted(reason) + separator(table) + row.original() + "\r\n";
              });
        });
    out.flush();
  }

  private void each(Import state, Taker taker) throws IOException {
    int after = 0;
    List<Refusal> rows = imports.refused(state.id(), after, AT_ONCE);
    while (!rows.isEmpty()) {
      for (Refusal row : rows) {
        taker.take(row);
        after = row.number();
      }
      rows = imports.refused(state.id(), after, AT_ONCE);
    }
  }

  private void writeWorkbook(Import state, Words words, OutputStream target) throws IOException {
    Workbook book = new Workbook(target, "Rapport", "1.0");
    Worksheet sheet = book.newWorksheet("1");
    TableHead table = imports.head(state).orElse(new TableHead(',', List.of()));
    write(sheet, 0, words.text("import.reason"), table.columns());
    int[] at = {0};
    each(
        state,
        row -> {
          if (++at[0] < MOST_ROWS) {
            List<String> cells = CsvText.cells(row.original(), table.separator());
            write(sheet, at[0], Reasons.say(row.reason(), words), cells);
          }
          if (at[0] % AT_ONCE == 0) {
            sheet.flush();
          }
        });
    book.finish();
  }

  private static void write(Worksheet sheet, int row, String first, List<String> cells) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(cells);
    for (int i = 0; i < all.size(); i++) {
      String text = all.get(i).replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
      if (!text.isEmpty()) {
        sheet.inlineString(row, i, text.substring(0, Math.min(LONGEST_CELL, text.length())));
      }
    }
  }

  private static char separator(@Nullable TableHead table) {
    return table == null ? ',' : table.separator();
  }

  /** The reason stands in the first column: a broken row has no reliable last one. */
  private static String header(TableHead table, Words words) {
    return quoted(words.text("import.reason"))
        + table.separator()
        + table.columns().stream()
            .map(RefusedFile::quoted)
            .collect(Collectors.joining(String.valueOf(table.separator())));
  }

  private static String card(Refusal row, String reason) {
    String note = "X-RAPPORT-REASON:" + reason.replace("\\", "\\\\").replace("\n", " ");
    String text = row.original().stripTrailing();
    int end = text.toUpperCase(Locale.ROOT).lastIndexOf("END:VCARD");
    return end < 0
        ? text + "\r\n" + note + "\r\n"
        : text.substring(0, end) + note + "\r\n" + text.substring(end) + "\r\n";
  }

  private static String entry(Refusal row, String reason) {
    return "# " + reason.replaceAll("\\s+", " ") + "\r\n" + row.original() + "\r\n\r\n";
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }
}
