package rapport.contacts;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Knows of clients that must not vanish, because something of value hangs on them. Implemented by
 * modules above.
 */
public interface HoldsClients {
  /** Those of these contacts and companies that must stay. */
  Set<UUID> heldAmong(Collection<UUID> clientIds);
}
