package rapport.interactions;

import java.util.Collection;
import java.util.UUID;

/**
 * Learns with whom something took place, was planned, moved or called off, in the transaction that
 * does it. It must be quick.
 */
public interface FollowsTouches {
  /**
   * Called after the cards were written.
   *
   * @param clientIds contacts and companies of which the touches are others now
   */
  void touched(Collection<UUID> clientIds);
}
