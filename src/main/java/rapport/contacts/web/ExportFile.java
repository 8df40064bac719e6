package rapport.contacts.web;

import java.io.IOException;
import java.util.List;
import rapport.fields.RecordField;

/** A table that is written row by row, never held as a whole. */
interface ExportFile {
  void head(List<String> names) throws IOException;

  /**
   * @param values of each field, in their text form
   */
  void row(List<RecordField> fields, List<List<String>> values) throws IOException;

  /** Sends on what was written so far. */
  void flush() throws IOException;

  /** Writes the end; the stream stays open. */
  void finish() throws IOException;
}
