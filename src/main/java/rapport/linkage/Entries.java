package rapport.linkage;

import java.util.Arrays;
import rapport.linkage.Atoms.Group;

/**
 * Which record has which key in one pass, or in a part of it that fits into memory: key and record
 * in one number, sorted, so that a block is a run of equal keys.
 */
final class Entries {
  /** More records than this don't fit beside a key. */
  static final int MOST_RECORDS = (1 << 24) - 1;

  private static final int NUMBER_BITS = 24;
  private static final int PARTITION = 4_000_000;

  /** Takes a block: the places from (inclusive) and to (exclusive). */
  interface Run {
    void at(int from, int to);
  }

  private final int partition;
  private final int partitions;
  private long[] all = new long[1 << 10];
  private int count;

  private Entries(int partition, int partitions) {
    this.partition = partition;
    this.partitions = partitions;
  }

  /** In how many parts a pass is looked at. */
  static int partitions(Pass pass, RecordFile file) {
    return (int) ((long) file.count() * pass.width() / PARTITION) + 1;
  }

  /** The part of a pass with this number. */
  static Entries of(RecordFile file, Pass pass, TooLarge tooLarge, int partition, int partitions) {
    Entries entries = new Entries(partition, partitions);
    for (int number = 0; number < file.count(); number++) {
      entries.add(file, pass, tooLarge, number);
    }
    Arrays.sort(entries.all, 0, entries.count);
    return entries;
  }

  private void add(RecordFile file, Pass pass, TooLarge tooLarge, int number) {
    Group first = pass.first();
    Group second = pass.second();
    for (int i = first.from(); i < first.from() + first.width(); i++) {
      int atom = file.atom(number, i);
      if (atom == 0) {
        return;
      }
      if (!pass.refines()) {
        add(pass.key(atom, 0), number);
      } else if (tooLarge.contains(first, atom)) {
        for (int j = first.equals(second) ? i + 1 : second.from();
            j < second.from() + second.width();
            j++) {
          int other = file.atom(number, j);
          if (other != 0 && tooLarge.contains(second, other)) {
            add(pass.keyOfTwo(atom, other), number);
          }
        }
      }
    }
  }

  private void add(long key, int number) {
    if (partitions > 1 && Long.remainderUnsigned(Hash.mix(key), partitions) != partition) {
      return;
    }
    if (count == all.length) {
      all = Arrays.copyOf(all, count + (count >> 1));
    }
    all[count++] = key << NUMBER_BITS | number;
  }

  int count() {
    return count;
  }

  long key(int place) {
    return all[place] >>> NUMBER_BITS;
  }

  int record(int place) {
    return (int) all[place] & MOST_RECORDS;
  }

  void runs(Run run) {
    runs(0, count, run);
  }

  /** The blocks that begin within the bounds, at least two records long. */
  void runs(int begin, int end, Run run) {
    int from = begin;
    while (from > 0 && from < end && key(from) == key(from - 1)) {
      from++;
    }
    while (from < end) {
      int to = from + 1;
      while (to < count && key(to) == key(from)) {
        to++;
      }
      if (to - from > 1) {
        run.at(from, to);
      }
      from = to;
    }
  }
}
