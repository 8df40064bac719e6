package rapport.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.platform.backup.FirstRelease.QUIET;
import static rapport.platform.backup.FirstRelease.external;
import static rapport.platform.backup.FirstRelease.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import rapport.Rapport;
import rapport.platform.StartRefused;
import rapport.world.TestDatabase;

/** What is saved comes back, all of it, and only whole. */
class BackupTest {
  private static TestDatabase rich;
  private static Path richFolder;
  @TempDir Path place;

  @BeforeAll
  static void restoreTheFirstRelease(@TempDir Path folder) {
    richFolder = folder;
    rich = FirstRelease.database(true, folder);
  }

  @AfterAll
  static void drop() {
    rich.drop();
  }

  @Test
  void everyTableComesBackAsItWasAndTheFilesBesideIt() throws Exception {
    Path file = place.resolve("saved.zip");
    Manifest saved = backup(rich, richFolder, file);
    TestDatabase second = TestDatabase.fresh();
    restore(file, second, place.resolve("second"));

    assertThat(contents(second)).isEqualTo(contents(rich)).hasSizeGreaterThan(80);
    assertThat(shape(second)).isEqualTo(shape(rich));
    assertThat(saved.rows()).isGreaterThan(1000);
    assertThat(place.resolve("second/secret.key"))
        .hasBinaryContent(Files.readAllBytes(richFolder.resolve("secret.key")));
    assertThat(permissions(file)).isEqualTo("rw-------");
    assertThat(permissions(place.resolve("second/secret.key"))).isEqualTo("rw-------");
    try (var left = Files.list(place)) {
      assertThat(left.map(one -> one.getFileName().toString()))
          .containsExactlyInAnyOrder("saved.zip", "second");
    }
    second.drop();
  }

  @Test
  void itShowsOneMomentThoughPeopleWorkOnMeanwhile() throws Exception {
    AtomicBoolean enough = new AtomicBoolean();
    AtomicInteger pairs = new AtomicInteger();
    Thread works = Thread.ofVirtual().start(() -> writePairs(enough, pairs));
    Path file = place.resolve("busy.zip");
    while (pairs.get() < 5) {
      Thread.sleep(1);
    }
    int before = pairs.get();
    backup(rich, richFolder, file);
    int after = pairs.get();
    enough.set(true);
    works.join();
    assertThat(after).as("somebody worked meanwhile").isGreaterThan(before);

    TestDatabase second = TestDatabase.fresh();
    restore(file, second, place.resolve("second"));
    long first = count(second, "company where name = 'pair'");
    assertThat(first).isEqualTo(count(second, "team where name = 'pair'"));
    assertThat(first).isBetween((long) before, (long) after);
    second.drop();
  }

