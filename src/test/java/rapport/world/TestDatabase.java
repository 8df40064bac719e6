package rapport.world;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A PostgreSQL for the tests of one JVM, started when first asked for and gone when the JVM ends.
 * It is made to be fast and not to be safe.
 *
 * @param name of a database on it
 */
public record TestDatabase(String name) {
  private static final AtomicInteger COUNT = new AtomicInteger();

  /** The database of the cached application context, empty at first: Flyway fills it. */
  public static TestDatabase shared() {
    return Shared.DATABASE;
  }

  /** A new, empty database of its own. */
  public static TestDatabase fresh() {
    return create("template0");
  }

  /** A new database with all that this one holds, in a moment; nobody may be connected to this. */
  public TestDatabase copy() {
    return create(name);
  }

  /** Removes the database, whoever is still connected. */
  public void drop() {
    execute("drop database if exists " + name + " with (force)");
  }

  public String url() {
    return url(name);
  }

  public String user() {
    return "postgres";
  }

  public String password() {
    return "";
  }

  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url(), user(), password());
  }

  private static TestDatabase create(String template) {
    var database = new TestDatabase("test_" + COUNT.incrementAndGet());
    execute("create database " + database.name + " template " + template);
    return database;
  }

  private static void execute(String sql) {
    try (Connection connection = DriverManager.getConnection(url("postgres"), "postgres", "");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + Server.RUNNING.getPort() + "/" + database;
  }

  private static final class Shared {
    static final TestDatabase DATABASE = fresh();
  }

  private static final class Server {
    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      // unpacked once for all runs
      Path binaries = Path.of("target", "postgres-binaries").toAbsolutePath();
      System.setProperty("ot.epg.working-dir", binaries.toString());
      try {
        return EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(binaries.toFile())
            .setLocaleConfig("locale-provider", "builtin")
            .setLocaleConfig("builtin-locale", "C.UTF-8")
            .setLocaleConfig("locale", "C.UTF-8")
            .setServerConfig("fsync", "off")
            .setServerConfig("full_page_writes", "off")
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("max_connections", "120")
            .setServerConfig("jit", "off")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
