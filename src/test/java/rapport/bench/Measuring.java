package rapport.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import rapport.bench.Listening.Heard;

/** One case with some clients at once: its rounds, and the line that comes of them. */
final class Measuring {
  /** Of the throughput, that many requests arrive: as on a day that is busy but not too busy. */
  private static final double SHARE = 0.4;

  private final Case measured;
  private final List<Client> clients;
  private final Heard heard;
  private final Processors processors;
  private final Histogram micros = Load.histogram();
  private final Histogram alone = Load.histogram();
  private final List<Double> rates = new ArrayList<>();
  private final List<Double> limits = new ArrayList<>();
  private double ofRapport;
  private double ofDatabase;
  private long most;
  private long errors;
  private long bytes;
  private long answers;
  private @Nullable String refused;

  Measuring(Case measured, List<Client> clients, Heard heard, Processors processors) {
    this.measured = measured;
    this.clients = clients;
    this.heard = heard;
    this.processors = processors;
  }

  void warmUp(Duration time) {
    Load.saturating(this::ask, clients.size(), time);
  }

  /**
   * One round: as much as possible, then by a schedule, then the same of the database alone.
   *
   * @param seed of the schedule
   */
  void round(Duration time, long seed, Optional<Pgbench> database) {
    Processors.Used before = processors.used();
    Load.Outcome full = Load.saturating(this::ask, clients.size(), time);
    Processors.Used used = processors.used().since(before);
    ofRapport += used.rapport();
    ofDatabase += used.database();
    most += full.micros().getTotalCount();
    rates.add(full.perSecond());
    double rate = Math.max(full.perSecond() * SHARE, 1);
    Load.Outcome arrived = Load.arriving(this::ask, clients.size(), rate, time, seed);
    micros.add(arrived.micros());
    errors += full.errors() + arrived.errors();
    bytes += full.bytes() + arrived.bytes();
    answers += full.micros().getTotalCount() + arrived.micros().getTotalCount();
    if (refused == null) {
      database.ifPresent(limit -> limit(limit, rate, time));
    }
  }

  private void limit(Pgbench database, double rate, Duration time) {
    try {
      limits.add(database.saturated(heard.scripts(), clients.size(), time));
      alone.add(database.arriving(heard.scripts(), clients.size(), rate, time));
    } catch (Pgbench.Refused why) {
      refused = why.getMessage();
    }
  }

  int clients() {
    return clients.size();
  }

  @Override
  public String toString() {
    return "%s, %d clients".formatted(measured.name(), clients.size());
  }

  /** Why there is no limit, where the database refused. */
  Optional<String> refused() {
    return Optional.ofNullable(refused);
  }

  private int ask(int client) {
    Reply reply = clients.get(client).send(heard.asked().next());
    return reply.isGood() ? reply.body().length : -1;
  }

  Line line() {
    return new Line(
        measured.name(),
        measured.browser() ? "browser" : "program",
        clients.size(),
        millis(micros, 50),
        millis(micros, 95),
        millis(micros, 99),
        micros.getTotalCount(),
        median(rates),
        rates.stream().mapToDouble(Double::doubleValue).min().orElse(0),
        rates.stream().mapToDouble(Double::doubleValue).max().orElse(0),
        errors,
        bytes / Math.max(1, answers),
        heard.queries(),
        ofRapport / Math.max(1, most),
        ofDatabase / Math.max(1, most),
        limits.isEmpty() || refused != null
            ? null
            : new Line.Limit(median(limits), millis(alone, 50), millis(alone, 99)));
  }

  private static double millis(Histogram histogram, double percentile) {
    return histogram.getTotalCount() == 0
        ? Double.NaN
        : histogram.getValueAtPercentile(percentile) / 1000.0;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.isEmpty()
        ? 0
        : sorted.size() % 2 == 1
            ? sorted.get(middle)
            : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
