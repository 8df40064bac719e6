package rapport.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.util.FileSystemUtils;
import rapport.demo.seed.SeedCommand;
import rapport.platform.database.EmbeddedDatabase;

/**
 * {@code bin/bench}: measures a Rapport on a seeded database against what the database could do.
 */
public final class Bench {
  private static final int PORT =
      Integer.parseInt(System.getenv().getOrDefault("BENCH_PORT", "18980"));
  private static final int WARM_STARTS = 3;
  private static final int MOST_ROWS = 100_000;

  private final Order order;
  private final PrintStream out;
  private final List<Figure> figures = new ArrayList<>();

  private Bench(Order order, PrintStream out) {
    this.order = order;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    List<String> given = Arrays.asList(arguments);
    try {
      switch (given.isEmpty() ? "" : given.getFirst()) {
        case "start" -> starts(given.size() > 1 ? Integer.parseInt(given.get(1)) : WARM_STARTS);
        case "page" -> page(given.size() > 1 ? given.get(1) : "http://127.0.0.1:8080/");
        case "-h", "--help" -> System.out.println(Order.USAGE);
        default -> new Bench(Order.read(given), aloneOnTheOutput()).run();
      }
      System.exit(0);
    } catch (IllegalArgumentException refused) {
      System.err.println(refused.getMessage() + "\n" + Order.USAGE);
      System.exit(2);
    }
  }

  /** The output is the tables' alone; what is logged goes beside. */
  private static PrintStream aloneOnTheOutput() {
    PrintStream tables = System.out;
    System.setOut(System.err);
    return tables;
  }

  /** On a folder that is thrown away. */
  private static void starts(int runs) throws IOException {
    Path place = Files.createTempDirectory("rapport-start");
    Starts starts = new Starts(place.resolve("data"), PORT);
    try (Node node = starts.measured(runs, "start, with an empty data folder")) {
      starts.stopped(node).close();
    } finally {
      FileSystemUtils.deleteRecursively(place);
    }
    System.out.print(Table.figures(starts.figures()));
  }

  private static void page(String address) {
    URI page = URI.create(address);
    String path = page.getRawPath().isEmpty() ? "/" : page.getRawPath();
    Client client =
        Client.fresh(address.substring(0, address.length() - page.getRawPath().length()));
    System.out.print(Table.figures(FirstPage.of(client, path, path)));
  }

  private void run() throws IOException {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    Path data = order.folder().toAbsolutePath().normalize();
    seed(data);
    Instant began = Instant.now();
    Starts starts = new Starts(data, PORT);
    say("Starting it …");
    try (Node node =
            starts.measured(order.figures() ? WARM_STARTS : 1, "start, PostgreSQL stopped");
        EmbeddedDatabase running = EmbeddedDatabase.join(data)) {
      Database database = new Database(running.url(), running.user(), running.password());
      Result result = measured(node, database, data, starts.figures(), began);
      out.println(Table.of(result));
      if (order.json().isPresent()) {
        result.write(order.json().get());
      }
      if (order.compare().isPresent()) {
        out.println(Table.compared(Result.read(order.compare().get()), result));
      }
    }
  }

  private Result measured(
      Node node, Database database, Path data, List<Figure> starts, Instant began)
      throws IOException {
    Optional<Pgbench> pgbench = Pgbench.find(database);
    if (pgbench.isEmpty()) {
      say(Pgbench.MISSING);
    }
    DSLContext sql = database.connect();
    Settling.await(sql, this::say);
    try (Listening listening =
        Listening.as(
            Ground.viewer(sql), Map.of("rapport.guest", "true", "rapport.data", data.toString()))) {
      Rounds rounds =
          new Rounds(
              order,
              new Rounds.Site(
                  node.address(),
                  listening,
                  new Ground(sql, listening.viewer().id()),
                  Processors.of(node, data)),
              this::say);
      rounds.listen();
      listening.close();
      if (order.figures()) {
        figures.addAll(starts);
        figures.addAll(FirstPage.of(Client.fresh(node.address()), "/sign-in", "signing in"));
        figures.addAll(FirstPage.of(rounds.browser(), "/", "my day"));
      }
      List<Line> lines = rounds.measured(pgbench);
      if (order.figures()) {
        afterwards(node, rounds.program(), database, sql);
      }
      return new Result(
          began.toString(),
          Machine.words(),
          pgbench.isPresent() ? "limit: pgbench, prepared statements" : "no limit: no pgbench",
          order.contacts(),
          order.interactions(),
          order.rounds(),
          order.time().toMillis() / 1000.0,
          lines,
          figures);
    }
  }

  private void afterwards(Node node, Client program, Database database, DSLContext sql) {
    figures.add(
        new Figure(
            "memory under load", node.resident(), "MB", "at most %.0f".formatted(node.peak())));
    int rows = Math.min(MOST_ROWS, order.contacts() / 2);
    attempt("import", () -> new Importing(program, database, rows).figures());
    attempt("duplicates", () -> new Linking(program, sql).figures());
    figures.add(
        new Figure(
            "memory after import and duplicates",
            node.resident(),
            "MB",
            "at most %.0f".formatted(node.peak())));
  }

  /** What fails at the end must not cost all that was measured before. */
  private void attempt(String name, Supplier<List<Figure>> work) {
    say("Measuring " + name + " …");
    try {
      figures.addAll(work.get());
    } catch (RuntimeException failed) {
      failed.printStackTrace();
      figures.add(new Figure(name, Double.NaN, "", "failed: " + failed.getMessage()));
    }
  }

  /** Once for each folder. */
  private void seed(Path data) {
    if (Files.isDirectory(data.resolve("postgres"))) {
      return;
    }
    say("Seeding " + data + ", once …");
    System.setProperty("rapport.data", data.toString());
    int code =
        SeedCommand.run(
            List.of("--contacts=" + order.contacts(), "--interactions=" + order.interactions()));
    System.clearProperty("rapport.data");
    if (code != 0) {
      throw new IllegalStateException("The world was not made.");
    }
    try (Node first = Node.start(data, PORT);
        EmbeddedDatabase running = EmbeddedDatabase.join(data)) {
      Settling.await(
          new Database(running.url(), running.user(), running.password()).connect(), this::say);
    }
  }

  /** Progress goes beside the tables. */
  private void say(String what) {
    System.err.println(what);
  }
}
