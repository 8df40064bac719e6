package rapport.contacts.web;

import java.util.List;
import rapport.contacts.Client;

/**
 * A record as a row of a list.
 *
 * @param cells in the order of the columns; the first is the one that leads to the card
 */
public record Row(Client client, boolean mayChange, List<Cell> cells) {
  public String id() {
    return client.id().toString();
  }

  public Cell first() {
    return cells.getFirst();
  }

  public List<Cell> others() {
    return cells.subList(1, cells.size());
  }
}
