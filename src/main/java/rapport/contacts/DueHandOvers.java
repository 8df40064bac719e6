package rapport.contacts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import rapport.platform.Settings;

/** Gives back what is due by the day where the installation is. */
@Component
class DueHandOvers {
  private static final Logger LOG = LoggerFactory.getLogger(DueHandOvers.class);

  private final HandOvers handOvers;
  private final GivingBack givingBack;
  private final Settings settings;
  private final Clock clock;

  DueHandOvers(HandOvers handOvers, GivingBack givingBack, Settings settings, Clock clock) {
    this.handOvers = handOvers;
    this.givingBack = givingBack;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Each in a transaction of its own, so that one that fails doesn't keep the others; it is tried
   * again with the next run. Running twice gives back once.
   */
  void giveBack() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone());
    for (UUID id : handOvers.due(today)) {
      try {
        givingBack.giveBackDue(id);
      } catch (RuntimeException failure) {
        LOG.error("the clients of hand-over {} did not go back", id, failure);
      }
    }
  }
}
