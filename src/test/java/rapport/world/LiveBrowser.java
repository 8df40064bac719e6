package rapport.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser's open event stream, read as it comes. */
public final class LiveBrowser implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  /** Something the stream said. */
  public record Event(String name, String data) {
    public JsonNode json() {
      return JSON.readTree(data);
    }
  }

  private final InputStream body;
  private final List<Event> events = new CopyOnWriteArrayList<>();
  private volatile boolean begun;
  private volatile boolean over;

  LiveBrowser(InputStream body) {
    this.body = body;
    Thread.ofVirtual().start(this::read);
    await("the stream begins", () -> begun);
  }

  private void read() {
    StringBuilder text = new StringBuilder();
    byte[] some = new byte[4096];
    try {
      for (int read = body.read(some); read >= 0; read = body.read(some)) {
        text.append(new String(some, 0, read, StandardCharsets.UTF_8));
        for (int end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
          take(text.substring(0, end));
          text.delete(0, end + 2);
        }
      }
    } catch (IOException closed) {
      // as a browser's would be
    } finally {
      over = true;
    }
  }

  private void take(String block) {
    begun = true;
    String name = field(block, "event: ");
    if (!name.isEmpty()) {
      events.add(new Event(name, field(block, "data: ")));
    }
  }

  private static String field(String block, String name) {
    return block
        .lines()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length()))
        .findFirst()
        .orElse("");
  }

  /** All it said so far. */
  public List<Event> said() {
    return List.copyOf(events);
  }

  /** Waits for an event. */
  public Event hears(Predicate<Event> wanted) {
    await("an event, after " + events, () -> events.stream().anyMatch(wanted));
    return events.stream().filter(wanted).findFirst().orElseThrow();
  }

  /** Waits for the change of a record. */
  public Event hearsOf(Object id) {
    return hears(event -> event.name().equals("change") && event.data().contains(id.toString()));
  }

  public boolean heardOf(Object id) {
    return events.stream().anyMatch(event -> event.data().contains(id.toString()));
  }

  /** Waits until the server has ended it. */
  public String ends() {
    await("the end", () -> over);
    return events.stream()
        .filter(event -> event.name().equals("end"))
        .map(Event::data)
        .findFirst()
        .orElse("");
  }

  public boolean isOver() {
    return over;
  }

  /** Waits for something; that a browser has gone is noticed when it is next written to. */
  public static void await(String what, java.util.function.BooleanSupplier done) {
    Instant last = Instant.now().plus(PATIENCE);
    while (!done.getAsBoolean()) {
      if (Instant.now().isAfter(last)) {
        throw new AssertionError("waited in vain for " + what);
      }
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Override
  public void close() {
    try {
      body.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
