package rapport.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.exchange.Import;

/**
 * How far an import is.
 *
 * @param status uploaded, queued, running, done, failed, undoing or undone
 * @param kept clients that an undo left, since somebody had worked with them
 */
record ImportState(
    UUID id,
    String status,
    int total,
    int created,
    int updated,
    int refused,
    int kept,
    String fileName,
    Instant uploadedAt,
    @Nullable Instant finishedAt) {
  static ImportState of(Import one) {
    return new ImportState(
        one.id(),
        one.status().code(),
        one.total(),
        one.created(),
        one.updated(),
        one.refused(),
        one.kept(),
        one.fileName(),
        one.uploadedAt(),
        one.finishedAt());
  }
}
