package rapport.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How soon a Rapport answers, and what it takes. Leaves one running. */
final class Starts {
  private static final Duration REST = Duration.ofSeconds(5);

  private final Path data;
  private final int port;
  private final List<Figure> figures = new ArrayList<>();

  Starts(Path data, int port) {
    this.data = data;
    this.port = port;
  }

  List<Figure> figures() {
    return figures;
  }

  /**
   * Starts it as often as asked for; PostgreSQL is stopped before the first time.
   *
   * @param warm starts beside a running PostgreSQL, at least one
   * @param name of the first of all
   */
  Node measured(int warm, String name) {
    Node node = Node.start(data, port);
    figures.add(started(name, node.took(), node.processor(), ""));
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < warm; i++) {
      node.kill(); // PostgreSQL stays
      node = Node.start(data, port);
      times.add(node.took());
    }
    times.sort(Comparator.naturalOrder());
    String spread =
        String.format(
            Locale.ROOT,
            "goal 2 000; of %d: %.0f to %.0f",
            warm,
            times.getFirst(),
            times.getLast());
    figures.add(
        started("start, PostgreSQL running", times.get(warm / 2), node.processor(), spread));
    Node.pause(REST);
    figures.add(new Figure("memory at rest", node.resident(), "MB", "goal 300"));
    return node;
  }

  /** Once more, with PostgreSQL stopped in between. */
  Node stopped(Node node) {
    node.close();
    Node again = Node.start(data, port);
    figures.add(started("start, PostgreSQL stopped before", again.took(), again.processor(), ""));
    return again;
  }

  private static Figure started(String name, double took, double processor, String more) {
    String beside = String.format(Locale.ROOT, "%.0f ms of processor", processor);
    return new Figure(name, took, "ms", more.isEmpty() ? beside : more + "; " + beside);
  }
}
