package rapport.platform.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a backup holds; the last entry of the file, so that one that was cut short has none.
 *
 * @param kind tells a backup from any other file of this format
 * @param format of the file; another number is another way to read it
 * @param program the version of Rapport that wrote it
 * @param schema the last migration that had run
 * @param taken the moment whose state it is
 * @param sequences the value each will give out next
 * @param files from the data folder, with their SHA-256
 * @param ownKey whether secrets are sealed with {@code RAPPORT_SECRET_KEY} and not with a file
 */
record Manifest(
    String kind,
    int format,
    String program,
    String schema,
    Instant taken,
    List<TableRows> tables,
    Map<String, Long> sequences,
    Map<String, String> files,
    boolean ownKey) {
  static final String ENTRY = "manifest.json";
  static final String KIND = "rapport-backup";
  static final int FORMAT = 1;

  boolean isOurs() {
    return KIND.equals(kind);
  }

  long rows() {
    return tables.stream().mapToLong(TableRows::rows).sum();
  }

  List<String> tableNames() {
    return tables.stream().map(TableRows::name).toList();
  }
}
