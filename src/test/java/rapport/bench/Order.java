package rapport.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What to measure.
 *
 * @param data the folder of the seeded database; it is kept
 * @param rounds of each case
 * @param time of each of the four parts of a round
 * @param warmUp of each case, before its first round
 * @param only cases and figures whose names match
 * @param json a file to write
 * @param compare a file of an earlier run
 */
record Order(
    int contacts,
    int interactions,
    @Nullable Path data,
    int rounds,
    Duration time,
    Duration warmUp,
    List<Integer> clients,
    Pattern only,
    boolean figures,
    Optional<Path> json,
    Optional<Path> compare) {
  static final String USAGE =
      """
      Usage: bin/bench [--large] [--contacts N --interactions M] [--data DIR] [--json FILE] [--compare OLD.json]
                       [--rounds 3] [--seconds 4] [--warm-up 10] [--clients 1,8] [--only WORDS] [--no-figures]
             bin/bench start [RUNS] | page [ADDRESS] | duplicates FILE --truth COLUMN
        --large          1 000 000 contacts and 10 000 000 interactions instead of 200 000 and 2 000 000
        --data           a folder of one's own for the seeded database; otherwise data/bench/CONTACTS. It is kept
        --only           cases whose names match this regular expression
        --no-figures     leaves out starts, memory, first pages, import and duplicates
        --seconds        of each part of a round: throughput, schedule, and the same for the limit\
      """;

  private static final int USUAL = 200_000;
  private static final int LARGE = 1_000_000;
  private static final int EACH = 10;

  /** Where its database is. */
  Path folder() {
    return data != null ? data : Path.of("data", "bench", String.valueOf(contacts));
  }

  boolean wants(String name) {
    return only.matcher(name).find();
  }

  /** Reads names and values. */
  static Order read(List<String> arguments) {
    Given given = new Given();
    Deque<String> left = new ArrayDeque<>(arguments);
    while (!left.isEmpty()) {
      String name = left.removeFirst();
      switch (name) {
        case "--large" -> given.contacts = LARGE;
        case "--no-figures" -> given.figures = false;
        case "--contacts" -> given.contacts = number(left);
        case "--interactions" -> given.interactions = number(left);
        case "--data" -> given.data = file(left);
        case "--rounds" -> given.rounds = number(left);
        case "--seconds" -> given.time = seconds(left);
        case "--warm-up" -> given.warmUp = seconds(left);
        case "--clients" -> given.clients = value(left);
        case "--only" -> given.only = value(left);
        case "--json" -> given.json = file(left);
        case "--compare" -> given.compare = file(left);
        default -> throw new IllegalArgumentException("bin/bench does not know \"" + name + "\".");
      }
    }
    return given.order();
  }

  private static String value(Deque<String> left) {
    if (left.isEmpty()) {
      throw new IllegalArgumentException("A value is missing at the end.");
    }
    return left.removeFirst();
  }

  /** Relative to where the command was called. */
  private static Path file(Deque<String> left) {
    return Path.of(System.getenv().getOrDefault("BENCH_FROM", "")).resolve(value(left));
  }

  private static int number(Deque<String> left) {
    String text = value(left).replace("_", "");
    if (!text.matches("\\d{1,9}")) {
      throw new IllegalArgumentException("\"" + text + "\" is no number.");
    }
    return Integer.parseInt(text);
  }

  private static Duration seconds(Deque<String> left) {
    return Duration.ofMillis(Math.round(Double.parseDouble(value(left)) * 1000));
  }

  private static final class Given {
    private int contacts = USUAL;
    private int interactions = -1;
    private @Nullable Path data;
    private int rounds = 3;
    private Duration time = Duration.ofSeconds(4);
    private Duration warmUp = Duration.ofSeconds(10);
    private String clients = "1,8";
    private String only = "";
    private boolean figures = true;
    private @Nullable Path json;
    private @Nullable Path compare;

    Order order() {
      return new Order(
          contacts,
          interactions < 0 ? contacts * EACH : interactions,
          data,
          rounds,
          time,
          warmUp,
          List.of(clients.split(",")).stream().map(Integer::valueOf).toList(),
          Pattern.compile(only, Pattern.CASE_INSENSITIVE),
          figures,
          Optional.ofNullable(json),
          Optional.ofNullable(compare));
    }
  }
}
