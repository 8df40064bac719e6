package rapport.demo.seed;

import java.util.Arrays;

/**
 * Zipf's law: the thing of rank r (from 0) is as frequent as {@code 1 / (r + 1 + shift)^exponent}.
 */
final class Zipf {
  private final double[] upTo;

  Zipf(int things, double shift, double exponent) {
    upTo = new double[things];
    double sum = 0;
    for (int rank = 0; rank < things; rank++) {
      sum += Math.pow(rank + 1 + shift, -exponent);
      upTo[rank] = sum;
    }
  }

  /** A rank, for a throw between 0 and 1. */
  int rank(double unit) {
    int found = Arrays.binarySearch(upTo, unit * upTo[upTo.length - 1]);
    return Math.min(found < 0 ? -found - 1 : found, upTo.length - 1);
  }

  /** The part that the first ranks hold together, from 0 to 1. */
  double share(int ranks) {
    return ranks == 0 ? 0 : upTo[ranks - 1] / upTo[upTo.length - 1];
  }
}
