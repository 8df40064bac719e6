package rapport.exchange;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a preview are shown.
 *
 * @param outcome only those that become this; null for all
 * @param page from 1
 */
public record Look(@Nullable RowOutcome outcome, int page) {
  public static final Look FIRST = new Look(null, 1);
  static final int ROWS = 20;

  /** What an address says; what it can't say is the beginning. */
  public static Look parse(String outcome, int page) {
    return new Look(
        Arrays.stream(RowOutcome.values())
            .filter(one -> one.code().equals(outcome))
            .findFirst()
            .orElse(null),
        Math.max(1, page));
  }

  <T> List<T> cut(List<T> rows) {
    int from = (int) Math.min(rows.size(), (page - 1L) * ROWS);
    return rows.subList(from, Math.min(rows.size(), from + ROWS));
  }
}
