package rapport.linkage;

import java.util.Arrays;

/** Pairs of records with their score, packed. */
final class Found {
  private long[] pairs = new long[1024];
  private float[] bits = new float[1024];
  private int count;

  void add(int one, int other, double score) {
    if (count == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * count);
      bits = Arrays.copyOf(bits, 2 * count);
    }
    pairs[count] = (long) Math.min(one, other) << 32 | Math.max(one, other);
    bits[count++] = (float) score;
  }

  void add(Found others) {
    for (int i = 0; i < others.count; i++) {
      add(others.one(i), others.other(i), others.bits(i));
    }
  }

  int count() {
    return count;
  }

  int one(int place) {
    return (int) (pairs[place] >>> 32);
  }

  int other(int place) {
    return (int) pairs[place];
  }

  double bits(int place) {
    return bits[place];
  }

  /** Places in the order of the scores, best first; equal ones in the order they were found. */
  int[] bestFirst() {
    long[] order = new long[count];
    for (int i = 0; i < count; i++) {
      int score = Float.floatToIntBits(bits[i]);
      int rising = score ^ (score >> 31) & Integer.MAX_VALUE; // ordered as the numbers are
      order[i] = (long) ~rising << 32 | i;
    }
    Arrays.sort(order);
    int[] places = new int[count];
    for (int i = 0; i < count; i++) {
      places[i] = (int) order[i];
    }
    return places;
  }
}
