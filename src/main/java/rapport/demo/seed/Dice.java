package rapport.demo.seed;

import java.util.List;

/**
 * Chance without memory: the throws for one thing depend on the seed, on what they decide, and on
 * the number of the thing. So every row can be made anew at any time, by any thread, without the
 * rows before it.
 */
final class Dice {
  /** What is decided. The order is part of every seeded world: add at the end. */
  enum About {
    COMPANY,
    PERSON,
    CAREER,
    TWIN,
    ADDRESSES,
    ACTIVITY,
    MOMENT,
    TOUCH,
    COLLEAGUE,
    WORDS,
    EMPLOYEE,
    ID
  }

  private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;
  private long state;

  Dice(long seed, About about, long number) {
    state = mix(mix(seed + about.ordinal() * GOLDEN) + number * GOLDEN);
  }

  /** The finaliser of SplitMix64: every bit of the result depends on every bit given. */
  private static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D0_49BB_1331_11EBL;
    return mixed ^ (mixed >>> 31);
  }

  long next() {
    state += GOLDEN;
    return mix(state);
  }

  /** From 0 to just below 1. */
  double unit() {
    return (next() >>> 11) * 0x1.0p-53;
  }

  /** From 0 to just below the bound. */
  int below(int bound) {
    return (int) (unit() * bound);
  }

  /** From low to high, both included. */
  int between(int low, int high) {
    return low + below(high - low + 1);
  }

  boolean in(double percent) {
    return unit() * 100 < percent;
  }

  <T> T one(List<T> choices) {
    return choices.get(below(choices.size()));
  }
}
