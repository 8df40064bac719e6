package rapport.linkage.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.List;
import rapport.linkage.Linkage;
import rapport.linkage.Schema;

/** Links a labelled file without its labels, and compares the outcome with them. */
public final class Measuring {
  private static final List<Double> CURVE = List.of(0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 0.999);

  private Measuring() {}

  /** Measures; the arguments are those of the command. */
  public static Measured measure(List<String> arguments) throws IOException {
    return measure(BenchOrder.read(arguments));
  }

  static Measured measure(BenchOrder order) throws IOException {
    long began = System.nanoTime();
    LabelledFile file = new LabelledFile(order);
    Truth truth = new Truth();
    try (Linkage linkage = new Linkage(Schema.of(file.fields()), true)) {
      file.each((record, identity) -> {
        truth.add(identity);
        linkage.add(record);
      });
      Linkage.Outcome outcome =
          linkage.link(match ->
              truth.found(
                  Integer.parseInt(match.one()),
                  Integer.parseInt(match.other()),
                  match.probability()));
      return new Measured(
          file.columns(),
          file.unknown(),
          truth.records(),
          truth.identities(),
          truth.truePairs(),
          truth.at(order.threshold()),
          truth.best(),
          CURVE.stream().map(truth::at).toList(),
          outcome,
          (System.nanoTime() - began) / 1e9,
          processorSeconds(),
          peakHeap());
    }
  }

  private static double processorSeconds() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(0L)
        / 1e3;
  }

  private static long peakHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }
}
