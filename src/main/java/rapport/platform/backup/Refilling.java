package rapport.platform.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import rapport.platform.Settings.ExternalDatabase;
import rapport.platform.StartRefused;
import rapport.platform.loading.Hands;
import rapport.platform.loading.PuttingAside;

/** Fills an empty database with what a backup holds. */
final class Refilling {
  private static final int CHUNK = 1 << 16;

  private final Archive archive;
  private final Manifest manifest;
  private final ExternalDatabase database;
  private final Hands hands;
  private final PuttingAside aside;

  Refilling(Archive archive, ExternalDatabase database, PrintStream out) {
    this.archive = archive;
    this.database = database;
    manifest = archive.manifest();
    hands = new Hands(database, out);
    aside = new PuttingAside(hands, SavedTables.NOTES, manifest.tableNames());
  }

  /**
   * Makes the tables as they were when the backup was taken, fills them, and compares them with
   * what was saved. Later migrations are the caller's.
   *
   * @throws StartRefused if the tables come out different
   */
  void fill() throws SQLException {
    refuseNewer();
    migrate(database, manifest.schema());
    hands.alone(this::refuseOthers);
    aside.takeOff();
    hands.alone(
        connection -> run(connection, "truncate " + String.join(",", manifest.tableNames())));
    hands.together("copying", pieces(this::copy));
    hands.together(
        "vacuum", pieces((connection, table) -> run(connection, "vacuum " + table.name())));
    hands.alone(this::setSequences);
    aside.putBack();
    hands.together("comparing with what was saved", pieces(this::compare));
  }

  /** Has the database learn how its tables look. */
  void analyze() throws SQLException {
    hands.alone(connection -> run(connection, "analyze"));
  }

  /** Migrates a database up to a version, or to the newest one. */
  static void migrate(ExternalDatabase database, @Nullable String version) {
    FluentConfiguration flyway = flyway(database);
    if (version != null) {
      flyway.target(version);
    }
    flyway.load().migrate();
  }

  private void refuseNewer() {
    MigrationVersion saved = MigrationVersion.fromVersion(manifest.schema());
    boolean known =
        Stream.of(flyway(database).load().info().all())
            .anyMatch(migration -> saved.equals(migration.getVersion()));
    if (!known) {
      throw new StartRefused(
          "The backup was taken by a Rapport whose tables (version %s) this one does not know."
              .formatted(manifest.schema()),
          "Restore it with that Rapport, or a later one.");
    }
  }

  private void refuseOthers(Connection connection) throws SQLException {
    SavedTables made = SavedTables.at(connection);
    List<String> different = new ArrayList<>(made.columns().keySet());
    different.removeAll(manifest.tableNames());
    for (TableRows table : manifest.tables()) {
      if (!table.columns().equals(made.columns().get(table.name()))) {
        different.add(table.name());
      }
    }
    connection.rollback();
    if (!different.isEmpty()) {
      throw new StartRefused(
          "The tables of this backup are not those of version %s: %s."
              .formatted(manifest.schema(), SavedTables.listed(different)),
          "It was taken from a database that somebody else has changed, too.");
    }
  }

  private static FluentConfiguration flyway(ExternalDatabase database) {
    return Flyway.configure().dataSource(database.url(), database.user(), database.password());
  }

  private interface Piece {
    void on(Connection connection, TableRows table) throws SQLException;
  }

  /** The largest first, so that no hand is left with one at the end. */
  private List<Hands.Work> pieces(Piece piece) {
    return manifest.tables().stream()
        .sorted(Comparator.comparing(TableRows::bytes).reversed())
        .<Hands.Work>map(table -> connection -> piece.on(connection, table))
        .toList();
  }

  private void copy(Connection connection, TableRows table) throws SQLException {
    String order =
        "copy %s (%s) from stdin".formatted(table.name(), String.join(",", table.columns()));
    try (InputStream rows = new BufferedInputStream(archive.rows(table), CHUNK)) {
      run(connection, "set timezone = 'UTC'");
      run(connection, "set datestyle = 'ISO, YMD'");
      connection.unwrap(PGConnection.class).getCopyAPI().copyIn(order, rows, CHUNK);
    } catch (IOException unread) {
      throw new SQLException("the backup can't be read: " + Archive.said(unread), unread);
    }
  }

  private void setSequences(Connection connection) throws SQLException {
    try (PreparedStatement set =
        connection.prepareStatement("select setval(?::regclass, ?, false)")) {
      for (var sequence : manifest.sequences().entrySet()) {
        set.setString(1, sequence.getKey());
        set.setLong(2, sequence.getValue());
        set.executeQuery().close();
      }
    }
  }

  private void compare(Connection connection, TableRows saved) throws SQLException {
    try {
      TableRows restored =
          SavedTables.at(connection).pour(saved.name(), OutputStream.nullOutputStream());
      connection.rollback();
      connection.setReadOnly(false);
      if (!restored.equals(saved)) {
        throw new StartRefused(
            "The table %s came back with %d rows that are not the %d saved."
                .formatted(saved.name(), restored.rows(), saved.rows()),
            "Please report this with the version of PostgreSQL.");
      }
    } catch (IOException impossible) {
      throw new SQLException(impossible);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
