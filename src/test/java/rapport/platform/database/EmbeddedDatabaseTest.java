package rapport.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapport.platform.StartRefused;

/** The life of one data folder, told in few tests because each start costs a second. */
class EmbeddedDatabaseTest {
  @TempDir Path data;

  @Test
  void keeps_data_port_and_password_from_one_start_to_the_next() throws Exception {
    String url;
    String password;
    try (var first = EmbeddedDatabase.open(data)) {
      execute(first, "create table note (words text)");
      execute(first, "insert into note values ('kept')");
      url = first.url();
      password = first.password();
    }
    assertThatThrownBy(() -> DriverManager.getConnection(url, "rapport", password))
        .isInstanceOf(SQLException.class);
    try (var second = EmbeddedDatabase.open(data)) {
      assertThat(ask(second, "select words from note")).isEqualTo("kept");
      assertThat(second.url()).isEqualTo(url);
      assertThat(second.password()).isEqualTo(password);
    }
  }

  @Test
  void is_safe_private_and_knows_cyrillic_letters() throws Exception {
    try (var database = EmbeddedDatabase.open(data)) {
      assertThat(ask(database, "show fsync")).isEqualTo("on");
      assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
      assertThat(ask(database, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(ask(database, "select rolsuper from pg_roles where rolname = current_user"))
          .isEqualTo("f");
      assertThat(ask(database, "select lower('ИВАНОВ Ґ')")).isEqualTo("иванов ґ");
      assertThat(ask(database, "select 'є' < 'ж' collate \"und-x-icu\"")).isEqualTo("t");
      execute(database, "create extension pg_trgm");
      assertThat(ask(database, "select cardinality(show_trgm('иван'))")).isEqualTo("5");
      assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "rapport", "wrong"))
          .hasMessageContaining("password authentication failed");
      assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "postgres", ""))
          .isInstanceOf(SQLException.class);
    }
    assertThat(permissions("postgres")).isEqualTo("rwx------");
    assertThat(permissions("postgres.password")).isEqualTo("rw-------");
  }

  @Test
  void a_second_owner_is_refused_and_a_guest_leaves_the_server_running() throws Exception {
    try (var owner = EmbeddedDatabase.open(data)) {
      assertThatThrownBy(() -> EmbeddedDatabase.open(data))
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("process " + ProcessHandle.current().pid());
      try (var guest = EmbeddedDatabase.join(data)) {
        assertThat(ask(guest, "select 1")).isEqualTo("1");
      }
      assertThat(ask(owner, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void comes_back_after_its_process_and_then_the_server_were_killed() throws Exception {
    Process holder = holdInAnotherProcess();
    kill(holder.toHandle());
    Postmaster survivor = Postmaster.on(data.resolve("postgres")).orElseThrow();
    try (var adopting = EmbeddedDatabase.open(data)) {
      assertThat(adopting.adopted()).isTrue();
      execute(adopting, "create table note (words text)");
    }
    assertThat(survivor.process().isAlive()).isFalse();

    Process second = holdInAnotherProcess();
    Postmaster server = Postmaster.on(data.resolve("postgres")).orElseThrow();
    kill(second.toHandle());
    kill(server.process());
    try (var recovered = EmbeddedDatabase.open(data)) {
      assertThat(recovered.adopted()).isFalse();
      assertThat(ask(recovered, "select count(*) from note")).isEqualTo("0");
    }
  }

  @Test
  void a_first_start_that_was_cut_short_is_set_aside_and_not_built_upon() throws Exception {
    Files.createDirectories(data.resolve("postgres"));
    Files.writeString(data.resolve("postgres/postgresql.conf"), "half");
    try (var database = EmbeddedDatabase.open(data)) {
      assertThat(ask(database, "select 1")).isEqualTo("1");
    }
    try (var files = Files.list(data)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .anyMatch(name -> name.startsWith("postgres.incomplete-"));
    }
  }

  private Process holdInAnotherProcess() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            HoldingDatabase.class.getName(),
            data.toString());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    var output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String line = output.readLine();
    while (line != null && !line.startsWith("open ")) {
      line = output.readLine();
    }
    assertThat(line).as("the other process has the database").isNotNull();
    return process;
  }

  private static void kill(ProcessHandle process) throws Exception {
    process.destroyForcibly();
    process.onExit().get();
  }

  private String permissions(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(name)));
  }

  private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
    try (Connection connection = connect(database);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static Connection connect(EmbeddedDatabase database) throws SQLException {
    return DriverManager.getConnection(database.url(), database.user(), database.password());
  }
}
