package rapport.demo.seed;

import org.jspecify.annotations.Nullable;
import rapport.contacts.ClientRole;
import rapport.contacts.Importance;

/** What clients are to us. */
final class Standings {
  private static final ClientRole[] ROLES = ClientRole.values();

  private Standings() {}

  static Importance importance(Dice dice) {
    double drawn = dice.unit() * 100;
    return drawn < 8 ? Importance.HIGH : drawn < 75 ? Importance.NORMAL : Importance.LOW;
  }

  /** Mostly clients; often nobody has said. */
  static @Nullable String role(Dice dice) {
    if (dice.in(30)) {
      return null;
    }
    return (dice.in(80) ? ClientRole.CLIENT : ROLES[dice.below(ROLES.length)]).code();
  }
}
