package rapport.linkage;

/**
 * How two records agree, in one number: four bits for the level of each comparison, and above them
 * what the frequencies of agreed values add, in half bits.
 */
final class Pattern {
  private static final int BITS = 4;
  private static final int EXTRA = BITS * Schema.MOST_COMPARISONS;
  private static final int MIDDLE = 128;

  private Pattern() {}

  static long with(long pattern, int comparison, int level) {
    return pattern | (long) level << (BITS * comparison);
  }

  static int level(long pattern, int comparison) {
    return (int) (pattern >>> (BITS * comparison)) & 15;
  }

  /** The same levels with this from frequencies. */
  static long withExtra(long pattern, double bits) {
    long half = Math.clamp(Math.round(2 * bits) + MIDDLE, 0, 255);
    return pattern & (1L << EXTRA) - 1 | half << EXTRA;
  }

  static double extra(long pattern) {
    return (((pattern >>> EXTRA) & 255) - MIDDLE) / 2.0;
  }
}
