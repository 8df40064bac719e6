package rapport.leads.incoming;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that came in, and what became of it.
 *
 * @param reason why it waits: the code of a complaint, or how it is ambiguous; empty for nothing
 * @param note why somebody said that nothing is to be done about it
 * @param tries how often it was tried to understand it
 */
public record IncomingTouch(
    UUID id,
    Incoming content,
    Instant receivedAt,
    State state,
    String reason,
    String note,
    int tries,
    @Nullable UUID contactId,
    @Nullable UUID interactionId,
    @Nullable UUID leadId) {

  /** What became of it. */
  public enum State {
    /** Kept, and not yet understood. */
    STORED,
    UNDERSTOOD,
    /** It may be several; somebody has to say who. */
    AMBIGUOUS,
    /** Can't be understood. */
    REFUSED,
    /** Somebody said that nothing is to be done. */
    DISMISSED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<State> ofCode(String code) {
      for (State one : values()) {
        if (one.code().equals(code)) {
          return Optional.of(one);
        }
      }
      return Optional.empty();
    }

    /** Whether it waits for something. */
    public boolean waits() {
      return this == STORED || this == AMBIGUOUS || this == REFUSED;
    }
  }
}
