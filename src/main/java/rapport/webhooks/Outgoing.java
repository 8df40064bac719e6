package rapport.webhooks;

import java.util.List;
import java.util.UUID;

/**
 * A delivery that was claimed and is now tried.
 *
 * @param attempt the how-manieth attempt this is, 1 for the first
 * @param secrets that sign, the present one first
 */
record Outgoing(
    UUID id, UUID webhookId, String url, List<String> secrets, Event event, int attempt) {
  @Override
  public String toString() {
    return "delivery " + id + ", attempt " + attempt; // no secrets
  }
}
