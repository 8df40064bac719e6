package rapport.contacts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import rapport.access.Act;

/**
 * Knows what an employee has promised clients, so that it passes on with them. Implemented by the
 * module above that keeps promises.
 */
public interface PassesPlans {
  /** By client or lead, the ids of what this employee still has to do there. */
  Map<UUID, List<UUID>> openOf(UUID responsibleId, Collection<UUID> clientIds);

  /**
   * Makes another employee do those of them that are still to be done by the first; the others are
   * left alone. In the caller's transaction, which has checked the rights.
   *
   * @return the ids of those that passed
   */
  Set<UUID> pass(Collection<UUID> planIds, UUID fromId, UUID toId, Act act);

  /** The same on the way back, which the history tells apart. */
  Set<UUID> passBack(Collection<UUID> planIds, UUID fromId, UUID toId, Act act);
}
