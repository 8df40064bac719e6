package rapport.duplicates.web;

import java.util.List;
import java.util.stream.Collectors;
import rapport.contacts.Client;

/**
 * Records that are probably all the same, side by side.
 *
 * @param clients the one that would be kept first
 * @param percent how sure the surest pair of them is
 * @param reasons what speaks for it, in words
 * @param rows the fields in which they don't all hold the same
 * @param same what they all hold, in words
 * @param mayMerge whether whoever looks may change them all
 */
public record DuplicateGroup(
    List<Client> clients,
    int percent,
    List<String> reasons,
    List<Row> rows,
    List<String> same,
    boolean mayMerge) {

  /** The records as the address of their merge names them. */
  public String query() {
    return clients.stream().map(one -> "&ids=" + one.id()).collect(Collectors.joining());
  }

  /** A field of all of them. */
  public record Row(String label, List<Cell> cells) {
    boolean isSame() {
      return cells.stream().map(Cell::text).distinct().count() == 1;
    }
  }

  /**
   * What one of them holds.
   *
   * @param differs whether another one says something else
   */
  public record Cell(String text, boolean differs) {}
}
