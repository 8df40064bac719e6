package rapport.demo.seed;

import rapport.demo.seed.Dice.About;

/**
 * How somebody is spoken with. Interactions come in affairs: some within days, each caused by the
 * one before, then a pause.
 *
 * @param from first possible minute of working time
 * @param until everything but what is planned lies before it; long ago for those who went quiet
 * @param affair how many interactions an affair has
 * @param promised whether the last interaction is still planned
 * @param weight how busy this contact is among all; 0 for those nobody ever spoke with
 */
record Rhythm(int from, int until, boolean live, int affair, boolean promised, double weight) {
  private static final double PARETO =
      1.16; // a fifth of the contacts have four fifths of the touches
  private static final double BUSIEST = 150;
  private static final int SHORTEST = 60;

  static Rhythm of(World world, int contact) {
    Dice dice = world.dice(About.ACTIVITY, contact);
    int now = world.time().now();
    int from =
        Math.min(Math.max((int) world.joined(contact) + 1, world.time().logStart()), now - 1);
    boolean landmark = world.landmarks().isOne(contact);
    boolean silent = dice.in(35) || now - from < SHORTEST;
    double busy = Math.min(Math.pow(1 - dice.unit(), -1 / PARETO), BUSIEST);
    boolean live = dice.in(55) || landmark;
    double part = live ? 1 : 0.05 + 0.95 * dice.unit();
    int until = from + Math.max(1, (int) ((now - from) * part));
    double share = (double) (until - from) / (now - world.time().logStart());
    return new Rhythm(
        from,
        until,
        live,
        dice.between(1, 5),
        dice.in(live ? 40 : 3) && !landmark,
        silent || landmark ? 0 : busy * (0.1 + 0.9 * share));
  }
}
