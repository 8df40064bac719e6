package rapport.access;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of one record, as it was written down.
 *
 * @param userId who did it, null for Rapport itself
 * @param via the way it came in: page, api, import, system
 * @param verb what was done: add, change, complete …
 * @param differences from what to what, as far as the verb changes fields
 * @param details what else the verb told, by its own names
 */
public record Change(
    UUID id,
    Instant at,
    @Nullable UUID userId,
    String via,
    String verb,
    String kind,
    UUID recordId,
    Differences differences,
    Map<String, Object> details) {

  /** Whether the fields it changed can be put back. */
  public boolean canBeTakenBack() {
    return !differences.isEmpty()
        && (verb.equals("change") || verb.equals("undo") || verb.equals("take_back"));
  }
}
