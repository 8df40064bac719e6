package rapport.linkage;

import java.util.SplittableRandom;

/** Pairs that are chosen by chance, always the same ones. */
final class RandomPairs {
  private static final int MOST = 800_000;
  private static final int BATCH = 4_000;
  private static final int EACH_WITH = 16;

  /** Takes a pair. */
  interface Two {
    void pair(Prepared one, Prepared other);
  }

  private final RecordFile file;

  RandomPairs(RecordFile file) {
    this.file = file;
  }

  /** Each record of a random batch with some others of it, so that records are read once. */
  void each(Two two) {
    int records = file.count();
    if (records < 2) {
      return;
    }
    SplittableRandom random = new SplittableRandom(records);
    long most = Math.min(MOST, 10L * records * (records - 1));
    int batch = Math.min(records, BATCH);
    for (long done = 0; done < most; done += (long) batch * EACH_WITH) {
      Prepared[] read = new Prepared[batch];
      for (int i = 0; i < batch; i++) {
        read[i] = file.read(random.nextInt(records));
      }
      for (int i = 0; i < batch * EACH_WITH; i++) {
        Prepared one = read[i % batch];
        Prepared other = read[random.nextInt(batch)];
        if (one.number() != other.number()) {
          two.pair(one, other);
        }
      }
    }
  }
}
