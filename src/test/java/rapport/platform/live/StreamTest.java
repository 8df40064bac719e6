package rapport.platform.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import rapport.world.LiveBrowser;
import tools.jackson.databind.json.JsonMapper;

/** Streams and what travels in them, without a server. */
class StreamTest {
  private final UUID record = UUID.randomUUID();

  @Test
  void aReaderThatTakesNothingKeepsNobodyWaitingAndReadsAnewInTheEnd() throws Exception {
    Stream stream = new Stream(UUID.randomUUID(), Set.of(record), Set.of());
    CountDownLatch goesOn = new CountDownLatch(1);
    ByteArrayOutputStream taken = new ByteArrayOutputStream();
    Thread serving = serve(stream, new Stuck(taken, goesOn));
    Instant before = Instant.now();
    for (int i = 0; i < 10_000; i++) {
      stream.tell(signal(record));
    }
    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(1));
    goesOn.countDown();
    LiveBrowser.await("it reads anew", () -> text(taken).contains("event: reread"));
    stream.end("restart");
    serving.join(5_000);
    assertThat(text(taken)).endsWith("event: end\ndata: restart\n\n");
  }

  @Test
  void aStreamThatWaitsEndsAtOnce() throws Exception {
    Stream stream = new Stream(UUID.randomUUID(), Set.of(record), Set.of());
    ByteArrayOutputStream taken = new ByteArrayOutputStream();
    Thread serving = serve(stream, taken);
    LiveBrowser.await("it begins", () -> text(taken).startsWith("retry: "));
    Instant before = Instant.now();
    stream.end("many");
    serving.join(5_000);
    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(2));
    assertThat(text(taken)).contains("data: many");
  }

  @Test
  void itWaitsForItsRecordsItsKindsAndItsUser() {
    UUID user = UUID.randomUUID();
    Stream stream = new Stream(user, Set.of(record), Set.of("lead"));
    UUID other = UUID.randomUUID();
    assertThat(stream.waitsFor(signal(record))).isTrue();
    assertThat(stream.waitsFor(signal(other))).isFalse();
    assertThat(stream.waitsFor(shown("interaction", other, record))).isTrue();
    assertThat(stream.waitsFor(shown("interaction", other, user))).isTrue();
    assertThat(stream.waitsFor(shown("lead", other, other))).isTrue();
  }

  @Test
  void longSignalsAreCutIntoPayloadsThatTheDatabaseTakes() {
    JsonMapper json = new JsonMapper();
    Set<UUID> ids = new LinkedHashSet<>();
    IntStream.range(0, 500).forEach(i -> ids.add(UUID.randomUUID()));
    Signal signal =
        new Signal(
            "contact",
            "change",
            ids,
            ids,
            new Signal.Author(record, "Ж".repeat(200), "a".repeat(40)));
    List<String> payloads = Wire.payloads(signal, json);
    Set<UUID> arrived = new LinkedHashSet<>();
    for (String payload : payloads) {
      assertThat(payload.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(8000);
      Signal read = Wire.read(payload, json).orElseThrow();
      assertThat(read.by()).isEqualTo(signal.by());
      arrived.addAll(read.ids());
    }
    assertThat(arrived).isEqualTo(ids);
    assertThat(Wire.read("nonsense", json)).isEmpty();
    assertThat(Wire.read("{\"i\":[\"short\"]}", json)).isEmpty();
  }

  private static Thread serve(Stream stream, OutputStream out) {
    return Thread.ofVirtual()
        .start(() -> {
          try {
            stream.serve(out, new Hearing());
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private static String text(ByteArrayOutputStream taken) {
    return taken.toString(StandardCharsets.UTF_8);
  }

  private static Signal signal(UUID id) {
    return new Signal("contact", "change", Set.of(id), Set.of(), Signal.Author.NOBODY);
  }

  private static Signal shown(String kind, UUID id, UUID on) {
    return new Signal(kind, "change", Set.of(id), Set.of(on), Signal.Author.NOBODY);
  }

  /** Hears all there is. */
  private static final class Hearing implements Ear {
    @Override
    public List<Event> greeting() {
      return List.of();
    }

    @Override
    public List<Event> hear(List<Signal> signals) {
      List<Event> events = new ArrayList<>();
      signals.forEach(signal -> events.add(new Event("change", "{}")));
      return events;
    }

    @Override
    public boolean isOpen() {
      return true;
    }

    @Override
    public Instant until() {
      return Instant.now().plusSeconds(60);
    }
  }

  /** A browser that doesn't read until it is let. */
  private static final class Stuck extends OutputStream {
    private final OutputStream taken;
    private final CountDownLatch goesOn;

    Stuck(OutputStream taken, CountDownLatch goesOn) {
      this.taken = taken;
      this.goesOn = goesOn;
    }

    @Override
    public void write(int one) throws IOException {
      try {
        goesOn.await();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
      taken.write(one);
    }
  }
}
