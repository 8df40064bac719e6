package rapport.contacts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that came to a kept record after the merge, or was changed or removed there since; when
 * the merge is taken back it is asked whose it is.
 *
 * @param text what it is, as people read it; a field's value in the text form of its type
 * @param at when it took place, null if that says nothing
 * @param what how it came about
 * @param suggestedId to which of the records it goes if nobody says
 */
public record LaterPiece(
    Key key, String text, @Nullable Instant at, Happening what, UUID suggestedId) {
  /** What happened to it since. */
  public enum Happening {
    ADDED,
    CHANGED,
    REMOVED;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * What it is called in forms and in the API.
   *
   * @param part field, point, employment, interaction …
   * @param id its id, or a field's code
   */
  public record Key(String part, String id) {
    /** As one word. */
    public String text() {
      return part + ":" + id;
    }

    public static Optional<Key> parse(String text) {
      int colon = text.indexOf(':');
      return colon < 1
          ? Optional.empty()
          : Optional.of(new Key(text.substring(0, colon), text.substring(colon + 1)));
    }
  }
}
