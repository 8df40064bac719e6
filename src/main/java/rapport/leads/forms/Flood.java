package rapport.leads.forms;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Holds a flood back: so many submissions of an address and of a form within a minute. Counted by
 * each node for itself, in memory: to write every drop of a flood down would be the damage it
 * wants.
 */
@Component
class Flood {
  static final int OF_ADDRESS = 6;
  static final int OF_FORM = 120;
  private static final Duration SPAN = Duration.ofMinutes(1);
  private static final int MOST_KEPT = 20_000;

  private final Map<String, Deque<Instant>> seen = new ConcurrentHashMap<>();
  private final Clock clock;

  Flood(Clock clock) {
    this.clock = clock;
  }

  /** Counts one more, unless there were too many already. */
  boolean admits(String form, String address) {
    if (seen.size() > MOST_KEPT) {
      seen.clear(); // rather some more come through than the memory fills up
    }
    return admits(form + " " + address, OF_ADDRESS) && admits(form, OF_FORM);
  }

  private boolean admits(String key, int most) {
    Instant now = clock.instant();
    Deque<Instant> times = seen.computeIfAbsent(key, one -> new ArrayDeque<>());
    synchronized (times) {
      while (!times.isEmpty() && times.getFirst().isBefore(now.minus(SPAN))) {
        times.removeFirst();
      }
      if (times.size() >= most) {
        return false;
      }
      times.addLast(now);
      return true;
    }
  }
}
