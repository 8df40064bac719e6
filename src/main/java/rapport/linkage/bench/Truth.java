package rapport.linkage.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Who every record really is, and what was found of that. */
final class Truth {
  private final Map<String, Integer> numbers = new HashMap<>();
  private int[] identities = new int[1024];
  private int records;
  private int[] sizes = new int[1024];
  private int known;
  private double[] probabilities = new double[1024];
  private int found;

  /** The next record is this one; an empty identity is nobody else's. */
  void add(String identity) {
    if (records == identities.length) {
      identities = Arrays.copyOf(identities, 2 * records);
    }
    int number = identity.isEmpty() ? known : numbers.computeIfAbsent(identity, _ -> known);
    if (number == known) {
      known++;
    }
    if (number == sizes.length) {
      sizes = Arrays.copyOf(sizes, 2 * number);
    }
    identities[records++] = number;
    sizes[number]++;
  }

  boolean same(int one, int other) {
    return identities[one] == identities[other];
  }

  /** A pair was found; true ones are kept with their sign. */
  void found(int one, int other, double probability) {
    if (found == probabilities.length) {
      probabilities = Arrays.copyOf(probabilities, 2 * found);
    }
    probabilities[found++] = same(one, other) ? probability : -probability;
  }

  int records() {
    return records;
  }

  int identities() {
    return known;
  }

  long truePairs() {
    return Arrays.stream(sizes).mapToLong(size -> size * (size - 1L) / 2).sum();
  }

  /** What is right when all from this probability on are called the same. */
  Figures at(double threshold) {
    long right = 0;
    long wrong = 0;
    for (int i = 0; i < found; i++) {
      if (Math.abs(probabilities[i]) >= threshold) {
        right += probabilities[i] > 0 ? 1 : 0;
        wrong += probabilities[i] > 0 ? 0 : 1;
      }
    }
    return new Figures(threshold, right, wrong, truePairs() - right);
  }

  /** The threshold with the best F1. */
  Figures best() {
    long[] order = new long[found]; // the last bit says whether it is right
    for (int i = 0; i < found; i++) {
      order[i] = bits(Math.abs(probabilities[i])) | (probabilities[i] > 0 ? 1 : 0);
    }
    Arrays.sort(order);
    long right = 0;
    long all = truePairs();
    Figures best = new Figures(1, 0, 0, all);
    for (int i = found - 1; i >= 0; i--) {
      right += order[i] & 1;
      if (i == 0 || order[i - 1] >> 1 != order[i] >> 1) {
        double threshold = Double.longBitsToDouble(order[i] & ~1);
        Figures figures = new Figures(threshold, right, found - i - right, all - right);
        best = figures.f1() > best.f1() ? figures : best;
      }
    }
    return best;
  }

  private static long bits(double probability) {
    return Double.doubleToLongBits(probability) & ~1;
  }
}
