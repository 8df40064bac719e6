package rapport.contacts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;

/**
 * Records that were made one.
 *
 * @param via the way it came in: page, api
 * @param before what the kept one held, by the field's code
 * @param after what it held then
 * @param erased whether its people were forgotten, so that it can't be taken back
 * @param undoneAt when it was taken back, null if it stands
 */
public record Merge(
    UUID id,
    RecordKind kind,
    Instant at,
    UUID userId,
    String via,
    UUID keptId,
    List<UUID> mergedIds,
    String note,
    Map<String, List<String>> before,
    Map<String, List<String>> after,
    boolean erased,
    @Nullable Instant undoneAt,
    @Nullable UUID undoneBy) {

  public boolean isUndone() {
    return undoneAt != null;
  }
}
