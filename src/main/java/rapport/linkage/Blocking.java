package rapport.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import rapport.linkage.Atoms.Group;

/**
 * Finds the pairs that are worth comparing, each once: those that share the key of a pass. Blocks
 * of a pass that are too large for its budget are left to the passes that refine it, and what is
 * still too large then is left out, and counted.
 */
final class Blocking {
  private static final int NUMBER_BITS = 24;
  private static final long NUMBER = (1L << NUMBER_BITS) - 1;
  private static final int PARTITION = 4_000_000;
  private static final int LARGEST = 2_000;

  /** What is done with candidates; each chunk of the work has its own, which are then collected. */
  interface Candidates {
    /** Whether a pair is wanted at all, before it is read. */
    default boolean wants(int one, int other) {
      return true;
    }

    void pair(Prepared one, Prepared other);
  }

  private final RecordFile file;
  private final List<Pass> passes;
  private final LongSet[] tooLarge;
  private final int[] largest;
  private final boolean parallel;
  private long pairs;
  private long leftOut;

  Blocking(RecordFile file, Atoms atoms, boolean parallel) {
    if (file.count() > NUMBER) {
      throw new IllegalArgumentException("More than " + NUMBER + " records");
    }
    this.file = file;
    this.parallel = parallel;
    passes = Pass.of(atoms);
    tooLarge = new LongSet[passes.size()];
    largest = new int[passes.size()];
    for (Pass pass : passes) {
      tooLarge[pass.place()] = new LongSet();
      plan(pass);
    }
  }

  /** How many pairs all passes find together; some of them are found by several. */
  long pairs() {
    return pairs;
  }

  /** How many records' keys were too common in every pass that could have refined them. */
  long leftOut() {
    return leftOut;
  }

  private void plan(Pass pass) {
    int partitions = partitions(pass);
    long budget =
        pass.refines()
            ? Math.max(200_000, 3L * file.count())
            : Math.max(600_000, 10L * file.count());
    long[] bySize = new long[LARGEST + 1];
    for (int partition = 0; partition < partitions; partition++) {
      runs(
          entries(pass, partition, partitions),
          (from, to) -> bySize[Math.min(LARGEST, to - from)]++);
    }
    largest[pass.place()] = largest(bySize, budget);
    for (int partition = 0; partition < partitions; partition++) {
      long[] entries = entries(pass, partition, partitions);
      runs(entries, (from, to) -> look(pass, entries[from] >>> NUMBER_BITS, to - from));
    }
  }

  private void look(Pass pass, long key, long size) {
    if (size > largest[pass.place()]) {
      tooLarge[pass.place()].add(key);
      leftOut += pass.refines() ? size : 0;
    } else {
      pairs += size * (size - 1) / 2;
    }
  }

  private static int largest(long[] bySize, long budget) {
    long spent = 0;
    for (int size = 2; size < LARGEST; size++) {
      spent += bySize[size] * size * (size - 1) / 2;
      if (spent > budget) {
        return Math.max(2, size - 1);
      }
    }
    return LARGEST - 1;
  }

  /** Hands over every candidate; the collecting happens in one thread and always in one order. */
  <C extends Candidates> void each(Supplier<C> candidates, Consumer<C> collect) {
    for (Pass pass : passes) {
      int partitions = partitions(pass);
      for (int partition = 0; partition < partitions; partition++) {
        each(pass, entries(pass, partition, partitions), candidates, collect);
      }
    }
  }

  private static final int CHUNK = 2_048;

  private <C extends Candidates> void each(
      Pass pass, long[] entries, Supplier<C> candidates, Consumer<C> collect) {
    int chunks = (entries.length + CHUNK - 1) / CHUNK;
    IntStream work = IntStream.range(0, chunks);
    (parallel ? work.parallel() : work)
        .mapToObj(chunk -> {
          C its = candidates.get();
          Compared compared = new Compared(pass, its);
          runs(
              entries,
              chunk * CHUNK,
              Math.min(entries.length, (chunk + 1) * CHUNK),
              (from, to) -> {
                if (to - from <= largest[pass.place()]) {
                  compared.block(entries, from, to);
                }
              });
          return its;
        })
        .forEachOrdered(collect);
  }

  private interface Run {
    void at(int from, int to);
  }

  private static void runs(long[] entries, Run run) {
    runs(entries, 0, entries.length, run);
  }

  /** The runs of one key that begin within the bounds, at least two records long. */
  private static void runs(long[] entries, int begin, int end, Run run) {
    int from = begin;
    while (from > 0 && from < end && key(entries, from) == key(entries, from - 1)) {
      from++;
    }
    while (from < end) {
      int to = from + 1;
      while (to < entries.length && key(entries, to) == key(entries, from)) {
        to++;
      }
      if (to - from > 1) {
        run.at(from, to);
      }
      from = to;
    }
  }

  private static long key(long[] entries, int place) {
    return entries[place] >>> NUMBER_BITS;
  }

  private int partitions(Pass pass) {
    long most = (long) file.count() * width(pass);
    return (int) (most / PARTITION) + 1;
  }

