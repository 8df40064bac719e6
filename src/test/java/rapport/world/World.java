package rapport.world;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.NewUser;
import rapport.access.Role;
import rapport.access.Tokens;
import rapport.access.User;
import rapport.access.UserDraft;
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
  private final Map<String, User> people = new ConcurrentHashMap<>();
  private final Map<String, String> bearers = new ConcurrentHashMap<>();

  World(Users users, Tokens tokens, Clock clock, @Value("${local.server.port}") int port) {
    this.users = users;
    this.tokens = tokens;
    this.clock = clock;
    this.port = port;
  }

  /** The employee of a role, such as Anna for the heads; her e-mail is {@code head@example.com}. */
  public User user(String role) {
    return people.computeIfAbsent(role, this::hire);
  }

  private User hire(String role) {
    String email = role.equals(Role.ADMINISTRATOR) ? TestSettings.ADMIN : role + "@example.com";
    return users
        .byEmail(email)
        .orElseGet(() -> users.add(draft(name(role), role, email), administrator()));
  }

  private static String name(String role) {
    return switch (role) {
      case Role.ADMINISTRATOR -> "Administrator";
      case Role.HEAD -> "Anna Sokolova";
      case Role.MANAGER -> "Boris Melnik";
      case Role.MARKETER -> "Mila Novak";
      case Role.SUPPORT -> "Sergey Orlov";
      case Role.READER -> "Rita Bondar";
      default -> throw new IllegalArgumentException(role);
    };
  }

  private static NewUser draft(String name, String role, String email) {
    return new NewUser(email, name, role, TestSettings.PASSWORD, "en", "Europe/Moscow");
  }

  /** A new employee of a role, in a team or in none. */
  public User hire(String role, @Nullable UUID teamId) {
    String name = role + "-" + UUID.randomUUID();
    User hired = users.add(draft(name, role, name + "@example.com"), administrator());
    UserDraft draft = UserDraft.of(hired).inTeam(teamId);
    users.change(hired.id(), hired.version(), draft, administrator());
    return now(hired);
  }

  /** An employee with the rights of this moment. */
  public User now(User user) {
    return users.find(user.id()).orElseThrow();
  }

  /** What this employee does in Java, now. */
  public Act act(User user) {
    return new Act(now(user), clock.instant(), Via.SYSTEM);
  }

  /** The API as this employee uses it. */
  public Api api(User user) {
    return new Api(address(), tokens.issue("test", act(user)));
  }

  /** The pages as this employee sees them, signed in anew. */
  public Pages pages(User user) {
    return new Pages(address()).signIn(user.email(), TestSettings.PASSWORD);
  }

  private Act administrator() {
    return new Act(users.byEmail(TestSettings.ADMIN).orElseThrow(), clock.instant(), Via.SYSTEM);
  }

  /** What an employee does in Java, now. */
  public Act act(String role) {
    return new Act(user(role), clock.instant(), Via.SYSTEM);
  }

  /** The API as an employee uses it with a token. */
  public Api api(String role) {
    return new Api(address(), token(role));
  }

  /** The bearer token of an employee. */
  public String token(String role) {
    return bearers.computeIfAbsent(role, one -> tokens.issue("test", act(one)));
  }

  /** The API without a token. */
  public Api stranger() {
    return new Api(address(), "");
  }

  /** The pages as an employee sees them, signed in anew. */
  public Pages pages(String role) {
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
