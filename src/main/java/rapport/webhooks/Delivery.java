package rapport.webhooks;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to one subscription.
 *
 * @param attempts how often it was tried
 * @param nextAt when it is tried (again), while it waits
 * @param endedAt when it was delivered or given up
 * @param replayOf the delivery it repeats, null for a first one
 * @param lastStatus the HTTP status of the last attempt, null if there was no answer
 * @param lastFailure what went wrong at the last attempt, see {@link Attempt}
 */
public record Delivery(
    UUID id,
    UUID webhookId,
    Event event,
    DeliveryState state,
    int attempts,
    @Nullable Instant nextAt,
    @Nullable Instant endedAt,
    @Nullable UUID replayOf,
    Instant createdAt,
    @Nullable Integer lastStatus,
    @Nullable String lastFailure) {}
