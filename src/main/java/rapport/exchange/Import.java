package rapport.exchange;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.exchange.reading.AddressBookFormat;
import rapport.exchange.reading.ColumnDays;

/**
 * An address book that was uploaded, and what has become of it.
 *
 * @param country ISO 3166-1 alpha-2; of phones without a country code
 * @param mapping column to the code of its meaning; empty for a file without columns
 * @param days by columns with days in figures, how these are read
 * @param total rows in the file
 * @param done rows that were taken so far, or while undoing, clients that were taken back
 * @param duplicates rows that changed nothing, since whom they are about was known
 * @param kept clients that an undo left, since somebody had worked with them
 * @param onKnown what becomes of clients that are known
 * @param onStranger what becomes of rows for which somebody is responsible who is none of us
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
    Map<String, ColumnDays> days,
    ImportStatus status,
    int total,
    int done,
    int created,
    int updated,
    int duplicates,
    int refused,
    int kept,
    OnKnown onKnown,
    OnStranger onStranger,
    boolean remembered,
    UUID userId,
    Instant uploadedAt,
    @Nullable Instant finishedAt,
    @Nullable UUID undoUserId,
    @Nullable Instant droppedAt) {

  /**
   * Whether somebody may look into the file and what became of each row: whoever brought it, and
   * whoever may change that colleague's clients if nothing of clients is hidden from them.
   */
  public boolean isOpenTo(User viewer) {
    return viewer.id().equals(userId)
        || viewer.may(Right.IMPORT)
            && Stream.of(RecordKind.CONTACT, RecordKind.COMPANY)
                .allMatch(kind ->
                    viewer.reach(kind, Deed.CHANGE).includes(userId)
                        && viewer.role().hidden(kind).isEmpty());
  }

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
