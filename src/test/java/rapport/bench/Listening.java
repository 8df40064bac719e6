package rapport.bench;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import rapport.Rapport;
import rapport.access.Act;
import rapport.access.StrongPassword;
import rapport.access.Tokens;
import rapport.access.User;
import rapport.access.Users;
import rapport.access.Via;
import rapport.explain.Overheard;

/**
 * A second Rapport, in this process, whose statements can be heard. The one that is measured is the
 * shipped program and knows nothing of it.
 */
final class Listening implements AutoCloseable {
  private final ConfigurableApplicationContext rapport;
  private final Overheard overheard;
  private final Viewer viewer;

  /** As whom everything is asked. */
  record Viewer(UUID id, String email, String password, String token) {}

  /**
   * What a case sends.
   *
   * @param asked its requests, which go on where the listening ended
   * @param queries how many statements, the most of its variants
   */
  record Heard(Asked asked, List<Script> scripts, int queries) {}

  private Listening(ConfigurableApplicationContext rapport, UUID viewer) {
    this.rapport = rapport;
    this.overheard = rapport.getBean(Overheard.class);
    this.viewer = admit(viewer);
  }

  /**
   * Starts it.
   *
   * @param viewer an employee, who gets a new password and a token
   */
  static Listening as(UUID viewer, Map<String, String> settings) {
    List<String> arguments =
        new ArrayList<>(List.of("--server.port=0", "--server.address=127.0.0.1"));
    settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
    ConfigurableApplicationContext started =
        new SpringApplicationBuilder(Rapport.class, Overheard.class)
            .run(arguments.toArray(String[]::new));
    return new Listening(started, viewer);
  }

  private Viewer admit(UUID id) {
    Users users = rapport.getBean(Users.class);
    User user = users.find(id).orElseThrow();
    String password = StrongPassword.make();
    users.recoverPassword(user, password);
    Instant now = rapport.getBean(Clock.class).instant();
    String token = rapport.getBean(Tokens.class).issue("bin/bench", new Act(user, now, Via.SYSTEM));
    return new Viewer(id, user.email(), password, token);
  }

  Viewer viewer() {
    return viewer;
  }

  String address() {
    return "http://127.0.0.1:" + rapport.getEnvironment().getProperty("local.server.port");
  }

  Client client(boolean browser) {
    return browser
        ? Client.browser(address(), viewer.email(), viewer.password())
        : Client.program(address(), viewer.token());
  }

  /** Listens to each variant of a case, or to one request where no two are alike. */
  Heard hear(Case one, Client client, Asked asked) {
    List<Script> scripts = new ArrayList<>();
    int queries = 0;
    for (int i = 0; i < Math.max(1, one.variants()); i++) {
      Request request = asked.next();
      if (!one.writes()) {
        client.send(request); // what is kept in memory is there, as by day
      }
      Instant since = Instant.now();
      var heard = overheard.during(() -> check(client.send(request), request));
      queries = Math.max(queries, heard.size());
      scripts.add(Script.of("v" + i, heard, since));
    }
    return new Heard(asked, scripts.stream().distinct().toList(), queries);
  }

  private static void check(Reply reply, Request request) {
    if (!reply.isGood()) {
      throw new IllegalStateException(
          "%s %s was answered %d: %s"
              .formatted(request.method(), request.path(), reply.status(), brief(reply.text())));
    }
  }

  private static String brief(String text) {
    return text.substring(0, Math.min(text.length(), 300));
  }

  @Override
  public void close() {
    rapport.close();
  }
}
