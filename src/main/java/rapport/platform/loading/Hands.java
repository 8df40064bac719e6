package rapport.platform.loading;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import rapport.platform.Settings.ExternalDatabase;

/**
 * Does pieces of work on the database, as many at a time as pay off, each hand on a connection of
 * its own.
 */
public final class Hands {
  /**
   * A piece of work. It may leave the connection out of a transaction or in one it is done with.
   */
  public interface Work {
    void on(Connection connection) throws SQLException;
  }

  private static final int MOST = 4;

  private final ExternalDatabase database;
  private final PrintStream out;
  private final int count = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST);

  public Hands(ExternalDatabase database, PrintStream out) {
    this.database = database;
    this.out = out;
  }

  /** Does one thing on one connection. */
  public void alone(Work work) throws SQLException {
    try (Connection connection =
        DriverManager.getConnection(database.url(), database.user(), database.password())) {
      work.on(connection);
    }
  }

  /**
   * Does all, in this order as far as hands become free, and says how long that took. After the
   * first failure no further piece is begun.
   */
  public void together(String what, List<Work> pieces) throws SQLException {
    long start = System.nanoTime();
    Queue<Work> left = new ConcurrentLinkedQueue<>(pieces);
    try (ExecutorService hands = Executors.newFixedThreadPool(count)) {
      List<Future<?>> begun = new ArrayList<>();
      for (int i = 0; i < Math.min(count, pieces.size()); i++) {
        begun.add(hands.submit(() -> work(left)));
      }
      for (Future<?> one : begun) {
        await(one, hands);
      }
    }
    out.printf("  %-42s %7.1f s%n", what, (System.nanoTime() - start) / 1e9);
  }

  private @Nullable Void work(Queue<Work> left) throws SQLException {
    try {
      alone(connection -> {
        for (Work piece = left.poll(); piece != null; piece = left.poll()) {
          connection.setAutoCommit(true);
          piece.on(connection);
        }
      });
    } catch (SQLException | RuntimeException failed) {
      left.clear();
      throw failed;
    }
    return null;
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
