package rapport.files;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import rapport.access.Act;
import rapport.access.User;

/** Records on which files hang; implemented by the module that owns them. */
public interface FileOwner {
  /** As changes call the kind: note, task, interaction. */
  String kind();

  /** Rows of which this column holds a record that the viewer sees, and so its files. */
  Condition seen(Field<UUID> ownerId, User viewer);

  /** Refuses, as Absent or Forbidden, unless files may be hung on it and taken off. */
  void needsChange(UUID ownerId, Act act);

  /** The same, for what a page offers to whoever looks. */
  boolean mayChange(UUID ownerId, User viewer);

  /** What those are called that the viewer sees. */
  Map<UUID, String> names(Collection<UUID> ownerIds, User viewer);

  /** The page of one. */
  String path(UUID ownerId);
}