  /** Each transaction adds a row to a table that is saved early and to one that is saved late. */
  private static void writePairs(AtomicBoolean enough, AtomicInteger pairs) {
    try (Connection connection = rich.connect()) {
      connection.setAutoCommit(false);
      while (!enough.get()) {
        try (var statement = connection.createStatement()) {
          statement.execute(
              "insert into company (id, name, sort_key, search_key, created_at)"
                  + " values (uuidv7(), 'pair', 'pair', 'pair', now())");
          statement.execute("insert into team (id, name) values (uuidv7(), 'pair')");
        }
        connection.commit();
        pairs.incrementAndGet();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void nothingIsOverwritten() throws Exception {
    Path there = Files.writeString(place.resolve("there.zip"), "mine");
    assertThatThrownBy(() -> backup(rich, richFolder, there))
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("there.zip is there already");
    assertThat(there).hasContent("mine");

    Path folder = Files.createDirectory(place.resolve("folder"));
    Files.writeString(folder.resolve("letter.txt"), "mine");
    assertRefused(() -> restoreInto(FirstRelease.FILE, folder), "letter.txt");
    assertThat(folder).isDirectoryContaining("glob:**letter.txt");

    Map<String, String> before = contents(rich);
    assertRefused(() -> restore(FirstRelease.FILE, rich, richFolder), "tables already");
    assertThat(contents(rich)).isEqualTo(before);

    TestDatabase second = TestDatabase.fresh();
    Path other = Files.createDirectory(place.resolve("other"));
    Files.writeString(other.resolve("secret.key"), "mine");
    assertRefused(() -> restore(FirstRelease.FILE, second, other), "another secret.key");
    assertThat(count(second, "pg_class where relnamespace = 'public'::regnamespace")).isZero();
    second.drop();
  }

  @Test
  void whatFailsLeavesNoFile() {
    TestDatabase nobodys = TestDatabase.fresh();
    assertRefused(() -> backup(nobodys, place, place.resolve("a.zip")), "can't be saved");
    assertRefused(() -> backup(rich, place, place.resolve("no/such/b.zip")), "can't be written");
    assertThat(place).isEmptyDirectory();
    nobodys.drop();
  }

  @Test
  void whatIsNoBackupOrNoLongerOneIsRefusedAndLeavesNothing() throws Exception {
    byte[] whole = Files.readAllBytes(FirstRelease.FILE);
    for (int tenth = 0; tenth < 10; tenth++) {
      byte[] part = java.util.Arrays.copyOf(whole, whole.length * tenth / 10);
      refused(Files.write(place.resolve("part"), part), "no backup of Rapport, or was cut short");
    }
    byte[] flipped = whole.clone();
    flipped[positionIn(whole, "tables/interaction.copy") + 500] ^= 1;
    refused(Files.write(place.resolve("flipped"), flipped), "is damaged (interaction");
    refused(Files.writeString(place.resolve("text"), "Dear Anna,"), "no backup of Rapport");
    refused(place.resolve("absent"), "There is no file");

    Path swapped = place.resolve("swapped");
    Archives.swap(FirstRelease.FILE, swapped, "tables/topic.copy", "tables/role.copy");
    refused(swapped, "is damaged (role: its rows are not those that were saved)");
    Archives.swap(FirstRelease.FILE, place.resolve("none"), "manifest.json", "tables/role.copy");
    refused(place.resolve("none"), "no backup of Rapport");
  }

  private void refused(Path file, String why) {
    Path folder = place.resolve("new");
    assertRefused(() -> restoreInto(file, folder), why);
    assertThat(folder).doesNotExist();
  }

  private static int positionIn(byte[] whole, String name) {
    return new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf(name);
  }

  @Test
  void aRestoreThatWasKilledIsBegunAgainAndNobodyWorksOnWhatItLeft() throws Exception {
    TestDatabase half = TestDatabase.fresh();
    try (Connection connection = half.connect();
        var statement = connection.createStatement()) {
      statement.execute("create table contact (id int)");
      statement.execute("create table restore_aside (phase int, statement text)");
    }
    assertThatThrownBy(() ->
            new SpringApplicationBuilder(Rapport.class)
                .run(
                    "--server.port=0",
                    "--rapport.db.url=" + half.url(),
                    "--rapport.db.user=" + half.user())
                .close())
        .hasStackTraceContaining("is being restored, or that was cut short");

    restore(FirstRelease.FILE, half, place);
    assertThat(count(half, "contact")).isEqualTo(FirstRelease.rows("contact"));
    half.drop();
  }

  @Test
  void whatAKilledRestoreLeftRunningInAFolderIsClearedAway() throws Exception {
    Path folder = Files.createDirectory(place.resolve("data"));
    Path unpacked = Files.createDirectories(Path.of("target", "postgres-binaries"));
    for (Path at : List.of(folder, Files.createDirectory(folder.resolve("restoring")))) {
      Files.createSymbolicLink(at.resolve("postgres-binaries"), unpacked.toAbsolutePath());
    }
    Process killed =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "rapport.platform.database.HoldingDatabase",
                folder.resolve("restoring").toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (var said = killed.inputReader()) {
      assertThat(said.lines().anyMatch(line -> line.startsWith("open "))).isTrue();
      assertRefused(() -> restoreInto(FirstRelease.FILE, folder), "Another Rapport");
      killed.destroyForcibly().waitFor();
    }
    assertThat(servers(folder)).isPositive();

    restoreInto(FirstRelease.FILE, folder);
    assertThat(folder.resolve("restoring")).doesNotExist();
    assertThat(folder.resolve("postgres/PG_VERSION")).exists();
    assertThat(servers(folder)).isZero();
  }

  private static long servers(Path folder) {
    return ProcessHandle.allProcesses()
        .filter(one -> one.info().commandLine().orElse("").contains(folder + "/"))
        .filter(one -> one.info().commandLine().orElse("").contains("postgres"))
        .filter(one -> !one.info().commandLine().orElse("").contains("HoldingDatabase"))
        .count();
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable deed, String why) {
    assertThatThrownBy(deed).isInstanceOf(StartRefused.class).hasMessageContaining(why);
  }

  private static Manifest backup(TestDatabase database, Path data, Path file) {
    return new Backup(settings(data), external(database), QUIET).write(file);
  }

  private static void restore(Path file, TestDatabase database, Path folder) {
    try (Archive archive = Archive.open(file)) {
      new Restore(archive, true, QUIET).into(external(database), folder);
    }
  }

  private static void restoreInto(Path file, Path folder) {
    try (Archive archive = Archive.open(file)) {
      new Restore(archive, true, QUIET).into(folder);
    }
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  /** All rows of all tables, as PostgreSQL itself writes and sums them. */
  private static Map<String, String> contents(TestDatabase database) throws SQLException {
    return asked(
        database,
        """
        select relname, query_to_xml('select count(*), md5(string_agg(t::text, chr(10) order by t::text)) from '
          || quote_ident(relname) || ' t', false, true, '')::text
        from pg_class where relkind = 'r' and relpersistence = 'p'
          and relnamespace = 'public'::regnamespace and relname <> 'flyway_schema_history'
        """);
  }

  /** All columns, indexes and constraints. */
  private static Map<String, String> shape(TestDatabase database) throws SQLException {
    return asked(
        database,
        """
        select 'c ' || conrelid::regclass || conname, pg_get_constraintdef(oid) from pg_constraint
          where connamespace = 'public'::regnamespace
        union all select 'i ' || indexname, indexdef from pg_indexes where schemaname = 'public'
        union all select 'r ' || relname, reloptions::text from pg_class
          where relnamespace = 'public'::regnamespace
        """);
  }

  private static Map<String, String> asked(TestDatabase database, String query)
      throws SQLException {
    Map<String, String> found = new TreeMap<>();
    try (Connection connection = database.connect();
        ResultSet row = connection.createStatement().executeQuery(query)) {
      while (row.next()) {
        found.put(row.getString(1), String.valueOf(row.getString(2)));
      }
    }
    return found;
  }

  private static long count(TestDatabase database, String of) throws SQLException {
    try (Connection connection = database.connect();
        ResultSet row = connection.createStatement().executeQuery("select count(*) from " + of)) {
      row.next();
      return row.getLong(1);
    }
  }
}
