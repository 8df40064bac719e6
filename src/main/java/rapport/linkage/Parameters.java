package rapport.linkage;

import java.util.List;

/**
 * What is learned of the data: for each comparison and level how often records of the same (m) and
 * of others (u) stand there, and how many pairs are the same at all.
 */
final class Parameters {
  final double[][] m;
  final double[][] u;
  double prior;

  Parameters(List<Comparison> comparisons, double prior) {
    m = new double[comparisons.size()][];
    u = new double[comparisons.size()][];
    this.prior = prior;
    for (int i = 0; i < m.length; i++) {
      List<Level> levels = comparisons.get(i).levels();
      m[i] = levels.stream().mapToDouble(Level::m).toArray();
      u[i] = levels.stream().mapToDouble(Level::u).toArray();
    }
  }

  /** What a level speaks for, in bits; negative against. Missing values say nothing. */
  double weight(int comparison, int level) {
    return level == Comparison.MISSING ? 0 : log2(m[comparison][level] / u[comparison][level]);
  }

  /** All weights, for many pairs. */
  double[][] weights() {
    double[][] weights = new double[m.length][];
    for (int i = 0; i < m.length; i++) {
      weights[i] = new double[m[i].length];
      for (int level = 0; level < weights[i].length; level++) {
        weights[i][level] = weight(i, level);
      }
    }
    return weights;
  }

  /** What is known of any two records before they are looked at, in bits. */
  double priorBits() {
    return log2(prior / (1 - prior));
  }

  static double log2(double number) {
    return Math.log(number) / Math.log(2);
  }

  /** From bits for and against to a probability. */
  static double probability(double bits) {
    return 1 / (1 + Math.pow(2, -bits));
  }
}
