package rapport.exchange;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.exchange.reading.AddressBookFormat;

/**
 * An address book that was uploaded, and what has become of it.
 *
 * @param country ISO 3166-1 alpha-2; of phones without a country code
 * @param mapping column to the code of its meaning; empty for a file without columns
 * @param total rows in the file
 * @param done rows that were taken so far, or while undoing, clients that were taken back
 * @param duplicates rows that changed nothing, since whom they are about was known
 * @param kept clients that an undo left, since somebody had worked with them
 * @param onKnown what becomes of clients that are known
 * @param remembered whether the mapping is one that was said of such a table before
 * @param userId who uploaded it
 * @param finishedAt null while it has not ended
 * @param undoUserId who asked for the undo, null if nobody did
 * @param droppedAt when the file itself was removed, null while it is kept
 */
public record Import(
    UUID id,
    String fileName,
    AddressBookFormat format,
    String country,
    Map<String, String> mapping,
    ImportStatus status,
    int total,
    int done,
    int created,
    int updated,
    int duplicates,
    int refused,
    int kept,
    OnKnown onKnown,
    boolean remembered,
    UUID userId,
    Instant uploadedAt,
    @Nullable Instant finishedAt,
    @Nullable UUID undoUserId,
    @Nullable Instant droppedAt) {

  /** Whether an undo was begun and could not be ended; it can only be asked for again. */
  public boolean isHalfUndone() {
    return status == ImportStatus.FAILED && undoUserId != null;
  }

  /** Whether the file lay here for so long without being run that it was removed. */
  public boolean isForgotten() {
    return status == ImportStatus.UPLOADED && droppedAt != null;
  }

  /** What the audit notes of it. */
  Map<String, ?> numbers() {
    return Map.of(
        "file",
        fileName,
        "created",
        created,
        "updated",
        updated,
        "known",
        duplicates,
        "refused",
        refused,
        "kept",
        kept);
  }

  /** The ending of a file of this format. */
  public String extension() {
    return switch (format) {
      case CSV -> "csv";
      case XLSX -> "xlsx";
      case VCARD -> "vcf";
      case LDIF -> "ldif";
    };
  }
}
