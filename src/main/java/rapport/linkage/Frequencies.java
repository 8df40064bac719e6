package rapport.linkage;

/**
 * How often values occur, counted in constant memory: a count-min sketch with conservative updates.
 * Frequent values are counted well; rare ones seldom a little too often.
 */
final class Frequencies {
  private static final int ROWS = 3;
  private static final int WIDEST = 1 << 19;

  private final int[][] counts;
  private final int mask;
  private long total;

  /** For about so many values. */
  Frequencies(long values) {
    int wide = 1 << 12;
    while (wide < WIDEST && wide < 2 * values) {
      wide <<= 1;
    }
    counts = new int[ROWS][wide];
    mask = wide - 1;
  }

  void add(String value) {
    add(value, 1);
  }

  void add(String value, long times) {
    long hash = Hash.of(value);
    int more = (int) (count(hash) + times);
    for (int row = 0; row < ROWS; row++) {
      int place = place(hash, row);
      counts[row][place] = Math.max(counts[row][place], more);
    }
    total += times;
  }

  /** Further values of which each is too rare to matter. */
  void addRare(long times) {
    total += times;
  }

  /** How often a value occurred. */
  long count(String value) {
    return count(Hash.of(value));
  }

  private long count(long hash) {
    int least = Integer.MAX_VALUE;
    for (int row = 0; row < ROWS; row++) {
      least = Math.min(least, counts[row][place(hash, row)]);
    }
    return least;
  }

  private int place(long hash, int row) {
    return (int) Hash.mix(hash + row * 0x9e3779b97f4a7c15L) & mask;
  }

  long total() {
    return total;
  }
}
