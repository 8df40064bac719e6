package rapport.linkage;

import java.util.Arrays;

/**
 * Puts pairs together: whoever is the same as a third is the same. The surest pairs come first; two
 * groups become one only if their members on the whole speak for it, so that a chain of chances
 * doesn't make one person of a family. Twelve bytes for each record.
 */
final class Clusters {
  private static final int LARGEST = 100;
  private static final int COMPARED = 200;
  private static final int NOBODY = -1;

  /** What two records speak for being the same, in bits. */
  interface Evidence {
    double of(int one, int other);
  }

  private final Evidence evidence;
  private final double least;

  /** Who stands for the group of each record; whoever comes behind it there; how many they are. */
  private final int[] head;

  private final int[] next;
  private final int[] size;
  private final Found all = new Found();
  private final Found through = new Found();

  /**
   * Without any pair yet.
   *
   * @param records how many there are
   * @param least what the members of two groups must speak for being the same on average, in bits
   */
  Clusters(int records, Evidence evidence, double least) {
    this.evidence = evidence;
    this.least = least;
    head = new int[records];
    Arrays.setAll(head, record -> record);
    next = new int[records];
    Arrays.fill(next, NOBODY);
    size = new int[records];
    Arrays.fill(size, 1);
  }

  /** Puts pairs together that were found directly. */
  void join(Found direct) {
    LongSet known = new LongSet();
    for (int i = 0; i < direct.count(); i++) {
      known.add(pair(direct.one(i), direct.other(i)));
    }
    for (int place : direct.bestFirst()) {
      int one = direct.one(place);
      int other = direct.other(place);
      int group = head[one];
      int its = head[other];
      if (group == its) {
        all.add(one, other, direct.bits(place));
      } else if (belong(group, its)) {
        all.add(one, other, direct.bits(place));
        follow(group, its, known, direct.bits(place));
        merge(size[group] >= size[its] ? group : its, size[group] >= size[its] ? its : group);
      }
    }
  }

  private void follow(int group, int its, LongSet known, double bits) {
    for (int mine = group; mine != NOBODY; mine = next[mine]) {
      for (int one = its; one != NOBODY; one = next[one]) {
        if (!known.contains(pair(mine, one))) {
          through.add(mine, one, bits);
        }
      }
    }
  }

  private boolean belong(int group, int its) {
    if (size[group] + size[its] > LARGEST) {
      return false;
    }
    double sum = 0;
    int compared = 0;
    for (int mine = group; mine != NOBODY; mine = next[mine]) {
      for (int one = its; one != NOBODY && compared < COMPARED; one = next[one]) {
        sum += evidence.of(mine, one);
        compared++;
      }
    }
    return compared == 1 || sum / compared >= least;
  }

  private void merge(int larger, int smaller) {
    int last = smaller;
    for (int member = smaller; member != NOBODY; member = next[member]) {
      head[member] = larger;
      last = member;
    }
    next[last] = next[larger];
    next[larger] = smaller;
    size[larger] += size[smaller];
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
