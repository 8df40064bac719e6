package rapport.world;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.NewUser;
import rapport.access.Role;
import rapport.access.Tokens;
import rapport.access.User;
import rapport.access.Users;
import rapport.access.Via;

/**
 * The employees of the tests, and the ways to act as one of them: in Java, through the API, on
 * pages.
 */
@Component
@Lazy
public class World {
  private final Users users;
  private final Tokens tokens;
  private final Clock clock;
  private final int port;
  private final Map<Role, User> people = new ConcurrentHashMap<>();
  private final Map<Role, String> bearers = new ConcurrentHashMap<>();

  World(Users users, Tokens tokens, Clock clock, @Value("${local.server.port}") int port) {
    this.users = users;
    this.tokens = tokens;
    this.clock = clock;
    this.port = port;
  }

  /** The employee of a role, such as Anna for the heads; her e-mail is {@code head@example.com}. */
  public User user(Role role) {
    return people.computeIfAbsent(role, this::hire);
  }

  private User hire(Role role) {
    String email = role == Role.ADMINISTRATOR ? TestSettings.ADMIN : role.code() + "@example.com";
    return users.byEmail(email).orElseGet(() -> users.add(draft(role, email), administrator()));
  }

  private static NewUser draft(Role role, String email) {
    String name =
        switch (role) {
          case ADMINISTRATOR -> "Administrator";
          case HEAD -> "Anna Sokolova";
          case MANAGER -> "Boris Melnik";
          case MARKETER -> "Mila Novak";
          case SUPPORT -> "Sergey Orlov";
          case READER -> "Rita Bondar";
        };
    return new NewUser(email, name, role, TestSettings.PASSWORD, "en", "Europe/Moscow");
  }

  private Act administrator() {
    return new Act(users.byEmail(TestSettings.ADMIN).orElseThrow(), clock.instant(), Via.SYSTEM);
  }

  /** What an employee does in Java, now. */
  public Act act(Role role) {
    return new Act(user(role), clock.instant(), Via.SYSTEM);
  }

  /** The API as an employee uses it with a token. */
  public Api api(Role role) {
    return new Api(address(), token(role));
  }

  /** The bearer token of an employee. */
  public String token(Role role) {
    return bearers.computeIfAbsent(role, one -> tokens.issue("test", act(one)));
  }

  /** The API without a token. */
  public Api stranger() {
    return new Api(address(), "");
  }

  /** The pages as an employee sees them, signed in anew. */
  public Pages pages(Role role) {
    return new Pages(address()).signIn(user(role).email(), TestSettings.PASSWORD);
  }

  /** The pages as somebody sees them who is not signed in. */
  public Pages pages() {
    return new Pages(address());
  }

  public String address() {
    return "http://127.0.0.1:" + port;
  }

  public String password() {
    return TestSettings.PASSWORD;
  }
}
