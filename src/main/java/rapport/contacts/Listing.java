package rapport.contacts;

import java.util.Optional;
import rapport.filters.Filter;
import rapport.kernel.Cursor;

/**
 * Which stretch of a directory is asked for.
 *
 * @param text words of a name, company or address that must all occur; empty for everybody
 * @param filter what else must hold
 * @param after where the page before ended
 * @param limit how many rows, 1 to 200
 */
public record Listing(
    String text, Filter filter, Sorting sorting, Optional<Cursor> after, int limit) {
  public static final int MOST = 200;

  public Listing {
    limit = Math.clamp(limit, 1, MOST);
  }

  /** The first clients by name among whom a text is found. */
  public static Listing of(String text, int limit) {
    return new Listing(text, Filter.EVERYTHING, Sorting.BY_NAME, Optional.empty(), limit);
  }
}
