package rapport.interactions;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Knows by which address interactions came in. Implemented by the module through which everything
 * from outside arrives.
 */
public interface CameThrough {
  /** The address of each of these that came from outside, as it was given; others are missing. */
  Map<UUID, String> addresses(Collection<UUID> interactionIds);
}
