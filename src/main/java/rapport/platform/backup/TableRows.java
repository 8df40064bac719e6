package rapport.platform.backup;

import java.util.List;

/**
 * A table as it was saved.
 *
 * @param bytes of its rows in COPY's text format
 * @param digest of all rows, in whatever order, see {@link RowsDigest}
 */
record TableRows(String name, List<String> columns, long rows, long bytes, String digest) {
  private static final String FOLDER = "tables/";

  /** Where its rows are in the file. */
  String entry() {
    return FOLDER + name + ".copy";
  }
}
