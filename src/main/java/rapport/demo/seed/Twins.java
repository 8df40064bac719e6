package rapport.demo.seed;

import rapport.demo.seed.Dice.About;

/** Who stands in the directory twice: three in a hundred contacts are somebody known before. */
final class Twins {
  private static final double PERCENT = 3;
  private static final int FIRST = 20;

  private final World world;

  Twins(World world) {
    this.world = world;
  }

  /** The contact that this one repeats, or this one itself. */
  int originalOf(int contact) {
    if (!repeats(contact)) {
      return contact;
    }
    Dice dice = world.dice(About.TWIN, contact);
    dice.next(); // decided in repeats
    int original = dice.below(contact);
    return repeats(original) || world.landmarks().isOne(original) ? contact : original;
  }

  private boolean repeats(int contact) {
    return contact >= FIRST
        && !world.landmarks().isOne(contact)
        && world.dice(About.TWIN, contact).in(PERCENT);
  }
}
