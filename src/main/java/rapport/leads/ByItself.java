package rapport.leads;

import java.time.Clock;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.User;
import rapport.access.Users;
import rapport.access.Via;

/**
 * What Rapport does by itself when something arrives: it acts as the first administrator there is,
 * so that it sees every client, and the record of changes says that it was the system.
 */
@Component
public class ByItself {
  private final Users users;
  private final Clock clock;

  ByItself(Users users, Clock clock) {
    this.users = users;
    this.clock = clock;
  }

  /** An act of Rapport itself, now. */
  public Act act() {
    User administrator =
        users.all().stream()
            .filter(user -> user.active() && user.role().isAdministrator())
            .min((one, other) -> one.id().compareTo(other.id()))
            .orElseThrow();
    return new Act(administrator, clock.instant(), Via.SYSTEM);
  }
}
