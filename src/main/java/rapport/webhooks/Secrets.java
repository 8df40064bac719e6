package rapport.webhooks;

import static rapport.webhooks.db.Tables.WEBHOOK;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.Record;

/** Which secrets of a subscription count. */
final class Secrets {
  /** After a new secret was made, the old one signs too for so long. */
  static final Duration OVERLAP = Duration.ofHours(24);

  private Secrets() {}

  /** The present one first. */
  static List<String> signing(Record webhook, Instant now) {
    String present = webhook.get(WEBHOOK.SECRET);
    String old = webhook.get(WEBHOOK.OLD_SECRET);
    Instant until = webhook.get(WEBHOOK.OLD_SECRET_UNTIL);
    return old == null || until == null || until.isBefore(now)
        ? List.of(present)
        : List.of(present, old);
  }
}
