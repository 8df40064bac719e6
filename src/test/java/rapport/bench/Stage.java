package rapport.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import rapport.demo.seed.SeedCommand;
import rapport.platform.database.EmbeddedDatabase;
import rapport.world.Pages;

/** A seeded database on which any number of nodes are started and killed; it outlives them all. */
final class Stage implements AutoCloseable {
  private static final Pattern TOKEN = Pattern.compile("rap_[A-Za-z0-9_-]{20,}");
  private static final String PASSWORD = "steady-as-she-goes";
  private static final int PORT =
      Integer.parseInt(System.getenv().getOrDefault("SOAK_PORT", "18970"));

  private final Path data;
  private final EmbeddedDatabase server;
  private final DSLContext sql;
  private final String email;
  private boolean closed;
  private final List<Node> nodes = new CopyOnWriteArrayList<>();

  private Stage(Path data, EmbeddedDatabase server) {
    this.data = data;
    this.server = server;
    this.sql = new Database(server.url(), server.user(), server.password()).connect();
    this.email =
        sql.fetchSingle("select email from app_user where id = ?", Ground.viewer(sql))
            .get(0, String.class);
  }

  /** Seeds it when it isn't there yet; all employees share a password. */
  static Stage open(Path data) {
    if (!Files.isDirectory(data.resolve("postgres"))) {
      System.setProperty("rapport.data", data.toString());
      System.setProperty("rapport.admin.password", PASSWORD);
      if (SeedCommand.run(List.of("--contacts=20000", "--interactions=200000")) != 0) {
        throw new IllegalStateException("The world was not made.");
      }
    }
    Stage stage = new Stage(data, EmbeddedDatabase.open(data));
    Runtime.getRuntime().addShutdownHook(new Thread(stage::close)); // also when one stops it
    return stage;
  }

  /** Starts a node; numbers keep their ports and logs apart. */
  Node node(int number) {
    Map<String, String> settings = new HashMap<>();
    settings.put("RAPPORT_DB_URL", server.url());
    settings.put("RAPPORT_DB_USER", server.user());
    settings.put("RAPPORT_DB_PASSWORD", server.password());
    settings.put("DB_SCHEDULER_SCHEDULER_NAME", "node-" + number);
    Node node = Node.start(data.resolve("node-" + number), PORT + number, settings);
    nodes.add(node);
    Settling.await(sql, System.err::println); // a first start has much to do
    return node;
  }

  DSLContext sql() {
    return sql;
  }

  Ground ground() {
    return new Ground(sql, Ground.viewer(sql));
  }

  Client browser(Node node) {
    return Client.browser(node.address(), email, PASSWORD);
  }

  Pages pages(Node node) {
    return Pages.at(node.address(), email, PASSWORD);
  }

  /** A token of the employee as whom all is asked. */
  String token(Node node) {
    Pages pages = pages(node);
    pages.get("/settings/profile");
    Matcher found =
        TOKEN.matcher(pages.post("/settings/profile/tokens", Map.of("name", "bin/soak")).body());
    if (!found.find()) {
      throw new IllegalStateException("There is no token.");
    }
    return found.group();
  }

  /** Connections that nodes have opened. */
  int connections() {
    return sql.fetchSingle(
            "select count(*) from pg_stat_activity where application_name like 'rapport%'")
        .get(0, int.class);
  }

  @Override
  public synchronized void close() {
    nodes.forEach(Node::kill);
    nodes.clear();
    if (!closed) {
      closed = true;
      server.close();
    }
  }
}
