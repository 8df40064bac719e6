package rapport.interactions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something shall take place.
 *
 * @param minutes how long it is meant to take, null if nobody said
 * @param urgent comes first among those of its time
 * @param note what to think of then
 */
public record Plan(Instant at, @Nullable Integer minutes, boolean urgent, String note) {
  public Plan(Instant at, @Nullable Integer minutes, boolean urgent) {
    this(at, minutes, urgent, "");
  }
}
