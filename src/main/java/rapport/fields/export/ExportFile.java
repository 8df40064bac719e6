package rapport.fields.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ContentDisposition;
import rapport.fields.RecordField;

/** A table that is written row by row, never held as a whole. */
public interface ExportFile {
  /**
   * The file that is to be the answer to a request.
   *
   * @param format {@code csv} or {@code xlsx}
   * @param name of the file, without its ending
   */
  static ExportFile answering(
      HttpServletResponse response, String format, String name, ExportValues values)
      throws IOException {
    boolean text = "csv".equals(format);
    response.setContentType(
        text
            ? "text/csv;charset=UTF-8"
            : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    response.setHeader(
        "Content-Disposition",
        ContentDisposition.attachment()
            .filename(name + (text ? ".csv" : ".xlsx"))
            .build()
            .toString());
    return text
        ? new CsvExport(response.getOutputStream(), values)
        : new XlsxExport(response.getOutputStream(), values);
  }

  void head(List<String> names) throws IOException;

  /**
   * @param values of each field, in their text form
   */
  void row(List<RecordField> fields, List<List<String>> values) throws IOException;

  /** A row of whole columns. */
  <T> void whole(List<WholeColumn<T>> columns, T one) throws IOException;

  /** Sends on what was written so far. */
  void flush() throws IOException;

  /** Writes the end; the stream stays open. */
  void finish() throws IOException;
}
