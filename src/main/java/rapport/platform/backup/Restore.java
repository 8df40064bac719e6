package rapport.platform.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import rapport.platform.Settings.ExternalDatabase;
import rapport.platform.StartRefused;
import rapport.platform.database.EmbeddedDatabase;

/**
 * Brings back what a backup holds: into a new data folder with its own PostgreSQL, or into an empty
 * database that somebody else runs and the data folder beside it. Nothing that is there is
 * overwritten, and what fails leaves nothing behind.
 */
final class Restore {
  private final Archive archive;
  private final PrintStream out;
  private final boolean upgrading;

  /**
   * @param upgrading whether the tables are migrated to the newest version; otherwise they stay as
   *     they were saved
   */
  Restore(Archive archive, boolean upgrading, PrintStream out) {
    this.archive = archive;
    this.upgrading = upgrading;
    this.out = out;
  }

  /** Makes a data folder of it. The database appears in it last, and whole. */
  void into(Path folder) {
    try (RestoredFolder restored = RestoredFolder.begin(folder)) {
      archive.check();
      try (EmbeddedDatabase server = EmbeddedDatabase.open(restored.draft())) {
        fill(new ExternalDatabase(server.url(), server.user(), server.password()));
      }
      for (String file : archive.manifest().files().keySet()) {
        restored.put(file, archive.file(file));
      }
      restored.finish();
    } catch (IOException e) {
      throw unwritten(folder, e);
    }
  }

  /** Fills an empty database, and puts files into the data folder if they are not there yet. */
  void into(ExternalDatabase database, Path folder) {
    try {
      RestoredFolder.refuseOtherFiles(folder, archive);
      archive.check();
      EmptyDatabase.prepare(database);
      try {
        fill(database);
      } catch (RuntimeException failed) {
        EmptyDatabase.empty(database, failed);
        throw failed;
      }
      RestoredFolder.putFiles(folder, archive);
    } catch (IOException e) {
      throw unwritten(folder, e);
    } catch (SQLException e) {
      throw refused(e);
    }
  }

  private void fill(ExternalDatabase database) {
    try {
      Refilling refilling = new Refilling(archive, database, out);
      refilling.fill();
      if (upgrading) {
        Refilling.migrate(database, null);
      }
      refilling.analyze();
    } catch (SQLException e) {
      throw reason(e).orElseGet(() -> refused(e));
    } catch (FlywayException e) {
      throw new StartRefused(
          "The tables can't be made: "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
          "The database must have pg_trgm and btree_gin, and its user must own it.",
          e);
    }
  }

  /** A refusal that travelled through the threads of loading. */
  private static Optional<StartRefused> reason(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof StartRefused refused) {
        return Optional.of(refused);
      }
    }
    return Optional.empty();
  }

  private static StartRefused refused(SQLException e) {
    return new StartRefused(
        "The database refused: " + e.getMessage(), "What was begun is taken away again.", e);
  }

  private static StartRefused unwritten(Path folder, IOException e) {
    return new StartRefused(
        "%s can't be written: %s.".formatted(folder, Archive.said(e)),
        "Make room, or name another folder.",
        e);
  }

  /** An external database that nobody has used yet. */
  private static final class EmptyDatabase {
    private static final String TABLES =
        "select string_agg(quote_ident(relname), ',') from pg_class where relkind in ('r', 'p')"
            + " and relnamespace = current_schema()::regnamespace";

    /** Refuses what holds tables, unless a restore that was killed has left them. */
    static void prepare(ExternalDatabase database) throws SQLException {
      try (Connection connection = connect(database);
          Statement statement = connection.createStatement()) {
        String tables = text(statement, TABLES);
        boolean leftOver =
            !text(statement, "select to_regclass('" + SavedTables.NOTES + "')").isEmpty();
        if (leftOver) {
          statement.execute("drop table " + tables + " cascade");
        } else if (!tables.isEmpty()) {
          throw new StartRefused(
              "There are tables already in the database of RAPPORT_DB_URL.",
              "A restore overwrites nothing: name an empty database, or empty this one.");
        }
      }
    }

    /** Takes away what a failed restore has made. */
    static void empty(ExternalDatabase database, RuntimeException why) {
      try (Connection connection = connect(database);
          Statement statement = connection.createStatement()) {
        String tables = text(statement, TABLES);
        if (!tables.isEmpty()) {
          statement.execute("drop table " + tables + " cascade");
        }
      } catch (SQLException e) {
        why.addSuppressed(e);
      }
    }

    private static Connection connect(ExternalDatabase database) throws SQLException {
      return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static String text(Statement statement, String query) throws SQLException {
      try (var row = statement.executeQuery(query)) {
        row.next();
        return Optional.ofNullable(row.getString(1)).orElse("");
      }
    }
  }
}
