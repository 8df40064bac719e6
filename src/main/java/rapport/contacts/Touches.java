package rapport.contacts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When a contact or company was last spoken with and when it will be next.
 *
 * @param last null if never
 * @param next null if nothing is planned
 */
public record Touches(UUID clientId, @Nullable Instant last, @Nullable Instant next) {}
