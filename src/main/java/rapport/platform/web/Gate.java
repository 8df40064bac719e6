package rapport.platform.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets so many in at a time. Some more wait their turn, and not for long; whoever finds the queue
 * full is turned away at once, for an answer that comes too late is work done in vain.
 */
final class Gate {
  private final Semaphore places;
  private final int mostWaiting;
  private final Duration patience;

  /**
   * @param mostWaiting how many may stand in the queue
   * @param patience how long each of them does at most
   */
  Gate(int places, int mostWaiting, Duration patience) {
    this.places = new Semaphore(places, true);
    this.mostWaiting = mostWaiting;
    this.patience = patience;
  }

  /** Whether there is a place; who gets one gives it back with {@link #leave}. */
  boolean enter() {
    try {
      return waiting() < mostWaiting && places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** How many stand in the queue, about. */
  int waiting() {
    return places.getQueueLength();
  }

  void leave() {
    places.release();
  }
}
