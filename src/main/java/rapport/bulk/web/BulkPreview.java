package rapport.bulk.web;

import java.util.List;
import rapport.contacts.Client;
import rapport.contacts.web.Cell;

/**
 * What a bulk edit would do.
 *
 * @param total how many were chosen
 * @param lines the first of them
 */
public record BulkPreview(int total, int change, int forbidden, int same, List<Line> lines) {
  /**
   * @param fate {@code change}, {@code forbidden} or {@code same}
   */
  public record Line(Client client, List<Cell.Word> before, List<Cell.Word> after, String fate) {}
}
