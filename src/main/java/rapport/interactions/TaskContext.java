package rapport.interactions;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import rapport.access.User;

/** Knows for which tasks interactions are made. Implemented by the module that keeps the tasks. */
public interface TaskContext {
  /** What tasks are called, of those of these the user sees. */
  Map<UUID, String> titles(Collection<UUID> taskIds, User user);

  /** The contact a task is about; empty where it is about none, or the user doesn't see it. */
  Optional<UUID> contactOf(UUID taskId, User user);
}
