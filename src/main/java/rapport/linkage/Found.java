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

  /** Places in the order of the scores, best first; equal ones in the order of the records. */
  int[] bestFirst() {
    long[] keys = new long[count];
    Integer[] order = new Integer[count];
    for (int i = 0; i < count; i++) {
      order[i] = i;
      keys[i] = pairs[i];
    }
    Arrays.sort(
        order,
        (a, b) ->
            bits[a] == bits[b] ? Long.compare(keys[a], keys[b]) : Float.compare(bits[b], bits[a]));
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }
}
