package rapport.platform.backup;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import rapport.platform.Settings;
import rapport.platform.Settings.ExternalDatabase;
import rapport.world.TestDatabase;

/**
 * The demo company as the first release kept it, with something in nearly every table; see the
 * README beside the file. It is never made anew: what it is for is to stay as it was.
 */
public final class FirstRelease {
  public static final Path FILE = Path.of("src/test/resources/upgrade/rapport-0.1.0-v34.zip");
  public static final String EMAIL = "admin@example.com";
  public static final String PASSWORD = "correct-horse";

  static final PrintStream QUIET =
      new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

  private FirstRelease() {}

  static Archive open() {
    return Archive.open(FILE);
  }

  /** A database that holds it; migrated to the newest version or as it was. */
  static TestDatabase database(boolean upgraded, Path files) {
    TestDatabase database = TestDatabase.fresh();
    try (Archive archive = open()) {
      new Restore(archive, upgraded, QUIET).into(external(database), files);
    }
    return database;
  }

  /** A data folder as that release left it, when it was stopped. */
  public static void leaveIn(Path folder) {
    try (Archive archive = open()) {
      new Restore(archive, false, QUIET).into(folder);
    }
  }

  /** How many rows a table had. */
  public static long rows(String table) {
    try (Archive archive = open()) {
      return archive.manifest().tables().stream()
          .filter(saved -> saved.name().equals(table))
          .mapToLong(TableRows::rows)
          .sum();
    }
  }

  static ExternalDatabase external(TestDatabase database) {
    return new ExternalDatabase(database.url(), database.user(), database.password());
  }

  static Settings settings(Path data) {
    return Settings.read(name -> name.equals("rapport.data") ? data.toString() : null);
  }
}
