package rapport.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How much processor time Rapport and its database have used. Unlike the clock it hardly depends on
 * what else the machine does. Read from {@code /proc}; elsewhere nothing is known.
 *
 * @param rapport its process
 * @param database the process that begot those of PostgreSQL
 */
record Processors(long rapport, long database) {
  private static final double TICK = 10; // milliseconds, on every Linux there is
  private static final Pattern STAT =
      Pattern.compile("(\\d+) \\(.*\\) \\S (\\d+) (?:\\S+ ){9}(\\d+) (\\d+) .*", Pattern.DOTALL);
  private static final Path ALL = Path.of("/proc");

  /** Milliseconds so far; not a number where nothing is known. */
  record Used(double rapport, double database) {
    Used since(Used before) {
      return new Used(rapport - before.rapport, database - before.database);
    }
  }

  /** Nothing is known of processes. */
  static Processors unknown() {
    return new Processors(-1, -1);
  }

  static Processors of(Node node, Path data) throws IOException {
    String master = Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst();
    return new Processors(node.pid(), Long.parseLong(master.strip()));
  }

  Used used() {
    if (rapport < 0 || !Files.isDirectory(ALL)) {
      return new Used(Double.NaN, Double.NaN);
    }
    try (Stream<Path> processes = Files.list(ALL)) {
      double sum =
          processes
              .filter(one -> one.getFileName().toString().matches("\\d+"))
              .mapToDouble(one -> ofDatabase(one.resolve("stat")))
              .sum();
      return new Used(Math.max(0, time(ALL.resolve(rapport + "/stat"), rapport, false)), sum);
    } catch (IOException e) {
      return new Used(Double.NaN, Double.NaN);
    }
  }

  private double ofDatabase(Path stat) {
    return time(stat, database, true);
  }

  /** Of a process that is, or is a child of, the one meant; 0 for others. */
  private static double time(Path stat, long meant, boolean child) {
    try {
      Matcher found = STAT.matcher(Files.readString(stat));
      return found.matches() && Long.parseLong(found.group(child ? 2 : 1)) == meant
          ? (Double.parseDouble(found.group(3)) + Double.parseDouble(found.group(4))) * TICK
          : 0;
    } catch (IOException gone) {
      return 0;
    }
  }
}
