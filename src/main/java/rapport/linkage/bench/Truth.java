package rapport.linkage.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Who every record really is, and what was found of that. */
final class Truth {
  private final Map<String, Integer> numbers = new HashMap<>();
  private int[] identities = new int[1024];
  private int records;
  private final Map<Integer, Integer> sizes = new HashMap<>();
  private double[] probabilities = new double[1024];
  private int found;

  /** The next record is this one; an empty identity is nobody else's. */
  void add(String identity) {
    if (records == identities.length) {
      identities = Arrays.copyOf(identities, 2 * records);
    }
    int number =
        identity.isEmpty()
            ? -1 - records
            : numbers.computeIfAbsent(identity, new_ -> numbers.size());
    identities[records++] = number;
    sizes.merge(number, 1, Integer::sum);
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
    return sizes.size();
  }

  long truePairs() {
    return sizes.values().stream().mapToLong(size -> size * (size - 1L) / 2).sum();
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
    double[] sorted = Arrays.copyOf(probabilities, found);
    Double[] order = Arrays.stream(sorted).boxed().toArray(Double[]::new);
    Arrays.sort(order, (a, b) -> Double.compare(Math.abs(b), Math.abs(a)));
    long right = 0;
    long wrong = 0;
    long all = truePairs();
    Figures best = new Figures(1, 0, 0, all);
    for (int i = 0; i < order.length; i++) {
      right += order[i] > 0 ? 1 : 0;
      wrong += order[i] > 0 ? 0 : 1;
      boolean last = i + 1 == order.length || Math.abs(order[i + 1]) != Math.abs(order[i]);
      Figures figures = new Figures(Math.abs(order[i]), right, wrong, all - right);
      if (last && figures.f1() > best.f1()) {
        best = figures;
      }
    }
    return best;
  }
}
