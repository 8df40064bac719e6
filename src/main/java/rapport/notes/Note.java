package rapport.notes;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something worth knowing about a client or lead.
 *
 * @param about a contact, company or lead
 * @param body plain text with line breaks; may be empty where files say it all
 * @param pinnedAt since when it stands at the top of the card, null where it doesn't
 * @param changedAt when the text was last changed, null if never
 */
public record Note(
    UUID id,
    About about,
    String body,
    @Nullable Instant pinnedAt,
    UUID createdBy,
    Instant createdAt,
    @Nullable Instant changedAt,
    int version) {
  public boolean isPinned() {
    return pinnedAt != null;
  }
}
