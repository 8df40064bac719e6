package rapport.linkage;

import java.util.Arrays;

/** How often each pattern of agreement was seen. */
final class PatternCounts {
  /** Takes each pattern with its count. */
  interface Each {
    void pattern(long pattern, double count);
  }

  private long[] patterns = new long[256];
  private double[] counts = new double[256];
  private int size;
  private double total;

  void add(long pattern, double count) {
    if (2 * size >= patterns.length) {
      grow();
    }
    int place = place(pattern + 1);
    if (patterns[place] == 0) {
      patterns[place] = pattern + 1;
      size++;
    }
    counts[place] += count;
    total += count;
  }

  void add(PatternCounts others) {
    others.each(this::add);
  }

  /** The same by levels alone. */
  PatternCounts levels() {
    PatternCounts levels = new PatternCounts();
    each((pattern, count) -> levels.add(Pattern.withExtra(pattern, 0), count));
    return levels;
  }

  /** In an order that depends on what was counted alone. */
  void each(Each each) {
    long[] sorted = Arrays.stream(patterns).filter(pattern -> pattern != 0).sorted().toArray();
    for (long pattern : sorted) {
      each.pattern(pattern - 1, counts[place(pattern)]);
    }
  }

  double total() {
    return total;
  }

  int size() {
    return size;
  }

  private int place(long stored) {
    int mask = patterns.length - 1;
    int place = (int) Hash.mix(stored) & mask;
    while (patterns[place] != 0 && patterns[place] != stored) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    long[] oldPatterns = patterns;
    double[] oldCounts = counts;
    patterns = new long[2 * oldPatterns.length];
    counts = new double[2 * oldCounts.length];
    for (int i = 0; i < oldPatterns.length; i++) {
      if (oldPatterns[i] != 0) {
        int place = place(oldPatterns[i]);
        patterns[place] = oldPatterns[i];
        counts[place] = oldCounts[i];
      }
    }
  }
}
