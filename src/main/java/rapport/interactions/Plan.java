package rapport.interactions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When something shall take place.
 *
 * @param minutes how long it is meant to take, null if nobody said
 * @param urgent comes first among those of its time
 * @param note what to think of then
 * @param remindMinutes how long before it the responsible one is reminded, null for not at all; of
 *     what is planned for a day, before nine in the morning
 */
public record Plan(
    Slot when,
    @Nullable Integer minutes,
    boolean urgent,
    String note,
    @Nullable Integer remindMinutes) {
  public Plan(Instant at, @Nullable Integer minutes, boolean urgent, String note) {
    this(Slot.at(at), minutes, urgent, note, null);
  }

  public Plan(Instant at, @Nullable Integer minutes, boolean urgent) {
    this(at, minutes, urgent, "");
  }

  public Instant at() {
    return when.at();
  }

  /** The same at another time. */
  Plan at(Slot other) {
    return new Plan(other, minutes, urgent, note, remindMinutes);
  }
}