  private static int width(Pass pass) {
    int first = pass.first().width();
    return pass.refines()
        ? pass.first().equals(pass.second())
            ? first * (first - 1) / 2
            : first * pass.second().width()
        : first;
  }

  /** Key and record in one number, sorted. */
  private long[] entries(Pass pass, int partition, int partitions) {
    Entries entries = new Entries(partition, partitions);
    for (int number = 0; number < file.count(); number++) {
      keys(pass, number, entries);
    }
    return entries.sorted();
  }

  private void keys(Pass pass, int number, Entries entries) {
    Group first = pass.first();
    Group second = pass.second();
    for (int i = first.from(); i < first.from() + first.width(); i++) {
      int atom = file.atom(number, i);
      if (atom == 0) {
        return;
      }
      if (!pass.refines()) {
        entries.add(pass.key(atom, 0), number);
      } else if (isTooLarge(first, atom)) {
        for (int j = first.equals(second) ? i + 1 : second.from();
            j < second.from() + second.width();
            j++) {
          int other = file.atom(number, j);
          if (other != 0 && isTooLarge(second, other)) {
            entries.add(keyOfTwo(pass, atom, other), number);
          }
        }
      }
    }
  }

  private static long keyOfTwo(Pass pass, int atom, int other) {
    return pass.first().equals(pass.second())
        ? pass.key(Math.min(atom, other), Math.max(atom, other))
        : pass.key(atom, other);
  }

  private boolean isTooLarge(Group group, int atom) {
    Pass alone = alone(group);
    return tooLarge[alone.place()].contains(alone.key(atom, 0));
  }

  private Pass alone(Group group) {
    for (Pass pass : passes) {
      if (!pass.refines() && pass.first().equals(group)) {
        return pass;
      }
    }
    throw new IllegalStateException(group.toString());
  }

  /** Grows as needed. */
  private static final class Entries {
    private final int partition;
    private final int partitions;
    private long[] all = new long[1 << 10];
    private int count;

    Entries(int partition, int partitions) {
      this.partition = partition;
      this.partitions = partitions;
    }

    void add(long key, int number) {
      if (partitions > 1 && Long.remainderUnsigned(Hash.mix(key), partitions) != partition) {
        return;
      }
      if (count == all.length) {
        all = Arrays.copyOf(all, 2 * count);
      }
      all[count++] = key << NUMBER_BITS | number;
    }

    long[] sorted() {
      long[] exact = count == all.length ? all : Arrays.copyOf(all, count);
      Arrays.sort(exact);
      return exact;
    }
  }

  /** Compares the records of blocks with each other, unless an earlier block held both. */
  private final class Compared {
    private final Pass pass;
    private final Candidates candidates;

    Compared(Pass pass, Candidates candidates) {
      this.pass = pass;
      this.candidates = candidates;
    }

    void block(long[] entries, int from, int to) {
      long key = key(entries, from);
      @Nullable Prepared[] read = new Prepared[to - from];
      for (int i = from; i < to; i++) {
        int one = (int) (entries[i] & NUMBER);
        for (int j = i + 1; j < to; j++) {
          int other = (int) (entries[j] & NUMBER);
          if (one != other && candidates.wants(one, other) && !metBefore(one, other, key)) {
            candidates.pair(read(read, i - from, one), read(read, j - from, other));
          }
        }
      }
    }

    private Prepared read(@Nullable Prepared[] read, int place, int number) {
      Prepared present = read[place];
      if (present == null) {
        present = file.read(number);
        read[place] = present;
      }
      return present;
    }

    /** Whether another block that is tried before this one holds both. */
    private boolean metBefore(int one, int other, long key) {
      for (Pass earlier : passes) {
        if (earlier.place() > pass.place()) {
          return false;
        }
        if (meets(earlier, one, other, earlier.place() == pass.place() ? key : Long.MAX_VALUE)) {
          return true;
        }
      }
      return false;
    }

    private boolean meets(Pass by, int one, int other, long below) {
      Group group = by.first();
      for (int i = group.from(); i < group.from() + group.width(); i++) {
        int atom = file.atom(one, i);
        if (atom == 0) {
          return false;
        }
        if (holds(other, group, atom)
            && (by.refines()
                ? meetsTwice(by, atom, one, other, below)
                : isTried(by, by.key(atom, 0), below))) {
          return true;
        }
      }
      return false;
    }

    private boolean meetsTwice(Pass by, int atom, int one, int other, long below) {
      if (!isTooLarge(by.first(), atom)) {
        return false;
      }
      Group group = by.second();
      for (int i = group.from(); i < group.from() + group.width(); i++) {
        int second = file.atom(one, i);
        if (second == 0) {
          return false;
        }
        if ((second != atom || !by.first().equals(group))
            && holds(other, group, second)
            && isTooLarge(group, second)
            && isTried(by, keyOfTwo(by, atom, second), below)) {
          return true;
        }
      }
      return false;
    }

    private boolean isTried(Pass by, long key, long below) {
      return key < below && !tooLarge[by.place()].contains(key);
    }

    private boolean holds(int number, Group group, int atom) {
      for (int i = group.from(); i < group.from() + group.width(); i++) {
        if (file.atom(number, i) == atom) {
          return true;
        }
      }
      return false;
    }
  }
}
