package rapport.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.exchange.reading.AddressBookFormat;
import rapport.platform.words.Words;

/**
 * Gives refused rows back as they came, each with the reason beside it, so that they can be mended
 * and brought again. In UTF-8.
 */
@Component
public class RefusedFile {
  private static final int AT_ONCE = 1_000;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Imports imports;

  RefusedFile(Imports imports) {
    this.imports = imports;
  }

  /** The media type (RFC 7111 for CSV, RFC 6350 for vCard). */
  public String type(Import state) {
    return state.format() == AddressBookFormat.CSV
        ? "text/csv;charset=UTF-8"
        : "text/vcard;charset=UTF-8";
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
    Writer out = new OutputStreamWriter(target, StandardCharsets.UTF_8);
    TableHead table = imports.head(state).orElse(null);
    if (table != null) {
      out.write(BYTE_ORDER_MARK + header(table, words) + "\r\n");
    }
    int after = 0;
    List<Refusal> rows = imports.refused(state.id(), after, AT_ONCE);
    while (!rows.isEmpty()) {
      for (Refusal row : rows) {
        out.write(text(row, table, reason(row, words)));
        after = row.number();
      }
      rows = imports.refused(state.id(), after, AT_ONCE);
    }
    out.flush();
  }

  private static String text(Refusal row, @Nullable TableHead table, String reason) {
    return table == null
        ? card(row, reason)
        : quoted(reason) + table.separator() + row.original() + "\r\n";
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

  private static String reason(Refusal row, Words words) {
    return Reasons.say(row.reason(), words);
  }

  private static String quoted(String cell) {
    return '"' + cell.replace("\"", "\"\"") + '"';
  }
}
