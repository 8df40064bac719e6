package rapport.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.HdrHistogram.Histogram;
import rapport.bench.Soak.Verdict;

/**
 * Ten times what it can take: the excess must be turned away early, the rest be served in
 * reasonable time, and all be well again at once.
 */
final class Flood {
  private static final int TIMES = 10;
  private static final int CLIENTS = 400;
  private static final double PATIENCE = 3_000; // milliseconds a person waits
  private static final Duration AFTERWARDS = Duration.ofSeconds(5);

  private record Part(Map<Integer, Histogram> answers, double seconds) {
    Histogram of(int status) {
      return answers.getOrDefault(status, Load.histogram());
    }

    long others() {
      return answers.entrySet().stream()
          .filter(one -> one.getKey() != 200 && one.getKey() != 201 && one.getKey() != 503)
          .mapToLong(one -> one.getValue().getTotalCount())
          .sum();
    }

    long served() {
      return Soak.count(answers, 200, 299);
    }
  }

  private final Stage stage;
  private final Duration time;

  Flood(Stage stage, Duration time) {
    this.stage = stage;
    this.time = time;
  }

  List<Verdict> run() {
    try (Node node = stage.node(0)) {
      Mix mix = new Mix(stage, List.of(node), CLIENTS, false);
      double most = Soak.capacity(mix, Soak.CLIENTS);
      System.out.printf("It can take %.0f requests/s.%n%n", most);
      System.out.println(
          "| | arriving/s | served/s | median | p99 | turned away/s | median | p99 | otherwise |");
      System.out.println("|---|---|---|---|---|---|---|---|---|");
      Part before = part(mix, "half of it", most / 2, time);
      Part flood = part(mix, "ten times as much", most * TIMES, time);
      Part after = part(mix, "the seconds after", most / 2, AFTERWARDS);
      return List.of(
          new Verdict(
              "what is not served is turned away and nothing else: " + flood.others(),
              flood.others() == 0),
          new Verdict(
              "turned away early: median %.0f ms".formatted(Soak.millis(flood.of(503), 50)),
              flood.of(503).getTotalCount() > 0 && Soak.millis(flood.of(503), 50) < PATIENCE),
          new Verdict(
              "the rest is served: %.0f/s of %.0f/s, p99 %.0f ms"
                  .formatted(
                      flood.served() / flood.seconds(), most, Soak.millis(flood.of(200), 99)),
              flood.served() / flood.seconds() > most / 4
                  && Soak.millis(flood.of(200), 99) < PATIENCE),
          new Verdict(
              "well again: p99 %.0f ms before, %.0f ms right after, %d refused"
                  .formatted(
                      Soak.millis(before.of(200), 99),
                      Soak.millis(after.of(200), 99),
                      after.of(503).getTotalCount() + after.others()),
              after.of(503).getTotalCount() + after.others() == 0));
    }
  }

  private static Part part(Mix mix, String name, double rate, Duration time) {
    Load.Outcome outcome = Load.arriving(mix, CLIENTS, rate, time, 1);
    Part part = new Part(mix.taken(), outcome.seconds());
    System.out.printf(
        "| %s | %.0f | %.0f | %.0f ms | %.0f ms | %.0f | %.0f ms | %.0f ms | %s |%n",
        name,
        part.answers().values().stream().mapToLong(Histogram::getTotalCount).sum() / part.seconds(),
        part.served() / part.seconds(),
        Soak.millis(part.of(200), 50),
        Soak.millis(part.of(200), 99),
        part.of(503).getTotalCount() / part.seconds(),
        Soak.millis(part.of(503), 50),
        Soak.millis(part.of(503), 99),
        part.answers().entrySet().stream()
            .filter(one -> one.getKey() != 200 && one.getKey() != 503)
            .map(one -> one.getValue().getTotalCount() + " × " + one.getKey())
            .collect(Collectors.joining(", ")));
    return part;
  }
}
