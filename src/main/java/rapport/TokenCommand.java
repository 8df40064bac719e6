package rapport;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import rapport.access.Changes;
import rapport.access.Tokens;
import rapport.access.User;
import rapport.access.Users;
import rapport.platform.CommandDatabase;
import rapport.platform.Settings;
import rapport.platform.StartRefused;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code bin/token EMAIL}: prints a new token for the API on standard output, and nothing else. It
 * puts the two stores it needs together by hand, since a Spring context would take seconds, migrate
 * the database and make a first administrator.
 */
final class TokenCommand {
  private final String email;

  TokenCommand(String email) {
    this.email = email;
  }

  /** Answers the exit code. */
  int run() {
    LoggingSystem.get(TokenCommand.class.getClassLoader()).beforeInitialize(); // silences all logs
    try {
      Optional<String> token =
          CommandDatabase.with(Settings.read(TokenCommand::setting), this::issue);
      token.ifPresent(System.out::println);
      return token.isPresent() ? 0 : failed("Nobody here has the e-mail address " + email + ".");
    } catch (StartRefused refused) {
      return failed(refused.getMessage() + " " + refused.remedy());
    }
  }

  private static int failed(String sentence) {
    System.err.println(sentence);
    return 1;
  }

  /** As Spring reads settings: system properties, then the environment. */
  private static @Nullable String setting(String property) {
    String given = System.getProperty(property);
    return given == null
        ? System.getenv(property.replace('.', '_').toUpperCase(Locale.ROOT))
        : given;
  }

  private Optional<String> issue(DSLContext sql) {
    Clock clock = Clock.systemUTC();
    Users users =
        new Users(
            sql,
            PasswordEncoderFactories.createDelegatingPasswordEncoder(),
            new Changes(sql, new JsonMapper()),
            clock);
    return users
        .byEmail(email)
        .filter(User::active)
        .map(user -> new Tokens(sql, clock).issue(user.id(), "bin/token"));
  }
}
