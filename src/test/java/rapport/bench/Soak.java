package rapport.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;

/**
 * {@code bin/soak}: does it last? A steady load for a long time, more than it can take, and a node
 * that is killed. The exit code says whether it does.
 */
public final class Soak {
  static final int CLIENTS = 8;
  static final Duration MEASURING = Duration.ofSeconds(15);
  private static final String USAGE =
      "Usage: bin/soak [--minutes 20] | bin/soak flood [--seconds 20] | bin/soak nodes [--seconds"
          + " 20]";

  private static final List<String> MODES = List.of("flood", "nodes");
  private static final int USUAL = 20; // minutes, or seconds of each part

  private Soak() {}

  /** What was looked at, and whether it is as it should be. */
  record Verdict(String words, boolean good) {}

  public static void main(String[] arguments) {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    Iterator<String> given = Arrays.asList(arguments).iterator();
    String mode = "steady";
    int number = USUAL;
    while (given.hasNext()) {
      String word = given.next();
      if (MODES.contains(word)) {
        mode = word;
      } else if (List.of("--minutes", "--seconds").contains(word) && given.hasNext()) {
        number = number(given.next());
      } else {
        number = 0;
      }
    }
    if (number == 0) {
      System.err.println(USAGE);
      System.exit(2);
    }
    System.exit(run(mode, number) ? 0 : 1);
  }

  private static int number(String text) {
    return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
  }

  private static boolean run(String mode, int number) {
    Path data = Path.of("data", "soak").toAbsolutePath();
    List<Verdict> verdicts;
    try (Stage stage = Stage.open(data)) {
      verdicts =
          switch (mode) {
            case "flood" -> new Flood(stage, Duration.ofSeconds(number)).run();
            case "nodes" -> new TwoNodes(stage, Duration.ofSeconds(number)).run();
            default -> new Steady(stage, Duration.ofMinutes(number)).run();
          };
    }
    System.out.println();
    verdicts.forEach(
        one -> System.out.printf("%s  %s%n", one.good() ? "good" : "BAD ", one.words()));
    return verdicts.stream().allMatch(Verdict::good);
  }

  /** The most it can take, after it has warmed up. */
  static double capacity(Mix mix, int clients) {
    Load.saturating(mix, clients, MEASURING.multipliedBy(2));
    double most = Load.saturating(mix, clients, MEASURING).perSecond();
    mix.taken();
    return most;
  }

  static double millis(Histogram histogram, double percentile) {
    return histogram == null ? 0 : histogram.getValueAtPercentile(percentile) / 1000.0;
  }

  static long count(Map<Integer, Histogram> answers, int from, int to) {
    return answers.entrySet().stream()
        .filter(one -> one.getKey() >= from && one.getKey() <= to)
        .mapToLong(one -> one.getValue().getTotalCount())
        .sum();
  }
}
