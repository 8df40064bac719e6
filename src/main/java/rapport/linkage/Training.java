package rapport.linkage;

import java.util.Arrays;
import java.util.List;

/**
 * Learns without labels, by expectation maximisation over all pairs there are: candidates stand for
 * those that may be the same, random pairs for all the others. Where data is scarce, what is usual
 * elsewhere counts as if it had been seen a few times.
 */
final class Training {
  private static final int ROUNDS = 60;
  private static final double ENOUGH = 1e-4;
  private static final double USUAL = 30;
  private static final double USUAL_OTHERS = 4_000;
  private static final double USUAL_PART = 0.05;

  private final List<Comparison> comparisons;
  private final PatternCounts random;
  private final double allPairs;
  private final double onePairStandsFor;

  /**
   * Learns from what was seen.
   *
   * @param allPairs how many pairs there are at all
   * @param onePairStandsFor how many candidates each one that was looked at stands for
   */
  Training(
      List<Comparison> comparisons,
      PatternCounts random,
      double allPairs,
      double onePairStandsFor) {
    this.comparisons = comparisons;
    this.random = random;
    this.allPairs = allPairs;
    this.onePairStandsFor = onePairStandsFor;
  }

  /** Improves the parameters until they stand still. */
  void improve(Parameters parameters, PatternCounts candidates) {
    for (int round = 0; round < ROUNDS; round++) {
      others(parameters);
      if (same(parameters, candidates) < ENOUGH) {
        return;
      }
    }
  }

  /** u, from random pairs without those that are probably the same. */
  void others(Parameters parameters) {
    double[][] seen = zeros();
    random.each(
        (pattern, count) -> tally(seen, pattern, count * (1 - probability(parameters, pattern))));
    for (int i = 0; i < seen.length; i++) {
      double sum = sumFrom1(seen[i]);
      for (int level = 1; level < seen[i].length; level++) {
        Level its = comparisons.get(i).levels().get(level);
        if (!its.fixed()) {
          parameters.u[i][level] = (seen[i][level] + USUAL_OTHERS * its.u()) / (sum + USUAL_OTHERS);
        }
      }
    }
    reckon(parameters);
  }

  /**
   * Some levels are too rare among others to be seen in any sample, but can be reckoned: two names
   * that meet crosswise meet by two chances at once.
   */
  private void reckon(Parameters parameters) {
    for (int i = 0; i + 1 < comparisons.size(); i++) {
      if (comparisons.get(i) instanceof FamilyNames) {
        double both = parameters.u[i][FamilyNames.EXACT] * parameters.u[i + 1][GivenNames.EXACT];
        parameters.u[i][FamilyNames.SWAPPED] = Math.max(parameters.u[i][FamilyNames.SWAPPED], both);
      }
    }
  }

  /** m and the prior, from candidates as far as they are probably the same; answers the change. */
  private double same(Parameters parameters, PatternCounts candidates) {
    double[][] seen = zeros();
    double[] sum = new double[1];
    candidates.each((pattern, count) -> {
      double part = count * probability(parameters, pattern);
      sum[0] += part;
      tally(seen, pattern, part);
    });
    double change = 0;
    for (int i = 0; i < seen.length; i++) {
      double weight = USUAL + USUAL_PART * sum[0];
      double known = sumFrom1(seen[i]);
      for (int level = 1; level < seen[i].length; level++) {
        Level its = comparisons.get(i).levels().get(level);
        double learned =
            Math.min(its.most(), (seen[i][level] + weight * its.m()) / (known + weight));
        if (!its.fixed()) {
          change = Math.max(change, Math.abs(learned - parameters.m[i][level]));
          parameters.m[i][level] = learned;
        }
      }
    }
    parameters.prior = Math.clamp((sum[0] * onePairStandsFor + 0.5) / allPairs, 1e-12, 0.5);
    return change;
  }

  private double probability(Parameters parameters, long pattern) {
    double bits = parameters.priorBits() + Pattern.extra(pattern);
    for (int i = 0; i < comparisons.size(); i++) {
      bits += parameters.weight(i, Pattern.level(pattern, i));
    }
    return Parameters.probability(bits);
  }

  private void tally(double[][] seen, long pattern, double count) {
    for (int i = 0; i < seen.length; i++) {
      seen[i][Pattern.level(pattern, i)] += count;
    }
  }

  private double[][] zeros() {
    double[][] zeros = new double[comparisons.size()][];
    for (int i = 0; i < zeros.length; i++) {
      zeros[i] = new double[comparisons.get(i).levels().size()];
    }
    return zeros;
  }

  private static double sumFrom1(double[] numbers) {
    return Arrays.stream(numbers, 1, numbers.length).sum();
  }
}
