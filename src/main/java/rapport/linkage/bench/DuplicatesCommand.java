package rapport.linkage.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rapport.linkage.FieldKind;

/**
 * {@code bin/bench duplicates FILE --truth COLUMN}: how good and how fast duplicates are found in a
 * file of which one column tells who is the same.
 */
public final class DuplicatesCommand {
  private DuplicatesCommand() {}

  /** Answers the exit code. */
  public static int run(List<String> arguments) {
    try {
      BenchOrder order = BenchOrder.read(arguments);
      Measured measured = Measuring.measure(order);
      if (order.json()) {
        System.out.println(json(measured));
      } else {
        print(measured, System.out);
      }
      return 0;
    } catch (IllegalArgumentException refused) {
      System.err.println(refused.getMessage());
      return 2;
    } catch (NoSuchFileException absent) {
      System.err.println("There is no file " + absent.getMessage() + ".");
      return 1;
    } catch (IOException e) {
      System.err.println("The file can't be read: " + e.getMessage());
      return 1;
    }
  }

  private static void print(Measured measured, PrintStream out) {
    out.printf(Locale.ROOT, "columns      %s%n", words(measured.columns()));
    out.printf(
        Locale.ROOT,
        "records      %d, of %d identities: %d true pairs%n",
        measured.records(),
        measured.identities(),
        measured.truePairs());
    out.printf(Locale.ROOT, "compared     %d pairs%n", measured.outcome().compared());
    out.printf(
        Locale.ROOT,
        "%-12s threshold  precision  recall     F1         right   wrong   missed%n",
        "");
    line("as claimed", measured.claimed(), out);
    line("at best", measured.best(), out);
    out.printf(
        Locale.ROOT,
        "time         %.1f s (processors %.1f s), %.0f rows/s; at most %d MB of heap%n",
        measured.seconds(),
        measured.processorSeconds(),
        measured.records() / measured.seconds(),
        measured.peakHeap() >> 20);
  }

  private static String words(Map<String, FieldKind> columns) {
    StringBuilder words = new StringBuilder();
    columns.forEach((column, kind) ->
        words.append(words.isEmpty() ? "" : ", ").append(column).append(" = ").append(kind.code()));
    return words.toString();
  }

  private static void line(String name, Figures figures, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%-12s %-10.4f %-10.4f %-10.4f %-10.4f %-7d %-7d %d%n",
        name,
        figures.threshold(),
        figures.precision(),
        figures.recall(),
        figures.f1(),
        figures.right(),
        figures.wrong(),
        figures.missed());
  }

  private static String json(Measured measured) {
    return String.format(
        Locale.ROOT,
        "{\"records\": %d, \"identities\": %d, \"truePairs\": %d, \"compared\": %d, \"leftOut\": %d,"
            + " \"claimed\": %s, \"best\": %s, \"seconds\": %.2f, \"processorSeconds\": %.2f, \"rowsPerSecond\": %.0f,"
            + " \"peakHeapBytes\": %d}",
        measured.records(),
        measured.identities(),
        measured.truePairs(),
        measured.outcome().compared(),
        measured.outcome().leftOut(),
        json(measured.claimed()),
        json(measured.best()),
        measured.seconds(),
        measured.processorSeconds(),
        measured.records() / measured.seconds(),
        measured.peakHeap());
  }

  private static String json(Figures figures) {
    return String.format(
        Locale.ROOT,
        "{\"threshold\": %.6f, \"precision\": %.6f, \"recall\": %.6f, \"f1\": %.6f}",
        figures.threshold(),
        figures.precision(),
        figures.recall(),
        figures.f1());
  }
}
