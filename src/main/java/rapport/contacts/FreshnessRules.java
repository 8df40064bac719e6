package rapport.contacts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/**
 * After how long data wants to be confirmed again.
 *
 * @param months by kind: the code of a {@link PointKind}, or {@link #POSITION}; 0 for never
 */
public record FreshnessRules(Map<String, Integer> months) {
  /** The kind of what somebody is where they work. */
  public static final String POSITION = "position";

  /** Months until data of a kind is stale; 0 for never. */
  public int monthsOf(String kind) {
    return months.getOrDefault(kind, 0);
  }

  /** When data confirmed at a moment is stale; nothing where it never is. */
  public Optional<Instant> due(String kind, Instant confirmedAt) {
    int after = monthsOf(kind);
    return after == 0
        ? Optional.empty()
        : Optional.of(confirmedAt.atZone(ZoneOffset.UTC).plusMonths(after).toInstant());
  }
}
