package rapport.webhooks;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, each subscription in a lane of its own: one that answers slowly keeps only
 * itself waiting. The order of deliveries is not promised.
 */
@Component
class Lanes implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);
  private static final int AT_ONCE = 8;
  private static final int LAST_SECONDS = 8;

  private final Outbox outbox;
  private final Sending sending;
  private final Clock clock;
  private final Set<UUID> open = ConcurrentHashMap.newKeySet();
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("webhook-", 0).factory());

  Lanes(Outbox outbox, Sending sending, Clock clock) {
    this.outbox = outbox;
    this.sending = sending;
    this.clock = clock;
  }

  /**
   * Opens the lanes in which something is due, without waiting even for the look at the database.
   */
  void openSoon() {
    try {
      threads.execute(this::open);
    } catch (RejectedExecutionException stopping) {
      LOG.debug("The node stops; another one sends.");
    }
  }

  /** Opens a lane for each subscription that has something due and no open lane on this node. */
  void open() {
    for (UUID webhook : outbox.due(clock.instant())) {
      if (open.add(webhook)) {
        threads.execute(() -> empty(webhook));
      }
    }
  }

  private void empty(UUID webhook) {
    try {
      while (!threads.isShutdown() && sendSome(webhook)) {
        // until nothing is due
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException failure) {
      LOG.error("Deliveries of the webhook {} stopped for now", webhook, failure);
    } finally {
      open.remove(webhook);
    }
  }

  private boolean sendSome(UUID webhook) throws InterruptedException {
    List<Outgoing> claimed = outbox.claim(webhook, AT_ONCE, clock.instant());
    CountDownLatch left = new CountDownLatch(claimed.size());
    for (Outgoing one : claimed) {
      Thread.ofVirtual()
          .name("webhook-sending")
          .start(() -> {
            try {
              send(one);
            } finally {
              left.countDown();
            }
          });
    }
    left.await();
    return !claimed.isEmpty();
  }

  private void send(Outgoing one) {
    try {
      Attempt attempt = sending.send(one);
      outbox.tried(one, attempt, clock.instant());
    } catch (RuntimeException failure) {
      // the delivery comes back when its lease is over
      LOG.error("The outcome of {} could not be noted", one, failure);
    }
  }

  /** What is on its way may arrive; the rest is sent by another node, or after the next start. */
  @Override
  public void destroy() throws InterruptedException {
    threads.shutdown();
    if (!threads.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) {
      threads.shutdownNow();
    }
    sending.close();
  }
}
