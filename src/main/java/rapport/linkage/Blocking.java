package rapport.linkage;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pairs that are worth comparing, each once: those that share the key of a pass. Blocks
 * of a pass that are too large for its budget are left to the passes that refine it, and what is
 * still too large then is left out, and counted.
 */
final class Blocking {
  private static final int LARGEST = 2_000;
  private static final int CHUNK = 2_048;

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
  private final TooLarge tooLarge;
  private final Meetings meetings;
  private final int[] largest;
  private final boolean parallel;
  private long pairs;
  private long leftOut;

  Blocking(RecordFile file, Atoms atoms, boolean parallel) {
    if (file.count() > Entries.MOST_RECORDS) {
      throw new IllegalArgumentException("More than " + Entries.MOST_RECORDS + " records");
    }
    this.file = file;
    this.parallel = parallel;
    passes = Pass.of(atoms);
    tooLarge = new TooLarge(passes);
    meetings = new Meetings(file, passes, tooLarge);
    largest = new int[passes.size()];
    passes.forEach(this::plan);
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
    int partitions = Entries.partitions(pass, file);
    long budget =
        pass.refines()
            ? Math.max(200_000, 3L * file.count())
            : Math.max(600_000, 10L * file.count());
    long[] bySize = new long[LARGEST + 1];
    for (int partition = 0; partition < partitions; partition++) {
      Entries.of(file, pass, tooLarge, partition, partitions)
          .runs((from, to) -> bySize[Math.min(LARGEST, to - from)]++);
    }
    largest[pass.place()] = largest(bySize, budget);
    for (int partition = 0; partition < partitions; partition++) {
      Entries entries = Entries.of(file, pass, tooLarge, partition, partitions);
      entries.runs((from, to) -> look(pass, entries.key(from), to - from));
    }
  }

  private void look(Pass pass, long key, long size) {
    if (size > largest[pass.place()]) {
      tooLarge.add(pass, key);
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
      int partitions = Entries.partitions(pass, file);
      for (int partition = 0; partition < partitions; partition++) {
        each(pass, Entries.of(file, pass, tooLarge, partition, partitions), candidates, collect);
      }
    }
  }

  private <C extends Candidates> void each(
      Pass pass, Entries entries, Supplier<C> candidates, Consumer<C> collect) {
    int chunks = (entries.count() + CHUNK - 1) / CHUNK;
    IntStream work = IntStream.range(0, chunks);
    (parallel ? work.parallel() : work)
        .mapToObj(chunk -> {
          C its = candidates.get();
          entries.runs(
              chunk * CHUNK,
              Math.min(entries.count(), (chunk + 1) * CHUNK),
              (from, to) -> {
                if (to - from <= largest[pass.place()]) {
                  block(pass, entries, from, to, its);
                }
              });
          return its;
        })
        .forEachOrdered(collect);
  }

  /** Hands over the pairs of a block, unless an earlier block held both. */
  private void block(Pass pass, Entries entries, int from, int to, Candidates candidates) {
    long key = entries.key(from);
    @Nullable Prepared[] read = new Prepared[to - from];
    for (int i = from; i < to; i++) {
      int one = entries.record(i);
      for (int j = i + 1; j < to; j++) {
        int other = entries.record(j);
        if (one != other
            && candidates.wants(one, other)
            && !meetings.before(pass, key, one, other)) {
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
}
