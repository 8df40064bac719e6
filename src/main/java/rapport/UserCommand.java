package rapport;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jooq.DSLContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.StrongPassword;
import rapport.access.Tokens;
import rapport.access.User;
import rapport.access.Users;
import rapport.access.Via;
import rapport.platform.CommandDatabase;
import rapport.platform.StartRefused;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code bin/token EMAIL} and {@code bin/password EMAIL}: make something for a user and print it on
 * standard output, and nothing else. The stores are put together by hand, since a Spring context
 * would take seconds, migrate the database and make a first administrator.
 */
final class UserCommand {
  private record Stores(Users users, Tokens tokens, Clock clock) {}

  private final String email;
  private final BiFunction<User, Stores, String> work;

  private UserCommand(String email, BiFunction<User, Stores, String> work) {
    this.email = email;
    this.work = work;
  }

  /** The command of this name, if there is one. */
  static Optional<UserCommand> of(String name, String email) {
    return switch (name) {
      case "token" -> Optional.of(new UserCommand(email, UserCommand::token));
      case "password" -> Optional.of(new UserCommand(email, UserCommand::password));
      default -> Optional.empty();
    };
  }

  private static String token(User user, Stores stores) {
    return stores.tokens().issue("bin/token", new Act(user, stores.clock().instant(), Via.SYSTEM));
  }

  private static String password(User user, Stores stores) {
    String fresh = StrongPassword.make();
    stores.users().recoverPassword(user, fresh);
    return fresh;
  }

  /** Answers the exit code. */
  int run() {
    LoggingSystem.get(UserCommand.class.getClassLoader()).beforeInitialize(); // silences all logs
    try {
      Optional<String> made = CommandDatabase.with(CommandDatabase.settings(), this::make);
      made.ifPresent(System.out::println);
      return made.isPresent() ? 0 : failed("Nobody here has the e-mail address " + email + ".");
    } catch (StartRefused refused) {
      return failed(refused.getMessage() + " " + refused.remedy());
    }
  }

  private static int failed(String sentence) {
    System.err.println(sentence);
    return 1;
  }

  private Optional<String> make(DSLContext sql) {
    Clock clock = Clock.systemUTC();
    JsonMapper json = new JsonMapper();
    Changes changes = new Changes(sql, json, List.of());
    var passwords = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    Users users = new Users(sql, json, passwords, changes, clock);
    Stores stores = new Stores(users, new Tokens(sql, changes, clock), clock);
    return users.byEmail(email).filter(User::active).map(user -> work.apply(user, stores));
  }
}
