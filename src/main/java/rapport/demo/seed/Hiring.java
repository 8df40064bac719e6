package rapport.demo.seed;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import rapport.access.Role;
import rapport.access.StrongPassword;
import rapport.platform.Settings;

/** Writes the employees and their teams. All share a password. */
final class Hiring {
  private static final String HEADS =
      """
      update team set head_id = (
        select id from app_user where team_id = team.id and role = 'head' and active order by id limit 1)
      where head_id is null
      """;

  private final World world;
  private final Settings settings;

  Hiring(World world, Settings settings) {
    this.world = world;
    this.settings = settings;
  }

  /**
   * Hires everybody; answers how to sign in, as a sentence.
   *
   * @param first whether there was nobody: then the first one administers, as the settings say
   */
  String hire(Connection connection, boolean first) throws SQLException {
    Optional<String> given = settings.admin().password();
    String password = given.orElseGet(StrongPassword::make);
    String hash = PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(password);
    ClientTables.teams().copy(connection, taker -> world.staff().teams().forEach(taker));
    ClientTables.employees(hash, settings.zone().getId())
        .copy(connection, taker -> everybody(first).forEach(taker));
    try (Statement statement = connection.createStatement()) {
      statement.execute(HEADS);
    }
    return "Sign in as %s%s with %s"
        .formatted(
            world.staff().employee(1).email(),
            first ? " (or " + settings.admin().email() + ")" : "",
            given.isPresent() ? "the password you set." : "the password " + password + ".");
  }

  private Stream<Staff.Employee> everybody(boolean first) {
    Stream<Staff.Employee> rest =
        Stream.iterate(1, number -> number < world.staff().size(), number -> number + 1)
            .map(world.staff()::employee);
    Staff.Employee one = world.staff().employee(0);
    return Stream.concat(Stream.of(first ? administrator(one) : one), rest);
  }

  private Staff.Employee administrator(Staff.Employee one) {
    return new Staff.Employee(
        one.id(),
        settings.admin().email(),
        one.name(),
        Role.ADMINISTRATOR,
        one.team(),
        settings.language().getLanguage(),
        true,
        one.since());
  }
}
