package rapport.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A stretch of a list that is read in its order, without counting what lies before it (keyset
 * paging).
 *
 * @param items at most as many as were asked for
 * @param next where the following page starts; empty on the last one
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {

  /** Cuts a page from rows that were read with one more than the limit. */
  public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursorOf) {
    return rows.size() <= limit
        ? new Page<>(rows, Optional.empty())
        : new Page<>(rows.subList(0, limit), Optional.of(cursorOf.apply(rows.get(limit - 1))));
  }

  public <R> Page<R> map(Function<T, R> change) {
    return new Page<>(items.stream().map(change).toList(), next);
  }
}
