package rapport;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import rapport.access.Changes;
import rapport.access.Tokens;
import rapport.access.User;
import rapport.access.Users;
import rapport.platform.Settings;
import rapport.platform.StartRefused;
import rapport.platform.database.EmbeddedDatabase;
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
    LoggingSystem.get(TokenCommand.class.getClassLoader()).beforeInitialize(); // silence
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    try {
      Optional<String> token = onDatabase(Settings.read(TokenCommand::setting));
      token.ifPresent(System.out::println);
      return token.isPresent() ? 0 : failed("Nobody here has the e-mail address " + email + ".");
    } catch (StartRefused refused) {
      return failed(refused.getMessage() + " " + refused.remedy());
    } catch (DataAccessException unusable) {
      return failed(
          "The database can't be used: it can't be reached, or Rapport has never run on it. Start"
              + " Rapport once with bin/run.");
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

  private Optional<String> onDatabase(Settings settings) {
    if (settings.database().isPresent()) {
      var given = settings.database().get();
      return issue(given.url(), given.user(), given.password());
    }
    try (EmbeddedDatabase database = EmbeddedDatabase.join(settings.data())) {
      return issue(database.url(), database.user(), database.password());
    }
  }

  private Optional<String> issue(String url, String user, String password) {
    try (var connection = DSL.using(url, user, password)) {
      DSLContext sql = DSL.using(connection.configuration().set(SQLDialect.POSTGRES));
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
          .map(User::id)
          .map(id -> new Tokens(sql, clock).issue(id, "bin/token"));
    }
  }
}
