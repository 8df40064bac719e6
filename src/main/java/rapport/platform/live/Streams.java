package rapport.platform.live;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The browsers that listen to this node. */
@Component
public class Streams implements SmartLifecycle {
  /** Of one user; the oldest gives way. */
  public static final int MOST_OF_A_USER = 12;

  private static final int MOST = 5_000;
  private static final int REMEMBERED = 1_000;
  private static final long MEMORY = 30_000; // milliseconds
  private static final long SKEW = 30; // milliseconds by which clocks of nodes may differ

  private record Heard(long at, Signal signal) {}

  private final Set<Stream> open = new LinkedHashSet<>();
  private final Deque<Heard> recent = new ArrayDeque<>();
  private boolean running = true;

  /** The present moment as pages carry it, in milliseconds, by the machine's own clock. */
  public static long mark() {
    return System.currentTimeMillis();
  }

  /**
   * Serves a stream until it ends; what was told since the page behind it was made comes first.
   *
   * @param since the {@link #mark} of that page
   * @param registered called once nothing is missed any more
   * @return false if there are too many on this node already
   */
  public boolean serve(Stream stream, long since, OutputStream out, Ear ear, Runnable registered)
      throws IOException {
    if (!begin(stream, since)) {
      return false;
    }
    try {
      registered.run();
      stream.serve(out, ear);
    } finally {
      leave(stream);
    }
    return true;
  }

  private synchronized boolean begin(Stream stream, long since) {
    if (!running || open.size() >= MOST) {
      return false;
    }
    List<Stream> ofUser =
        open.stream().filter(one -> one.userId().equals(stream.userId())).toList();
    ofUser.stream()
        .limit(Math.max(0, ofUser.size() - MOST_OF_A_USER + 1))
        .forEach(one -> one.end("many"));
    open.add(stream);
    recent.stream()
        .filter(heard -> heard.at() >= since - SKEW && stream.waitsFor(heard.signal()))
        .forEach(heard -> stream.tell(heard.signal()));
    return true;
  }

  private synchronized void leave(Stream stream) {
    open.remove(stream);
  }

  /** Passes on what was heard; never waits for a browser. */
  synchronized void tell(Signal signal) {
    long now = mark();
    recent.removeIf(heard -> heard.at() < now - MEMORY);
    if (recent.size() >= REMEMBERED) {
      recent.removeFirst();
    }
    recent.add(new Heard(now, signal));
    open.stream().filter(stream -> stream.waitsFor(signal)).forEach(stream -> stream.tell(signal));
  }

  /** Has all browsers read anew, for something may have been missed. */
  synchronized void reread() {
    recent.clear();
    open.forEach(Stream::reread);
  }

  /** Has all browsers come again, here or at another node. */
  public synchronized void restart() {
    open.forEach(stream -> stream.end("restart"));
  }

  /** Of all that are open here. */
  public synchronized Set<UUID> ids() {
    return open.stream().map(Stream::id).collect(Collectors.toSet());
  }

  /** How many a user has open here. */
  public synchronized int of(UUID userId) {
    return (int) open.stream().filter(one -> one.userId().equals(userId)).count();
  }

  @Override
  public synchronized void start() {
    running = true;
  }

  /** Streams never end by themselves, so the server would wait for them in vain. */
  @Override
  public synchronized void stop() {
    running = false;
    restart();
  }

  @Override
  public synchronized boolean isRunning() {
    return running;
  }

  /** The last to start and the first to stop, before the web server lets requests finish. */
  @Override
  public int getPhase() {
    return DEFAULT_PHASE;
  }
}
