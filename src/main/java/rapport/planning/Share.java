package rapport.planning;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one line promises one client for the days on which it covers them, and what became of it.
 *
 * @param responsibleId who looks after the client, or did when the plan ended; null for nobody
 * @param counts false while the client is removed, or merged into another
 * @param worst whether it is the one of this client and plan in which most is missing
 */
record Share(
    UUID clientId,
    Span span,
    @Nullable UUID responsibleId,
    Tally tally,
    boolean counts,
    boolean worst) {
  /** What it is found by. */
  record Key(UUID clientId, UUID planId, String method, java.time.LocalDate from) {}

  Key key() {
    return new Key(clientId, span.planId(), span.method().code(), span.from());
  }
}
