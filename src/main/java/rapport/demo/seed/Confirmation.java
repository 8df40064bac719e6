package rapport.demo.seed;

import java.util.UUID;

/** When something was last known to be so, in milliseconds since 1970, and who knew. */
record Confirmation(long at, UUID by) {
  private static final int RECENT_DAYS = 380;

  /** When it was written down, or, for two of five, some time within the last year and a half. */
  static Confirmation of(World world, double made, Dice dice) {
    boolean again = dice.in(40);
    double recent = world.time().now() - 1 - dice.unit() * RECENT_DAYS * WorkTime.DAY;
    return new Confirmation(
        world.time().millis(again ? Math.max(made, recent) : made),
        world.staff().id(world.staff().drawn(dice)));
  }
}
