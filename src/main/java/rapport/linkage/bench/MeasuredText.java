package rapport.linkage.bench;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A measurement as the command tells it: to people, or to programs. */
final class MeasuredText {
  private MeasuredText() {}

  static void print(Measured measured, PrintStream out) {
    out.printf("columns      %s%n", words(measured));
    if (!measured.unknown().isEmpty()) {
      out.printf(
          "not known    %s: not looked at; --as COLUMN=KIND says what a column holds%n",
          String.join(", ", measured.unknown()));
    }
    out.printf(
        Locale.ROOT,
        "records      %d, of %d identities: %d true pairs%n",
        measured.records(),
        measured.identities(),
        measured.truePairs());
    out.printf(Locale.ROOT, "compared     %d pairs%n", measured.outcome().compared());
    out.printf("%-12s threshold  precision  recall     F1         right   wrong   missed%n", "");
    line("as claimed", measured.claimed(), out);
    line("at best", measured.best(), out);
    measured.curve().forEach(figures -> line("", figures, out));
    out.printf(
        Locale.ROOT,
        "time         %.1f s (processors %.1f s), %.0f rows/s; at most %d MB of heap%n",
        measured.seconds(),
        measured.processorSeconds(),
        measured.rowsPerSecond(),
        measured.peakHeap() >> 20);
  }

  private static String words(Measured measured) {
    StringBuilder words = new StringBuilder();
    measured
        .columns()
        .forEach((column, kind) ->
            words
                .append(words.isEmpty() ? "" : ", ")
                .append(column)
                .append(" = ")
                .append(kind.code()));
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

  /** The same for programs; seconds and bytes. */
  static Map<String, Object> json(Measured measured) {
    Map<String, String> columns = new LinkedHashMap<>();
    measured.columns().forEach((column, kind) -> columns.put(column, kind.code()));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("columns", columns);
    all.put("unknownColumns", measured.unknown());
    all.put("records", measured.records());
    all.put("identities", measured.identities());
    all.put("truePairs", measured.truePairs());
    all.put("compared", measured.outcome().compared());
    all.put("leftOut", measured.outcome().leftOut());
    all.put("claimed", json(measured.claimed()));
    all.put("best", json(measured.best()));
    all.put("curve", measured.curve().stream().map(MeasuredText::json).toList());
    all.put("seconds", measured.seconds());
    all.put("processorSeconds", measured.processorSeconds());
    all.put("rowsPerSecond", measured.rowsPerSecond());
    all.put("peakHeapBytes", measured.peakHeap());
    return all;
  }

  private static Map<String, Object> json(Figures figures) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("threshold", figures.threshold());
    all.put("precision", figures.precision());
    all.put("recall", figures.recall());
    all.put("f1", figures.f1());
    return all;
  }
}
