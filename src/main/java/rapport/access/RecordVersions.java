package rapport.access;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Knows the versions of the records of one kind; implemented by the module that owns them. */
public interface RecordVersions {
  /** The kind, as changes call it: contact, company, interaction … */
  String kind();

  /** The present versions of those that exist, as this transaction sees them. */
  Map<UUID, Integer> versions(Collection<UUID> ids);
}
