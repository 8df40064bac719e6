package rapport.platform.live;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The open connection to one browser, served by a virtual thread of its own, so that a slow reader
 * keeps nobody waiting: what it can't take is dropped, and it is told to read anew.
 */
public final class Stream {
  /** Seconds of silence after which a sign of life is sent, so that no proxy hangs up. */
  private static final int HEARTBEAT = 15;

  private static final int MOST_WAITING = 200;
  private static final int GATHERING = 40; // milliseconds in which signals are told together
  private static final Signal REREAD = new Signal("", "", Set.of(), Set.of(), Signal.Author.NOBODY);

  private final UUID id = UUID.randomUUID();
  private final UUID userId;
  private final Set<UUID> records;
  private final Set<String> kinds;
  private final BlockingQueue<Signal> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
  private volatile @Nullable String end;
  private volatile boolean overflown;
  private @Nullable Thread interruptible;

  /**
   * One that is not served yet.
   *
   * @param records whose signals it waits for, besides those that concern the user
   * @param kinds of records of which it waits for all signals
   */
  public Stream(UUID userId, Set<UUID> records, Set<String> kinds) {
    this.userId = userId;
    this.records = Set.copyOf(records);
    this.kinds = Set.copyOf(kinds);
  }

  public UUID id() {
    return id;
  }

  public UUID userId() {
    return userId;
  }

  boolean waitsFor(Signal signal) {
    return kinds.contains(signal.kind())
        || signal.concerns(records)
        || signal.concerns(Set.of(userId));
  }

  /** Never waits. */
  void tell(Signal signal) {
    if (!waiting.offer(signal)) {
      overflown = true;
    }
  }

  void reread() {
    overflown = true;
    if (!waiting.offer(REREAD)) {
      waiting.clear();
      tell(REREAD);
    }
  }

  /** Has it end at once, whatever it is doing. */
  synchronized void end(String why) {
    end = why;
    if (interruptible != null) {
      interruptible.interrupt();
    }
  }

  /** A query that is interrupted would break a connection of the pool, so those are let finish. */
  private synchronized void mayBeInterrupted(boolean may) throws InterruptedException {
    interruptible = may ? Thread.currentThread() : null;
    if (Thread.interrupted() || end != null) {
      throw new InterruptedException();
    }
  }

  /** Tells the browser what it may hear until one of the two goes away. */
  void serve(OutputStream out, Ear ear) throws IOException {
    try {
      write(out, "retry: " + ThreadLocalRandom.current().nextInt(1000, 4000) + "\n\n");
      List<Ear.Event> told = ear.greeting();
      while (ear.isOpen()) {
        mayBeInterrupted(true);
        say(out, told);
        List<Signal> heard = gather(out, ear.until());
        mayBeInterrupted(false);
        told = heard.isEmpty() ? List.of() : told(heard, ear);
      }
    } catch (InterruptedException ended) {
      // said below
    }
    Thread.interrupted(); // else nothing could be written any more
    write(out, "event: end\ndata: " + (end == null ? "closed" : end) + "\n\n");
  }

  /** Waits for signals; for none longer than the browser waits for a sign of life. */
  private List<Signal> gather(OutputStream out, Instant until)
      throws IOException, InterruptedException {
    long left = Math.max(1, Duration.between(Instant.now(), until).toMillis());
    Signal first = waiting.poll(Math.min(HEARTBEAT * 1000L, left), TimeUnit.MILLISECONDS);
    if (first == null) {
      write(out, ":\n\n");
      return List.of();
    }
    List<Signal> heard = new ArrayList<>(List.of(first));
    Thread.sleep(GATHERING);
    waiting.drainTo(heard);
    return heard;
  }

  private List<Ear.Event> told(List<Signal> heard, Ear ear) {
    if (!overflown) {
      return ear.hear(heard);
    }
    overflown = false;
    List<Ear.Event> events = new ArrayList<>(List.of(new Ear.Event("reread", "{}")));
    // what is about the user stays
    events.addAll(
        ear.hear(heard.stream().filter(signal -> signal.concerns(Set.of(userId))).toList()));
    return events;
  }

  private static void say(OutputStream out, List<Ear.Event> events) throws IOException {
    if (!events.isEmpty()) {
      StringBuilder text = new StringBuilder();
      events.forEach(one ->
          text.append("event: ")
              .append(one.name())
              .append("\ndata: ")
              .append(one.data())
              .append("\n\n"));
      write(out, text.toString());
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
