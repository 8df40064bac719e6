package rapport.webhooks;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * When a delivery that failed is tried again: after 15 seconds, then after twice as long each time,
 * for about a day; each span shorter or longer by up to a tenth, so that many don't come at once.
 */
final class BackOff {
  static final int MOST_ATTEMPTS = 14;

  private static final Duration FIRST = Duration.ofSeconds(15);
  private static final int MOST_DOUBLINGS = 11; // 8 h 32 min
  private static final double JITTER = 0.1;

  private BackOff() {}

  /** How long to wait after so many failed attempts, 1 or more; nothing if that was the last. */
  static Optional<Duration> after(int attempts, RandomGenerator random) {
    if (attempts >= MOST_ATTEMPTS) {
      return Optional.empty();
    }
    long span = FIRST.toMillis() << Math.min(attempts - 1, MOST_DOUBLINGS);
    return Optional.of(
        Duration.ofMillis((long) (span * random.nextDouble(1 - JITTER, 1 + JITTER))));
  }
}
