package rapport.linkage.bench;

/**
 * How good the pairs from a threshold on are.
 *
 * @param right pairs that are the same and were found
 * @param wrong pairs that were found and are not the same
 * @param missed pairs that are the same and were not found
 */
public record Figures(double threshold, long right, long wrong, long missed) {
  /** The part of what was found that is right. */
  public double precision() {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }

  /** The part of what is right that was found. */
  public double recall() {
    return right + missed == 0 ? 1 : (double) right / (right + missed);
  }

  /** The harmonic mean of both. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
