package rapport.filters;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import rapport.access.User;
import rapport.kernel.Ids;

/** Whom the value of a field that holds an employee means: one by id, or by a word. */
public final class Someone {
  /** Whoever asks. */
  public static final String ME = "me";

  /** Whoever asks, and all colleagues whom the rights of the scope "team" reach. */
  public static final String MY_TEAM = "my_team";

  private Someone() {}

  /** Whether a value means somebody at all. */
  public static boolean isKnown(String value) {
    return value.equals(ME) || value.equals(MY_TEAM) || Ids.parse(value).isPresent();
  }

  /** The employees a value means; empty where it can't be read. */
  static Optional<Set<UUID>> of(String value, User asking) {
    return switch (value) {
      case ME -> Optional.of(Set.of(asking.id()));
      case MY_TEAM -> Optional.of(asking.team());
      default -> Ids.parse(value).map(Set::of);
    };
  }
}
