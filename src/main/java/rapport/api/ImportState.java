package rapport.api;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rapport.exchange.Import;

/**
 * How far an import is.
 *
 * @param status uploaded, queued, running, done, failed, undoing or undone
 * @param updated rows about clients that were known
 * @param duplicates those of them that changed nothing
 * @param known what becomes of clients that are known: skip, fill, overwrite or add
 * @param stranger what becomes of rows whose responsible is no colleague: refuse, mine or nobodys
 * @param days by columns with days in figures, what stands first in them: day_first or month_first
 * @param mapping what the columns of a table mean, by their names
 * @param kept clients that an undo left, since somebody had worked with them
 */
record ImportState(
    UUID id,
    String status,
    int total,
    int created,
    int updated,
    int duplicates,
    int refused,
    int kept,
    String known,
    String stranger,
    Map<String, String> days,
    Map<String, String> mapping,
    String fileName,
    Instant uploadedAt,
    @Nullable Instant finishedAt) {
  static ImportState of(Import one) {
    return new ImportState(
        one.id(),
        one.status().code(),
        one.total(),
        one.created(),
        one.updated() + one.duplicates(),
        one.duplicates(),
        one.refused(),
        one.kept(),
        one.onKnown().code(),
        one.onStranger().code(),
        one.days().entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, column -> column.getValue().order().code())),
        one.mapping(),
        one.fileName(),
        one.uploadedAt(),
        one.finishedAt());
  }
}
