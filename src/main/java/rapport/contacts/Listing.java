package rapport.contacts;

import java.util.Optional;
import java.util.UUID;
import rapport.kernel.Cursor;

/**
 * Which stretch of a directory is asked for.
 *
 * @param text words of a name, company or address that must all occur; empty for everybody
 * @param responsibleId only the clients of this employee
 * @param after where the page before ended
 * @param limit how many rows, 1 to 200
 */
public record Listing(
    String text, Order order, Optional<UUID> responsibleId, Optional<Cursor> after, int limit) {
  public static final int MOST = 200;

  public Listing {
    limit = Math.clamp(limit, 1, MOST);
  }
}
