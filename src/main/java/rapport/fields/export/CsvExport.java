package rapport.fields.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.fields.FieldType;
import rapport.fields.RecordField;

/** A text table after RFC 4180, in UTF-8 with the mark by which spreadsheets know it. */
public final class CsvExport implements ExportFile {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final Writer text;
  private final CsvWriter csv;
  private final @Nullable ExportValues values;

  /** One of whole columns, which say themselves what stands in them. */
  public CsvExport(OutputStream out) throws IOException {
    this(out, null);
  }

  CsvExport(OutputStream out, @Nullable ExportValues values) throws IOException {
    this.text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    this.values = values;
    text.write(BYTE_ORDER_MARK);
    this.csv = CsvWriter.builder().build(text);
  }

  @Override
  public void head(List<String> names) {
    csv.writeRecord(names.stream().map(name -> ExportValues.inert(FieldType.TEXT, name)).toList());
  }

  @Override
  public <T> void whole(List<WholeColumn<T>> columns, T one) {
    csv.writeRecord(
        columns.stream()
            .map(column -> ExportValues.inert(column.type(), column.text().apply(one)))
            .toList());
  }

  @Override
  public void row(List<RecordField> fields, List<List<String>> held) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      RecordField field = fields.get(i);
      cells.add(
          ExportValues.inert(
              field.type(), Objects.requireNonNull(values).text(field, held.get(i))));
    }
    csv.writeRecord(cells);
  }

  @Override
  public void flush() throws IOException {
    csv.flush();
    text.flush();
  }

  @Override
  public void finish() throws IOException {
    flush();
  }
}
