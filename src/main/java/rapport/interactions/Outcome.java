package rapport.interactions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an interaction went.
 *
 * @param startedAt when it began; not in the future
 * @param durationSeconds how long it took, null if nobody measured
 * @param result a code of the list of results, or the user's own words; empty for none
 * @param note the questions discussed
 */
public record Outcome(
    Instant startedAt, @Nullable Integer durationSeconds, String result, String note) {}
