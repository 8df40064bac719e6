package rapport.linkage.bench;

import java.util.List;
import java.util.Map;
import rapport.linkage.FieldKind;
import rapport.linkage.Linkage;

/**
 * What a measurement came to.
 *
 * @param columns what each column was taken for
 * @param unknown columns of which it isn't known what they hold
 * @param claimed at the threshold that was asked for
 * @param best at the threshold that would have been the best
 * @param curve at some thresholds from low to high
 * @param seconds from the first row read to the last pair told
 * @param processorSeconds what all processors worked for it together
 * @param peakHeap most of Java's heap that was in use, in bytes
 */
public record Measured(
    Map<String, FieldKind> columns,
    List<String> unknown,
    int records,
    int identities,
    long truePairs,
    Figures claimed,
    Figures best,
    List<Figures> curve,
    Linkage.Outcome outcome,
    double seconds,
    double processorSeconds,
    long peakHeap) {

  double rowsPerSecond() {
    return records / seconds;
  }
}
