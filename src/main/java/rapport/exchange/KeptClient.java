package rapport.exchange;

import java.util.UUID;

/**
 * A client that an undo left as it is.
 *
 * @param reason the end of a message key {@code import.kept.<code>}
 */
public record KeptClient(ClientKind kind, UUID id, String title, String reason) {

  /** Where its card is. */
  public String path() {
    return (kind == ClientKind.CONTACT ? "/contacts/" : "/companies/") + id;
  }
}
