package rapport.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a colleague should know.
 *
 * @param recordKind contact, company, interaction, lead or handover
 * @param recordId the record it is about
 * @param message the key of its words below {@code notice.}, in the reader's language
 * @param arguments for the placeholders of the message: names as they were then
 * @param readAt when the reader said that they know, null before
 */
public record Notice(
    UUID id,
    Instant at,
    String recordKind,
    UUID recordId,
    String message,
    List<String> arguments,
    @Nullable Instant readAt) {

  public boolean isRead() {
    return readAt != null;
  }

  public boolean isAboutContact() {
    return recordKind.equals("contact");
  }

  /** The page of the record. */
  public String link() {
    return switch (recordKind) {
      case "company" -> "/companies/" + recordId;
      case "interaction" -> "/interactions/" + recordId;
      case "lead" -> "/leads/" + recordId;
      case "handover" -> "/handovers/" + recordId;
      default -> "/contacts/" + recordId;
    };
  }

  /** What is to be told; the parameters as in {@link Notice}. */
  public record Tiding(String recordKind, UUID recordId, String message, List<String> arguments) {}
}
