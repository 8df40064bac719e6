package rapport.demo.seed;

import rapport.demo.seed.Dice.About;

/** Decides where people work and worked. */
final class Careers {
  private static final int YEAR = 365;

  private final World world;

  Careers(World world) {
    this.world = world;
  }

  Career of(int contact) {
    int original = world.twins().originalOf(contact);
    if (original != contact) {
      int company = of(original).now();
      return company == Career.NONE ? Career.NOWHERE : Career.only(company, Career.UNKNOWN);
    }
    Dice dice = world.dice(About.CAREER, contact);
    int company = world.slots().companyOf(contact);
    int met = world.time().epochDay((int) world.joined(contact));
    int kind = world.landmarks().isOne(contact) ? 50 : dice.below(100);
    if (kind < 12) {
      return Career.NOWHERE;
    }
    int other = earlierCompany(contact, company, dice);
    if (kind < 30 && other != Career.NONE) {
      return changed(kind < 17 ? Career.NONE : company, other, met, dice);
    }
    int from = dice.in(60) ? met - dice.between(10, 12 * YEAR) : Career.UNKNOWN;
    return kind < 96 || other == Career.NONE
        ? Career.only(company, from)
        : new Career(company, from, other, Career.NONE, Career.UNKNOWN, Career.UNKNOWN);
  }

  /** Left one company some time ago; works at another since, or it isn't known where. */
  private Career changed(int now, int former, int met, Dice dice) {
    int today = world.time().epochDay(world.time().now());
    int left = dice.between(Math.min(met - YEAR, today - YEAR), today - 20);
    int began = left + dice.between(1, 15);
    int before =
        dice.in(70) ? Math.min(met, left) - dice.between(YEAR / 2, 9 * YEAR) : Career.UNKNOWN;
    return new Career(
        now, now == Career.NONE ? Career.UNKNOWN : began, Career.NONE, former, before, left);
  }

  /** A company that was known before this person was. */
  private int earlierCompany(int contact, int present, Dice dice) {
    int found = contact == 0 ? present : world.slots().companyOf(dice.below(contact));
    return found == present ? Career.NONE : found;
  }
}
