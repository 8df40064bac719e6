package rapport.platform.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import rapport.platform.Settings;
import rapport.platform.Settings.ExternalDatabase;
import rapport.platform.StartRefused;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes all that must survive into one file, a ZIP: a state of the database as it was at one
 * moment, whoever works on it meanwhile, and the files of the data folder. Needs the same little
 * memory however much there is.
 */
final class Backup {
  /** What must survive besides the database, in the data folder. */
  static final List<String> FILES = List.of("secret.key");

  private static final String FILES_FOLDER = "files/";
  private static final int LEVEL = 3; // half the time of the usual 6 for some percent more bytes
  private static final int BUFFER = 1 << 17;
  private static final long WORTH_TELLING = 100_000;

  private final Settings settings;
  private final ExternalDatabase database;
  private final PrintStream out;

  Backup(Settings settings, ExternalDatabase database, PrintStream out) {
    this.settings = settings;
    this.database = database;
    this.out = out;
  }

  /** Where a file of the data folder is in a backup. */
  static String entryOf(String file) {
    return FILES_FOLDER + file;
  }

  /**
   * Writes the file, readable by its owner alone. Under its name it is whole or isn't there.
   *
   * @throws StartRefused if there is such a file already, or what can't be read or written
   */
  Manifest write(Path file) {
    refuseExisting(file);
    Path draft = file.resolveSibling(file.getFileName() + ".incomplete");
    try {
      Manifest manifest = draw(draft);
      refuseExisting(file);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      return manifest;
    } catch (IOException unwritten) {
      throw new StartRefused(
          "The backup can't be written: %s.".formatted(Archive.said(unwritten)),
          "Name another file, or make room.",
          unwritten);
    } catch (SQLException unread) {
      throw new StartRefused(
          "The database can't be saved: " + unread.getMessage(),
          "It must have been used by Rapport once, and not be migrated just now.",
          unread);
    } finally {
      draft.toFile().delete(); // not there any more if all went well
    }
  }

  private static void refuseExisting(Path file) {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new StartRefused(
          "%s is there already.".formatted(file),
          "A backup overwrites nothing: name another file.");
    }
  }

  private Manifest draw(Path draft) throws IOException, SQLException {
    Files.deleteIfExists(draft);
    draft.toFile().deleteOnExit(); // also when one stops it
    var ownersOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Set<StandardOpenOption> anew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(draft, anew, ownersOnly);
        ZipOutputStream zip =
            new ZipOutputStream(
                new BufferedOutputStream(
                    java.nio.channels.Channels.newOutputStream(channel), BUFFER));
        Connection connection =
            DriverManager.getConnection(database.url(), database.user(), database.password())) {
      zip.setLevel(LEVEL);
      Manifest manifest = fill(zip, SavedTables.at(connection));
      zip.finish();
      zip.flush();
      channel.force(true);
      return manifest;
    }
  }

  private Manifest fill(ZipOutputStream zip, SavedTables tables) throws IOException, SQLException {
    Instant now = Instant.now();
    Map<String, String> files = files(zip);
    List<TableRows> saved = new ArrayList<>();
    for (String table : tables.columns().keySet()) {
      saved.add(save(zip, tables, table));
    }
    Manifest manifest =
        new Manifest(
            Manifest.KIND,
            Manifest.FORMAT,
            program(),
            tables.schema(),
            now,
            saved,
            tables.sequences(),
            files,
            settings.secretKey().isPresent());
    zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
    zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
    zip.closeEntry();
    return manifest;
  }

  private TableRows save(ZipOutputStream zip, SavedTables tables, String table)
      throws IOException, SQLException {
    zip.putNextEntry(new ZipEntry(new TableRows(table, List.of(), 0, 0, "").entry()));
    OutputStream buffer = new BufferedOutputStream(zip, BUFFER); // not closed, for zip goes on
    TableRows rows = tables.pour(table, buffer);
    buffer.flush();
    zip.closeEntry();
    if (rows.rows() >= WORTH_TELLING) {
      out.printf("  %-28s %,14d rows%n", table, rows.rows());
    }
    return rows;
  }

  private Map<String, String> files(ZipOutputStream zip) throws IOException {
    Map<String, String> saved = new TreeMap<>();
    for (String name : FILES) {
      Path file = settings.data().resolve(name);
      if (Files.exists(file)) {
        byte[] content = Files.readAllBytes(file);
        zip.putNextEntry(new ZipEntry(entryOf(name)));
        zip.write(content);
        zip.closeEntry();
        saved.put(name, RowsDigest.sha256(content));
      }
    }
    return saved;
  }

  private static String program() {
    return Optional.ofNullable(Settings.class.getPackage().getImplementationVersion()).orElse("");
  }
}
