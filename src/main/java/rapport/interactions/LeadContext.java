package rapport.interactions;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import rapport.access.User;

/** Knows of which lead an interaction may be. Implemented by the module that keeps the leads. */
public interface LeadContext {
  /** Whether the user sees the lead and one of these contacts is the one it is of. */
  boolean fits(UUID leadId, Collection<UUID> contactIds, User user);

  /** The contact a lead is of; empty where the user doesn't see it. */
  Optional<UUID> contactOf(UUID leadId, User user);
}
