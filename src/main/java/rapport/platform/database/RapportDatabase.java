package rapport.platform.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;

/**
 * The database "rapport" on the embedded server, and the role of the same name that owns it and is
 * no superuser.
 */
record RapportDatabase(int port, String password) {
  static final String NAME = "rapport";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
  }

  /**
   * Waits until the server answers (one that was killed recovers first) and makes role and database
   * if a first start was cut short before it could.
   */
  void prepare() throws IOException {
    Instant deadline = Instant.now().plus(PATIENCE);
    while (true) {
      try (Connection administrator = administrator();
          Statement statement = administrator.createStatement()) {
        createMissing(statement);
        return;
      } catch (SQLException e) {
        if (!isComingUp(e) || Instant.now().isAfter(deadline)) {
          throw new IOException(e.getMessage(), e);
        }
        pause();
      }
    }
  }

  private Connection administrator() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", password);
  }

  private void createMissing(Statement statement) throws SQLException {
    if (isMissing(statement, "pg_roles where rolname")) {
      statement.execute("create role rapport login password '" + password + "'");
    }
    if (isMissing(statement, "pg_database where datname")) {
      statement.execute("create database rapport owner rapport");
    }
  }

  private static boolean isMissing(Statement statement, String place) throws SQLException {
    try (var rows = statement.executeQuery("select from " + place + " = '" + NAME + "'")) {
      return !rows.next();
    }
  }

  /** 57P03 is "cannot connect now", class 08 a refused connection. */
  private static boolean isComingUp(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    return state.equals("57P03") || state.startsWith("08");
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while PostgreSQL was starting", e);
    }
  }
}
