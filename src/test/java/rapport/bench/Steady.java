package rapport.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.HdrHistogram.Histogram;
import rapport.bench.Soak.Verdict;

/**
 * A steady mixed load for a long time: memory must stay flat, nothing may fail, connections and
 * files must not become more.
 */
final class Steady {
  private static final int ARRIVING = Soak.CLIENTS * 4; // so that nobody waits for a free client
  private static final double SHARE = 0.4; // of what it can take
  private static final double GROWTH = 1.10;
  private static final int PARTS = 20;
  private static final Pattern USED =
      Pattern.compile("(?:generation|heap)\\s+total \\d+K, used (\\d+)K");

  private record Sample(
      double perSecond,
      double median,
      double p99,
      long errors,
      double live,
      double resident,
      int connections,
      long files) {}

  private final Stage stage;
  private final Duration time;

  Steady(Stage stage, Duration time) {
    this.stage = stage;
    this.time = time;
  }

  List<Verdict> run() {
    try (Node node = stage.node(0)) {
      Mix mix = new Mix(stage, List.of(node), ARRIVING, true);
      double rate = Soak.capacity(mix, Soak.CLIENTS) * SHARE;
      System.out.printf(
          "%.0f requests/s, %.0f %% of what it can take, for %d minutes%n%n",
          rate, SHARE * 100, time.toMinutes());
      System.out.println(
          "| minute | requests/s | median | p99 | errors | live heap | resident | connections |"
              + " files |");
      System.out.println("|---|---|---|---|---|---|---|---|---|");
      List<Sample> samples = new ArrayList<>();
      Duration part = time.dividedBy(PARTS);
      for (int i = 0; i < PARTS; i++) {
        Load.Outcome outcome = Load.arriving(mix, ARRIVING, rate, part, i);
        Sample sample = sample(node, outcome, mix.taken());
        samples.add(sample);
        tell(part.multipliedBy(i + 1), sample);
      }
      return verdicts(samples);
    }
  }

  private Sample sample(Node node, Load.Outcome outcome, Map<Integer, Histogram> answers) {
    return new Sample(
        outcome.perSecond(),
        Soak.millis(outcome.micros(), 50),
        Soak.millis(outcome.micros(), 99),
        outcome.errors() + Soak.count(answers, 300, 999),
        live(node.pid()),
        node.resident(),
        stage.connections(),
        files(node.pid()));
  }

  private static void tell(Duration at, Sample one) {
    System.out.printf(
        "| %.1f | %.0f | %.1f ms | %.1f ms | %d | %.0f MB | %.0f MB | %d | %d |%n",
        at.toMillis() / 60_000.0,
        one.perSecond(),
        one.median(),
        one.p99(),
        one.errors(),
        one.live(),
        one.resident(),
        one.connections(),
        one.files());
  }

  /** The second quarter, when all is warm, beside the last. */
  private static List<Verdict> verdicts(List<Sample> samples) {
    return List.of(
        flat("live heap", samples, Sample::live, 8),
        flat("resident memory", samples, Sample::resident, 24),
        flat("connections", samples, Sample::connections, 2),
        flat("open files", samples, Sample::files, 8),
        flat("median", samples, Sample::median, 5),
        new Verdict(
            "errors: " + samples.stream().mapToLong(Sample::errors).sum(),
            samples.stream().allMatch(one -> one.errors() == 0)));
  }

  /**
   * @param allowance what may come and go in any case
   */
  private static Verdict flat(
      String what, List<Sample> samples, ToDoubleFunction<Sample> figure, double allowance) {
    double early = mean(samples.subList(PARTS / 4, PARTS / 2), figure);
    double late = mean(samples.subList(PARTS * 3 / 4, PARTS), figure);
    return new Verdict(
        "%s: %.1f in the second quarter, %.1f in the last".formatted(what, early, late),
        late <= Math.max(early * GROWTH, early + allowance));
  }

  private static double mean(List<Sample> samples, ToDoubleFunction<Sample> figure) {
    return samples.stream().mapToDouble(figure).average().orElse(0);
  }

  /** Megabytes of what is still in use after a collection. */
  private static double live(long pid) {
    jcmd(pid, "GC.run");
    Matcher used = USED.matcher(jcmd(pid, "GC.heap_info"));
    double sum = 0;
    while (used.find()) {
      sum += Double.parseDouble(used.group(1)) / 1024;
    }
    return sum;
  }

  private static String jcmd(long pid, String order) {
    try {
      Process jcmd =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                  String.valueOf(pid),
                  order)
              .redirectErrorStream(true)
              .start();
      return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException absent) {
      throw new UncheckedIOException(absent);
    }
  }

  private static long files(long pid) {
    try (var files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
      return files.count();
    } catch (IOException noLinux) {
      return 0;
    }
  }
}
