package rapport.bench;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/**
 * Two ways to ask for a while. For throughput every client asks as soon as it was answered. For
 * latency requests arrive by a schedule that is drawn beforehand, whether or not the ones before
 * were answered, and each is timed from the moment it was due: a stall is felt by all who arrive
 * during it, as it would be by people.
 */
final class Load {
  private static final long HIGHEST = Duration.ofMinutes(2).toNanos() / 1000;
  private static final int DIGITS = 3;

  /** One request by one client; bytes of the answer's body, or -1 where it was refused. */
  interface Asking {
    int ask(int client);
  }

  /**
   * What came of it.
   *
   * @param micros of those answered, from when they were due
   * @param seconds from the first request to the last answer
   */
  record Outcome(Histogram micros, long errors, long bytes, double seconds) {
    double perSecond() {
      return micros.getTotalCount() / seconds;
    }
  }

  private final Asking asking;
  private final int clients;
  private final Histogram micros = histogram();
  private final LongAdder errors = new LongAdder();
  private final LongAdder bytes = new LongAdder();

  private Load(Asking asking, int clients) {
    this.asking = asking;
    this.clients = clients;
  }

  static Histogram histogram() {
    return new Histogram(1, HIGHEST, DIGITS);
  }

  /** As much as these clients can get. */
  static Outcome saturating(Asking asking, int clients, Duration time) {
    long begin = System.nanoTime();
    long end = begin + time.toNanos();
    return new Load(asking, clients)
        .run(
            begin,
            (load, client) -> {
              for (long now = System.nanoTime(); now < end; ) {
                load.once(client, now);
                now = System.nanoTime();
              }
            });
  }

  /**
   * Arrivals as of people who know nothing of each other (a Poisson process), at a given rate.
   *
   * @param seed the same one, the same moments
   */
  static Outcome arriving(Asking asking, int clients, double perSecond, Duration time, long seed) {
    long[] due = schedule(perSecond, time, seed);
    AtomicInteger next = new AtomicInteger();
    long begin = System.nanoTime();
    return new Load(asking, clients)
        .run(
            begin,
            (load, client) -> {
              for (int i = next.getAndIncrement(); i < due.length; i = next.getAndIncrement()) {
                await(begin + due[i]);
                load.once(client, begin + due[i]);
              }
            });
  }

  private static long[] schedule(double perSecond, Duration time, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int count = (int) Math.max(1, Math.round(perSecond * time.toNanos() / 1e9));
    long[] due = new long[count];
    double at = 0;
    for (int i = 0; i < count; i++) {
      at += -Math.log(1 - random.nextDouble()) / perSecond * 1e9;
      due[i] = (long) at;
    }
    return due;
  }

  private static void await(long moment) {
    for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  private void once(int client, long due) {
    int size = asking.ask(client);
    long took = Math.clamp((System.nanoTime() - due) / 1000, 1, HIGHEST);
    if (size < 0) {
      errors.increment();
      return;
    }
    bytes.add(size);
    synchronized (micros) {
      micros.recordValue(took);
    }
  }

  private interface Work {
    void of(Load load, int client);
  }

  private Outcome run(long begin, Work work) {
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      List<? extends Future<?>> all =
          IntStream.range(0, clients)
              .mapToObj(client -> threads.submit(() -> work.of(this, client)))
              .toList();
      for (Future<?> one : all) {
        one.get();
      }
    } catch (InterruptedException | ExecutionException failed) {
      throw new IllegalStateException(failed);
    }
    return new Outcome(micros, errors.sum(), bytes.sum(), (System.nanoTime() - begin) / 1e9);
  }
}
