package rapport.access;

import java.time.Instant;
import java.util.UUID;

/** Who does something, when, and by which way. Every verb that changes data takes one. */
public record Act(User user, Instant at, Via via) {

  /** Refuses the act unless the user's role allows it. */
  public void needs(Right right) {
    user.needs(right);
  }

  public UUID userId() {
    return user.id();
  }
}
