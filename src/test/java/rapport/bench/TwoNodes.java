package rapport.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import rapport.bench.Soak.Verdict;
import rapport.world.Answer;
import rapport.world.Pages;

/**
 * Two nodes on one database: what they do together, and what becomes of requests and of a job when
 * the one that does it is killed.
 */
final class TwoNodes {
  private static final int ROWS = 40_000;

  private final Stage stage;
  private final Duration time;
  private final Set<String> confirmed = ConcurrentHashMap.newKeySet();
  private final Set<String> inHands = ConcurrentHashMap.newKeySet();
  private final AtomicInteger lost = new AtomicInteger();
  private final String run = Long.toString(System.currentTimeMillis(), 36);

  TwoNodes(Stage stage, Duration time) {
    this.stage = stage;
    this.time = time;
  }

  List<Verdict> run() {
    Node first = stage.node(0);
    try (first) {
      throughput(List.of(first));
      try (Node second = stage.node(1)) {
        throughput(List.of(first, second));
        return killed(first, second);
      }
    }
  }

  private void throughput(List<Node> nodes) {
    int clients = Soak.CLIENTS * 2;
    Mix mix = new Mix(stage, nodes, clients, true);
    Soak.capacity(mix, clients);
    Load.Outcome outcome = Load.saturating(mix, clients, time);
    System.out.printf(
        "%d node%s, %d clients: %.0f requests/s, median %.1f ms, p99 %.1f ms, %d errors%n",
        nodes.size(),
        nodes.size() == 1 ? "" : "s",
        clients,
        outcome.perSecond(),
        Soak.millis(outcome.micros(), 50),
        Soak.millis(outcome.micros(), 99),
        outcome.errors());
  }

  private List<Verdict> killed(Node first, Node second) {
    String token = stage.token(first);
    List<Client> clients =
        List.of(Client.program(first.address(), token), Client.program(second.address(), token));
    bring(stage.pages(first));
    await(ROWS / 10);
    boolean firstWorks = picked().equals("node-0");
    Node working = firstWorks ? first : second;
    Thread killing =
        Thread.ofVirtual()
            .start(() -> {
              Node.pause(Duration.ofSeconds(1));
              working.kill();
              goesOn();
            });
    AtomicInteger number = new AtomicInteger();
    Load.saturating(
        client ->
            add(
                "Soak " + run + "x" + Integer.toString(number.getAndIncrement(), 26),
                clients,
                client),
        Soak.CLIENTS,
        time);
    join(killing);
    System.out.printf(
        "%n%s was killed: %d contacts were confirmed, %d were in its hands%n",
        firstWorks ? "The first node" : "The second node", confirmed.size(), inHands.size());
    await(ROWS);
    return verdicts();
  }

  /** Tells how long its job rested. */
  private void goesOn() {
    int before = done();
    long begin = System.nanoTime();
    while (done() == before && before < ROWS && System.nanoTime() - begin < 120e9) {
      Node.pause(Duration.ofMillis(100));
    }
    System.out.printf(
        "%nThe import stood at row %d of %d and went on after %.0f s%n",
        before, ROWS, (System.nanoTime() - begin) / 1e9);
  }

  private List<Verdict> verdicts() {
    List<String> kept =
        stage
            .sql()
            .fetch("select family_name from contact where family_name like ?", "Soak " + run + "x%")
            .getValues(0, String.class);
    Set<String> missing = new HashSet<>(confirmed);
    kept.forEach(missing::remove);
    Set<String> unknown = new HashSet<>(kept);
    unknown.removeAll(confirmed);
    unknown.removeAll(inHands);
    int rows = count("select count(*) from contact where family_name like 'Brought" + run + "%'");
    int names =
        count(
            "select count(distinct family_name) from contact where family_name like 'Brought"
                + run
                + "%'");
    return List.of(
        new Verdict("requests lost that were confirmed: " + missing.size(), missing.isEmpty()),
        new Verdict(
            "contacts twice or from nowhere: "
                + (kept.size() - new HashSet<>(kept).size() + unknown.size()),
            kept.size() == new HashSet<>(kept).size() && unknown.isEmpty()),
        new Verdict(
            "in the hands of the killed: " + inHands.size(), inHands.size() <= Soak.CLIENTS),
        new Verdict("requests that nobody answered afterwards: " + lost, lost.get() == 0),
        new Verdict(
            "rows of the import: %d, each once: %d".formatted(rows, names),
            rows == ROWS && names == ROWS));
  }

  /** At one node and, if it isn't there, at the other. */
  private int add(String name, List<Client> clients, int client) {
    Request request =
        Request.json("POST", "/api/v1/contacts", "{\"familyName\": \"" + name + "\"}");
    for (int attempt = 0; attempt < 20; attempt++) {
      try {
        Reply reply = clients.get((client + attempt) % clients.size()).send(request);
        if (reply.status() == 201) {
          confirmed.add(name);
          return reply.body().length;
        }
      } catch (java.io.UncheckedIOException gone) {
        if (!(gone.getCause() instanceof java.net.ConnectException)) {
          inHands.add(name);
          return -1;
        }
      }
      Node.pause(Duration.ofMillis(50));
    }
    lost.incrementAndGet();
    return -1;
  }

  private void bring(Pages pages) {
    StringBuilder csv = new StringBuilder("Last name;First name;Mobile phone\n");
    for (int i = 0; i < ROWS; i++) {
      csv.append("Brought%s%s;Ян;+7 9%09d\n".formatted(run, Integer.toString(i, 26), i));
    }
    pages.get("/imports");
    Answer preview =
        pages.upload(
            "/imports",
            run + ".csv",
            csv.toString().getBytes(StandardCharsets.UTF_8),
            Map.of("country", "RU"));
    pages.post(preview.response().uri().getPath() + "/run", Map.of());
  }

  private void await(int rows) {
    for (int i = 0; done() < rows && i < 6000; i++) {
      Node.pause(Duration.ofMillis(50));
    }
  }

  private int done() {
    return count(
        "select coalesce(max(done), 0) from import_file where file_name = '" + run + ".csv'");
  }

  private String picked() {
    List<String> names =
        new ArrayList<>(
            stage
                .sql()
                .fetch(
                    "select picked_by from scheduled_tasks where picked and task_name ="
                        + " 'import-run'")
                .getValues(0, String.class));
    return names.isEmpty() ? "" : names.getFirst();
  }

  private int count(String query) {
    return stage.sql().fetchSingle(query).get(0, int.class);
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
