package rapport.contacts;

import java.util.List;

/**
 * Somebody who is perhaps the one being entered.
 *
 * @param client as far as the viewer may see them
 * @param reasons what speaks for it, in words, the strongest first
 */
public record Perhaps(Client client, List<String> reasons) {
  /** What else helps to tell them from namesakes, "" for nothing. */
  public String where() {
    return String.join(", ", client.values("company"));
  }
}
