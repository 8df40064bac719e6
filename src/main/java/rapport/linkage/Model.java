package rapport.linkage;

import java.util.ArrayList;
import java.util.List;

/** Scores two records with what was learned. */
final class Model {
  private static final double RARE = 3;
  private static final double FREQUENT = 9;

  private final Comparison[] comparisons;
  private final Parameters parameters;
  private final Frequencies[] frequencies;
  private final double[][] weights;

  /** With these parameters as they are now. */
  Model(Schema schema, Parameters parameters, Frequencies[] frequencies) {
    comparisons = schema.comparisons().toArray(Comparison[]::new);
    this.parameters = parameters;
    this.frequencies = frequencies;
    weights = parameters.weights();
  }

  /** The levels alone. */
  long levels(Prepared one, Prepared other) {
    long pattern = 0;
    for (int i = 0; i < comparisons.length; i++) {
      pattern = Pattern.with(pattern, i, comparisons[i].level(one, other));
    }
    return Pattern.withExtra(pattern, 0);
  }

  /** The levels, and what the values' frequencies add. */
  long pattern(Prepared one, Prepared other) {
    long pattern = levels(one, other);
    double extra = 0;
    for (int i = 0; i < comparisons.length; i++) {
      extra += extra(i, Pattern.level(pattern, i), one, other);
    }
    return Pattern.withExtra(pattern, extra);
  }

  /** How much two records speak for being the same, without what is known before; in bits. */
  double evidence(Prepared one, Prepared other) {
    double bits = 0;
    for (int i = 0; i < comparisons.length; i++) {
      int level = comparisons[i].level(one, other);
      bits += weights[i][level] + extra(i, level, one, other);
    }
    return bits;
  }

  double priorBits() {
    return parameters.priorBits();
  }

  /** The evidence in its parts. */
  List<Evidence> explain(Prepared one, Prepared other) {
    List<Evidence> parts = new ArrayList<>();
    for (int i = 0; i < comparisons.length; i++) {
      Comparison comparison = comparisons[i];
      int level = comparison.level(one, other);
      if (level != Comparison.MISSING) {
        double bits = weights[i][level] + extra(i, level, one, other);
        parts.add(new Evidence(comparison.code(), comparison.levels().get(level).code(), bits));
      }
    }
    return parts;
  }

  /**
   * A frequent value says less than the level does on average, a rare one more. That a value occurs
   * a few times may be due to duplicates themselves, so only more than that counts against.
   */
  private double extra(int comparison, int level, Prepared one, Prepared other) {
    Comparison its = comparisons[comparison];
    int like = its.levels().get(level).like();
    Frequencies counted = frequencies[comparison];
    if (like == 0 || counted.total() == 0) {
      return 0;
    }
    String value = its.agreed(one, other, level);
    if (value.isEmpty()) {
      return 0;
    }
    String second = like == level ? value : its.agreed(other, one, level);
    long count = counted.count(value);
    long times =
        Math.max(1, (second.equals(value) ? count : Math.max(count, counted.count(second))) - 1);
    double difference = Parameters.log2(parameters.u[comparison][like] * counted.total() / times);
    double frequent = Math.clamp((times + 1 - RARE) / (FREQUENT - RARE), 0, 1);
    double bits = difference > 0 ? difference : frequent * difference;
    return Math.clamp(bits, -12, 6);
  }
}
