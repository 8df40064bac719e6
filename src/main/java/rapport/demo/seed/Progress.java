package rapport.demo.seed;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts the rows that were copied into each table, and tells now and then. */
final class Progress {
  private static final long PAUSE = 10_000_000_000L;

  private record Copied(long rows, long nanos) {
    Copied plus(Copied more) {
      return new Copied(rows + more.rows, nanos + more.nanos);
    }
  }

  private final PrintStream out;
  private final Map<String, Copied> tables = new LinkedHashMap<>();
  private final long start = System.nanoTime();
  private long told = start;

  Progress(PrintStream out) {
    this.out = out;
  }

  synchronized void copied(String table, long rows, long nanos) {
    tables.merge(table, new Copied(rows, nanos), Copied::plus);
    if (System.nanoTime() - told > PAUSE) {
      told = System.nanoTime();
      out.printf("  %,14d rows, %,9.0f rows/s%n", rows(), rows() / ((told - start) / 1e9));
    }
  }

  private long rows() {
    return tables.values().stream().mapToLong(Copied::rows).sum();
  }

  /** Tells what came into which table, and how fast one connection was. */
  synchronized void tell() {
    tables.forEach((table, copied) ->
        out.printf(
            "  %-16s %,14d rows  %,9.0f rows/s on one connection%n",
            table, copied.rows(), copied.rows() / (copied.nanos() / 1e9)));
  }
}
