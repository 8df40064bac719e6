package rapport.contacts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a merge moved, changed or dropped.
 *
 * @param part what it is: point, employment, interaction …
 * @param id its id
 * @param fromId the record it belonged to
 * @param deed what was done with it, in words of whoever did it
 * @param before JSON of what it was, as far as that is needed to put it back
 * @param after JSON of what it became, null where it is gone or nothing more is to be said
 */
public record MergePiece(
    String part,
    UUID id,
    UUID fromId,
    String deed,
    @Nullable String before,
    @Nullable String after) {
  /** It belongs to the kept record since. */
  public static final String MOVED = "moved";

  /** It stayed and says something else since. */
  public static final String CHANGED = "changed";

  /** The kept record had the same, so this one is gone. */
  public static final String DROPPED = "dropped";

  /** One that was moved, of which there is nothing more to be remembered. */
  public static MergePiece moved(String part, UUID id, UUID fromId) {
    return new MergePiece(part, id, fromId, MOVED, null, null);
  }
}
