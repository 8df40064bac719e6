package rapport.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.postgresql.Driver;

/**
 * The limit: what PostgreSQL does with the same statements when nothing stands before it. The
 * program pgbench sends them as prepared statements.
 */
final class Pgbench {
  static final String MISSING =
      "The program pgbench was not found, so there is no limit to compare with. Install it"
          + " (Debian: apt-get install postgresql-contrib) or name it in BENCH_PGBENCH.";
  private static final Pattern RATE = Pattern.compile("tps = ([\\d.]+) \\(without initial");
  private static final AtomicLong RUNS =
      new AtomicLong(System.currentTimeMillis() / 1000 % 1_000_000_000);

  /** A case that PostgreSQL won't repeat. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    Refused(String why) {
      super(why);
    }
  }

  private final String program;
  private final Database database;
  private final Path folder;

  private Pgbench(String program, Database database, Path folder) {
    this.program = program;
    this.database = database;
    this.folder = folder;
  }

  /** The one on this machine, if there is one. */
  static Optional<Pgbench> find(Database database) throws IOException {
    Path folder = Files.createTempDirectory("rapport-pgbench");
    return candidates()
        .filter(Pgbench::works)
        .findFirst()
        .map(found -> new Pgbench(found, database, folder));
  }

  private static Stream<String> candidates() throws IOException {
    List<String> all = new ArrayList<>();
    Optional.ofNullable(System.getenv("BENCH_PGBENCH")).ifPresent(all::add);
    all.add("pgbench");
    Path debian = Path.of("/usr/lib/postgresql"); // all versions, in no path
    if (Files.isDirectory(debian)) {
      try (Stream<Path> versions = Files.list(debian)) {
        versions.map(one -> one.resolve("bin/pgbench").toString()).sorted().forEach(all::add);
      }
    }
    return all.stream();
  }

  private static boolean works(String program) {
    try {
      return new ProcessBuilder(program, "--version").start().waitFor() == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Transactions per second of as many clients. */
  double saturated(List<Script> scripts, int clients, Duration time) throws Refused {
    return rate(run(scripts, clients, time, List.of()));
  }

  /** How long each takes when they arrive at this rate, from when it was due. */
  Histogram arriving(List<Script> scripts, int clients, double perSecond, Duration time)
      throws Refused {
    Path logs = folder.resolve("log" + RUNS.incrementAndGet());
    List<String> options =
        List.of(
            String.format(Locale.ROOT, "--rate=%.3f", perSecond), "--log", "--log-prefix=" + logs);
    run(scripts, clients, time, options);
    try (Stream<Path> written = Files.list(folder)) {
      Histogram micros = Load.histogram();
      for (Path log : written.filter(one -> one.toString().startsWith(logs + ".")).toList()) {
        read(log, micros);
        Files.delete(log);
      }
      return micros;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A client's first turn of a script prepares it and isn't counted. */
  private static void read(Path log, Histogram micros) throws IOException {
    Set<String> prepared = new HashSet<>();
    for (String line : Files.readAllLines(log)) {
      String[] parts = line.split(" "); // client, turn, microseconds, script, …
      if (parts.length > 3
          && parts[2].matches("\\d+")
          && !prepared.add(parts[0] + " " + parts[3])) {
        micros.recordValue(
            Math.clamp(Long.parseLong(parts[2]), 1, micros.getHighestTrackableValue()));
      }
    }
  }

  private static double rate(String output) throws Refused {
    Matcher rate = RATE.matcher(output);
    if (!rate.find()) {
      throw new Refused(output);
    }
    return Double.parseDouble(rate.group(1));
  }

  private String run(List<Script> scripts, int clients, Duration time, List<String> options)
      throws Refused {
    try {
      Process process = process(command(scripts, clients, time, options));
      String output = new String(process.getInputStream().readAllBytes());
      if (process.waitFor() != 0 || output.contains("aborted")) {
        throw new Refused(output);
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Process process(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PGPASSWORD", database.password());
    return builder.start();
  }

  private List<String> command(
      List<Script> scripts, int clients, Duration time, List<String> options) throws IOException {
    Properties where = Objects.requireNonNull(Driver.parseURL(database.url(), null));
    List<String> command = new ArrayList<>(List.of(program, "--no-vacuum", "--protocol=prepared"));
    command.addAll(
        List.of(
            "--client=" + clients,
            "--jobs=" + Math.min(clients, 2),
            "--time=" + Math.max(1, time.toSeconds()),
            "--random-seed=1",
            "--host=" + where.getProperty("PGHOST"),
            "--port=" + where.getProperty("PGPORT"),
            "--username=" + database.user()));
    command.addAll(options);
    // a beginning of its own for each run, so that ids never repeat
    command.add("--define=" + Script.TURN + "=" + RUNS.incrementAndGet() * 1_000_000);
    for (int i = 0; i < scripts.size(); i++) {
      Path file = folder.resolve("script" + i + ".sql");
      Files.writeString(file, scripts.get(i).text());
      command.add("--file=" + file);
      scripts
          .get(i)
          .values()
          .forEach((name, value) -> command.add("--define=" + name + "=" + value));
    }
    command.add(where.getProperty("PGDBNAME"));
    return command;
  }
}
