package rapport.access;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import rapport.platform.live.Streams;

/** Says every ten seconds that this node lives, while somebody looks through it. */
@Component
class Pulse implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(Pulse.class);
  private static final Duration BETWEEN = Duration.ofSeconds(10);
  private final Presence presence;
  private final Streams streams;
  private volatile boolean ended;

  Pulse(Presence presence, Streams streams) {
    this.presence = presence;
    this.streams = streams;
  }

  @EventListener(WebServerInitializedEvent.class)
  void begin() {
    Thread.ofVirtual().name("live-pulse").start(this::beat);
  }

  private void beat() {
    while (!ended) {
      try {
        Thread.sleep(BETWEEN);
        Set<UUID> open = streams.ids();
        if (!ended && !open.isEmpty() && !presence.beat(open)) {
          streams.restart(); // the pages enter anew
        }
      } catch (DataAccessException | TransactionException away) {
        LOG.debug("no pulse", away); // said by whoever needs the database more
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  @Override
  public void destroy() {
    ended = true;
    try {
      presence.end();
    } catch (DataAccessException | TransactionException away) {
      LOG.debug("left without a word", away); // the others notice in half a minute
    }
  }
}
