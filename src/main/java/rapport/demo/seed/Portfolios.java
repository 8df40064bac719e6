package rapport.demo.seed;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.demo.seed.Dice.About;

/** Which employee answers for whom. Some clients are nobody's. */
final class Portfolios {
  static final int NOBODY = -1;
  private static final long COMPANIES = -1; // counted downwards, so that they don't meet contacts

  private final World world;

  Portfolios(World world) {
    this.world = world;
  }

  int ofCompany(int company) {
    Dice dice = world.dice(About.ADDRESSES, COMPANIES - company);
    return dice.in(10) ? NOBODY : world.staff().drawn(dice);
  }

  int ofContact(int contact, Career career) {
    Dice dice = world.dice(About.CAREER, COMPANIES - contact);
    if (dice.in(12)) {
      return NOBODY;
    }
    return career.now() != Career.NONE && dice.in(70)
        ? ofCompany(career.now())
        : world.staff().drawn(dice);
  }

  @Nullable UUID idOf(int employee) {
    return employee == NOBODY ? null : world.staff().id(employee);
  }
}
