package rapport.access;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Tells which records of a kind somebody may see. Implemented by the module that owns the kind; of
 * a kind that nobody speaks for, no id is told to a browser.
 */
public interface SeenRecords {
  /** contact, company, interaction … as in {@link RecordedChange}. */
  String kind();

  /** Those of these that the viewer may see. */
  Set<UUID> seen(Collection<UUID> ids, User viewer);
}
