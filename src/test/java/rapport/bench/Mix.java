package rapport.bench;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/**
 * What people and programs ask on a working day, all rooms in turn, at one node or at several; it
 * remembers how each was answered.
 */
final class Mix implements Load.Asking {
  /** The status of a request that nobody answered. */
  static final int BROKEN = 0;

  // there are only so many interactions to complete, and one card is larger than all others
  private static final Set<String> LEFT_OUT =
      Set.of("API: complete one with next", "a card with very many entries");

  private record Part(boolean browser, IntFunction<Request> requests) {}

  private final List<Part> parts;
  private final List<Client> browsers;
  private final List<Client> programs;
  private final AtomicInteger number = new AtomicInteger();
  private final Map<Integer, Histogram> answers = new TreeMap<>();

  /**
   * @param nodes the n-th client asks the n-th of them, in turn
   * @param writing whether some of it is written
   */
  Mix(Stage stage, List<Node> nodes, int clients, boolean writing) {
    Ground ground = stage.ground();
    parts =
        Cases.ALL.stream()
            .filter(one -> !LEFT_OUT.contains(one.name()) && (writing || !one.writes()))
            .map(one -> new Part(one.browser(), one.requests().apply(ground)))
            .toList();
    String token = stage.token(nodes.getFirst());
    List<Client> signedIn = nodes.stream().map(stage::browser).toList();
    browsers = IntStream.range(0, clients).mapToObj(i -> signedIn.get(i % nodes.size())).toList();
    programs =
        IntStream.range(0, clients)
            .mapToObj(i -> Client.program(nodes.get(i % nodes.size()).address(), token))
            .toList();
  }

  @Override
  public int ask(int client) {
    int turn = number.getAndIncrement();
    Part part = parts.get(turn % parts.size());
    Request request = part.requests().apply(turn / parts.size());
    long begin = System.nanoTime();
    try {
      Reply reply = (part.browser() ? browsers : programs).get(client).send(request);
      record(reply.status(), begin);
      return reply.isGood() ? reply.body().length : -1;
    } catch (UncheckedIOException nobody) {
      record(BROKEN, begin);
      return -1;
    }
  }

  private synchronized void record(int status, long begin) {
    answers
        .computeIfAbsent(status, _ -> Load.histogram())
        .recordValue(Math.max(1, (System.nanoTime() - begin) / 1000));
  }

  /** How long answers of each status took, in microseconds, since this was last asked. */
  synchronized Map<Integer, Histogram> taken() {
    Map<Integer, Histogram> all = new TreeMap<>(answers);
    answers.clear();
    return all;
  }
}
