package rapport.demo.seed;

import rapport.demo.seed.Dice.About;

/** How many interactions each contact has and when they take place, in working minutes. */
final class Activity {
  /** More than any contact has interactions. */
  static final int MOST = 1 << 17;

  private static final int DAYS_BETWEEN = 5;

  private final World world;
  private final int[] before;

  Activity(World world) {
    this.world = world;
    before = new int[world.order().contacts() + 1];
    deal();
  }

  /** Deals exactly as many interactions as were ordered. */
  private void deal() {
    int contacts = world.order().contacts();
    double all = 0;
    int landmarks = 0;
    for (int contact = 0; contact < contacts; contact++) {
      all += Rhythm.of(world, contact).weight();
      landmarks += landmark(contact);
    }
    double each = (world.order().interactions() - landmarks) / Math.max(all, 1e-9);
    double dealt = 0;
    int given = 0;
    for (int contact = 0; contact < contacts; contact++) {
      dealt += Rhythm.of(world, contact).weight() * each;
      given += landmark(contact);
      before[contact + 1] = given + (int) Math.round(dealt);
    }
  }

  private int landmark(int contact) {
    return world.landmarks().isOne(contact) ? world.landmarks().entries(contact) : 0;
  }

  int count(int contact) {
    return before[contact + 1] - before[contact];
  }

  /** All interactions of the contacts before this one. */
  int before(int contact) {
    return before[contact];
  }

  /** Whether it is still to come, or should have been done. */
  boolean isPlanned(int contact, int place, Rhythm rhythm) {
    return rhythm.promised() && place == count(contact) - 1;
  }

  /**
   * The minute of an interaction; a later one of the same contact has a later minute, or the same.
   */
  int minute(int contact, int place, Rhythm rhythm) {
    int natural = natural(contact, place, rhythm);
    return rhythm.live() && isPlanned(contact, place, rhythm)
        ? promised(contact, place, rhythm, natural)
        : natural;
  }

  private int natural(int contact, int place, Rhythm rhythm) {
    Dice dice = throwsOf(contact, place);
    Dice start = throwsOf(contact, place / rhythm.affair() * rhythm.affair());
    start.next();
    int affairs = (count(contact) + rhythm.affair() - 1) / rhythm.affair();
    double span = (double) (rhythm.until() - rhythm.from()) / affairs;
    double gap =
        Math.min(span * 0.8 / rhythm.affair(), DAYS_BETWEEN * WorkTime.DAY * (0.3 + start.unit()));
    double minute =
        rhythm.from()
            + span * (place / rhythm.affair() + 0.15 * start.unit())
            + gap * (place % rhythm.affair() + 0.8 * dice.unit());
    return Math.min((int) minute, rhythm.until() - 1);
  }

  /** Mostly in the next weeks, seldom in the next months, now and then overdue. */
  private int promised(int contact, int place, Rhythm rhythm, int natural) {
    Dice dice = throwsOf(contact, place);
    dice.next();
    int now = world.time().now();
    if (dice.in(25)) {
      int overdue = now - 1 - (int) (Math.pow(dice.unit(), 2) * 40 * WorkTime.DAY);
      int previous = place == 0 ? rhythm.from() : natural(contact, place - 1, rhythm);
      return Math.max(overdue, Math.min(Math.max(previous, natural), now - 1));
    }
    int ahead = (int) (-Math.log(1 - dice.unit()) * 18 * WorkTime.DAY);
    return Math.min(now + ahead, world.time().end() - 1);
  }

  private Dice throwsOf(int contact, int place) {
    return world.dice(About.MOMENT, (long) contact * MOST + place);
  }
}
