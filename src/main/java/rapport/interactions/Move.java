package rapport.interactions;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where a planned interaction goes in time.
 *
 * @param minutes how long it is meant to take from now on, null for as long as before
 * @param exactly whether null means that nobody says any more how long it takes
 * @param version the version the user saw, empty if that doesn't matter; {@link
 *     rapport.kernel.Conflict} "stale" if somebody changed it since
 */
public record Move(Slot when, @Nullable Integer minutes, boolean exactly, OptionalInt version) {
  public Move(Slot when, @Nullable Integer minutes, OptionalInt version) {
    this(when, minutes, false, version);
  }

  public Move(Slot when) {
    this(when, null, OptionalInt.empty());
  }

  public Move(Slot when, OptionalInt version) {
    this(when, null, version);
  }
}
