package rapport.demo.seed;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import rapport.platform.Settings.ExternalDatabase;

/**
 * Does pieces of work on the database, as many at a time as pay off, each on its own connection.
 */
final class Hands {
  /** A piece of work. */
  interface Work {
    void on(Connection connection) throws SQLException;
  }

  private static final int MOST = 4;

  private final ExternalDatabase database;
  private final PrintStream out;
  private final int count = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST);

  Hands(ExternalDatabase database, PrintStream out) {
    this.database = database;
    this.out = out;
  }

  /** Does one thing on one connection. */
  void alone(Work work) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(database.url(), database.user(), database.password())) {
      work.on(connection);
    }
  }

  /** Does all, in this order as far as hands become free, and says how long that took. */
  void together(String what, List<Work> pieces) throws SQLException {
    long start = System.nanoTime();
    try (ExecutorService hands = Executors.newFixedThreadPool(count)) {
      List<Future<?>> begun = new ArrayList<>();
      pieces.forEach(piece -> begun.add(hands.submit(() -> done(piece))));
      for (Future<?> one : begun) {
        await(one, hands);
      }
    }
    out.printf("  %-42s %7.1f s%n", what, (System.nanoTime() - start) / 1e9);
  }

  private Object done(Work piece) throws SQLException {
    alone(piece);
    return "";
  }

  private static void await(Future<?> piece, ExecutorService hands) throws SQLException {
    try {
      piece.get();
    } catch (ExecutionException e) {
      hands.shutdownNow();
      throw new SQLException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException(e);
    }
  }
}
