package rapport.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often the values of each comparison occur in all records. */
final class ValueCounts {
  private static final double FREQUENT = 1.0 / 1000;

  private final RecordFile file;
  private final List<Comparison> comparisons;
  private final Frequencies[] frequencies;

  /** Counts them. */
  ValueCounts(RecordFile file, List<Comparison> comparisons) {
    this.file = file;
    this.comparisons = comparisons;
    frequencies = new Frequencies[comparisons.size()];
    for (int i = 0; i < frequencies.length; i++) {
      frequencies[i] = new Frequencies(file.count());
    }
    for (int number = 0; number < file.count(); number++) {
      Prepared record = file.read(number);
      for (int i = 0; i < frequencies.length; i++) {
        comparisons.get(i).counted(record).forEach(frequencies[i]::add);
      }
    }
  }

  Frequencies[] frequencies() {
    return frequencies;
  }

  /** What is kept of all that, and of these parameters, for single records. */
  Learned learned(Parameters parameters) {
    List<Map<String, Long>> frequent = frequent();
    List<Learned.OfField> fields = new ArrayList<>();
    for (int i = 0; i < frequencies.length; i++) {
      fields.add(
          new Learned.OfField(
              comparisons.get(i).code(),
              boxed(parameters.m[i]),
              boxed(parameters.u[i]),
              frequencies[i].total(),
              frequent.get(i)));
    }
    return new Learned(parameters.prior, file.count(), fields);
  }

  private static List<Double> boxed(double[] numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }

  private List<Map<String, Long>> frequent() {
    List<Map<String, Long>> frequent = new ArrayList<>();
    for (int i = 0; i < frequencies.length; i++) {
      frequent.add(new HashMap<>());
    }
    for (int number = 0; number < file.count(); number++) {
      Prepared record = file.read(number);
      for (int i = 0; i < frequencies.length; i++) {
        for (String value : comparisons.get(i).counted(record)) {
          long times = frequencies[i].count(value);
          if (times > 10 && times > FREQUENT * frequencies[i].total()) {
            frequent.get(i).put(value, times);
          }
        }
      }
    }
    return frequent;
  }
}
