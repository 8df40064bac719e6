package rapport.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/**
 * Puts pairs together: whoever is the same as a third is the same. The surest pairs come first; two
 * groups become one only if their members on the whole speak for it, so that a chain of chances
 * doesn't make one person of a family.
 */
final class Clusters {
  private static final int LARGEST = 100;
  private static final int COMPARED = 200;

  private final Map<Integer, List<Integer>> members = new HashMap<>();
  private final ToDoubleBiFunction<Integer, Integer> evidence;
  private final double least;
  private final Found all = new Found();
  private final Found through = new Found();

  /**
   * Without any pair yet.
   *
   * @param evidence what two records speak for being the same, in bits
   * @param least what the members of two groups must speak for that on average
   */
  Clusters(ToDoubleBiFunction<Integer, Integer> evidence, double least) {
    this.evidence = evidence;
    this.least = least;
  }

  /** Puts pairs together that were found directly. */
  void join(Found direct) {
    Set<Long> known = new HashSet<>();
    for (int i = 0; i < direct.count(); i++) {
      known.add(pair(direct.one(i), direct.other(i)));
    }
    for (int place : direct.bestFirst()) {
      int one = direct.one(place);
      int other = direct.other(place);
      List<Integer> group = group(one);
      List<Integer> its = group(other);
      if (group == its) {
        all.add(one, other, direct.bits(place));
      } else if (belong(group, its)) {
        all.add(one, other, direct.bits(place));
        follow(group, its, known, direct.bits(place));
        merge(group, its);
      }
    }
  }

  private void follow(List<Integer> group, List<Integer> its, Set<Long> known, double bits) {
    for (int mine : group) {
      for (int one : its) {
        if (!known.contains(pair(mine, one))) {
          through.add(mine, one, bits);
        }
      }
    }
  }

  private boolean belong(List<Integer> group, List<Integer> its) {
    if (group.size() + its.size() > LARGEST) {
      return false;
    }
    double sum = 0;
    int compared = 0;
    for (int mine : group) {
      for (int one : its) {
        if (compared < COMPARED) {
          sum += evidence.applyAsDouble(mine, one);
          compared++;
        }
      }
    }
    return compared == 1 || sum / compared >= least;
  }

  private List<Integer> group(int record) {
    return members.computeIfAbsent(record, alone -> new ArrayList<>(List.of(alone)));
  }

  private void merge(List<Integer> group, List<Integer> its) {
    List<Integer> larger = group.size() >= its.size() ? group : its;
    List<Integer> smaller = larger == group ? its : group;
    larger.addAll(smaller);
    smaller.forEach(record -> members.put(record, larger));
  }

  private static long pair(int one, int other) {
    return (long) Math.min(one, other) << 32 | Math.max(one, other);
  }

  /** The pairs that were found directly and hold. */
  Found direct() {
    return all;
  }

  /** The pairs that follow from others; as sure as the least sure on the way. */
  Found through() {
    return through;
  }
}
