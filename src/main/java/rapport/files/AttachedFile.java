package rapport.files;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A file that hangs on a record.
 *
 * @param name as whoever brought it called it, without folders
 * @param type its media type, told by the content
 * @param claimedType what it was said to be, where that was something else; otherwise empty
 * @param bytes its size
 * @param sha256 of the content, in hex
 * @param threat what the scanner found, empty for nothing
 */
public record AttachedFile(
    UUID id,
    String ownerKind,
    UUID ownerId,
    String name,
    String type,
    String claimedType,
    long bytes,
    String sha256,
    Scan scan,
    String threat,
    UUID createdBy,
    Instant createdAt) {
  private static final Set<String> PICTURES =
      Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

  /** Whether it is a picture that a browser may show in a page; everything else is downloaded. */
  public boolean isPicture() {
    return PICTURES.contains(type);
  }

  /** Whether its content is handed out: not while it waits for the scanner, never if infected. */
  public boolean isReadable() {
    return scan == Scan.OFF || scan == Scan.CLEAN;
  }
}
