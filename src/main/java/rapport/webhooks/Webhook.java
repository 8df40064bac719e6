package rapport.webhooks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subscription: whom to tell of which changes. The secret is not in it.
 *
 * @param events what it wants to hear of, see {@link EventTypes}
 * @param pausedAt null while it is active; what happens meanwhile is kept and sent afterwards
 * @param pausedByFailures paused by Rapport, since nothing arrived for days
 * @param failingSince since when nothing has arrived, null if the last attempt did
 * @param waiting how many deliveries wait for their first or next attempt
 * @param failed how many have been given up in the last 30 days
 */
public record Webhook(
    UUID id,
    UUID ownerId,
    String name,
    String url,
    List<String> events,
    @Nullable Instant pausedAt,
    boolean pausedByFailures,
    @Nullable Instant failingSince,
    Instant createdAt,
    int version,
    int waiting,
    int failed) {
  public boolean isActive() {
    return pausedAt == null;
  }

  /** How it is, in one word: active, failing, paused or stopped (paused by Rapport). */
  public String condition() {
    if (isActive()) {
      return failingSince == null ? "active" : "failing";
    }
    return pausedByFailures ? "stopped" : "paused";
  }
}
