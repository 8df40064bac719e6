package rapport.demo.seed;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import rapport.access.Role;
import rapport.access.StrongPassword;
import rapport.platform.Settings;
import rapport.platform.Settings.ExternalDatabase;
import rapport.platform.StartRefused;

/** Fills a database with a world. */
final class Seeding {
  private final ExternalDatabase database;
  private final Settings settings;
  private final SeedOrder order;
  private final PrintStream out;
  private final Hands hands;
  private final PuttingAside aside;

  Seeding(ExternalDatabase database, Settings settings, SeedOrder order, PrintStream out) {
    this.database = database;
    this.settings = settings;
    this.order = order;
    this.out = out;
    hands = new Hands(database, out);
    aside = new PuttingAside(hands);
  }

  /**
   * Makes the world as it would be on the morning of a day.
   *
   * @throws StartRefused if there are clients already and that was not allowed
   */
  void run(LocalDate today) throws SQLException {
    long start = System.nanoTime();
    migrate();
    if (aside.isUnfinished()) {
      out.println("  A run before this one was cut short; its indexes are put back first.");
      aside.putBack();
    }
    World world = new World(order, today, settings.zone());
    hands.alone(connection -> refuse(connection, world));
    Filling filling = new Filling(world, new Progress(out));
    out.printf("  %-42s %7.1f s%n", "thinking it up", (System.nanoTime() - start) / 1e9);
    String signingIn = hire(world);
    aside.takeOff();
    try {
      hands.together("copying", filling.pieces());
      filling.progress().tell();
      hands.together("vacuum", onEachTable("vacuum"));
    } finally {
      aside.putBack();
    }
    hands.together("analyze", onEachTable("analyze"));
    out.printf("%n  All in %.1f s.%n", (System.nanoTime() - start) / 1e9);
    hands.alone(connection -> Sizes.tell(connection, out));
    filling.landmarks().forEach(line -> out.println("  " + line));
    out.println(signingIn);
  }

  private void migrate() {
    Flyway.configure()
        .dataSource(database.url(), database.user(), database.password())
        .load()
        .migrate();
  }

  private void refuse(Connection connection, World world) throws SQLException {
    if (exists(connection, "contact where id = '" + world.contactId(0) + "'")) {
      throw new StartRefused(
          "This very world is in the database already.", "Name another one with --seed.");
    }
    boolean clients = exists(connection, "contact") || exists(connection, "company");
    if (clients && !order.intoExisting()) {
      throw new StartRefused(
          "The database holds clients already, and bin/seed can't be undone.",
          "Name another RAPPORT_DATA or RAPPORT_DB_URL, or say --into-existing.");
    }
  }

  private static boolean exists(Connection connection, String where) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select exists (select from " + where + ")")) {
      row.next();
      return row.getBoolean(1);
    }
  }

  /** All employees share a password; where there is nobody yet, the first one administers. */
  private String hire(World world) throws SQLException {
    Optional<String> given = settings.admin().password();
    String password = given.orElseGet(StrongPassword::make);
    String hash = PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(password);
    hands.alone(connection -> {
      boolean first = !exists(connection, "app_user");
      ClientTables.employees(hash, settings.zone().getId())
          .copy(
              connection,
              taker ->
                  IntStream.range(0, world.staff().size())
                      .mapToObj(world.staff()::employee)
                      .map(one -> first && one.id().equals(firstId(world)) ? boss(one) : one)
                      .forEach(taker));
    });
    return "  Sign in as %s with %s%n"
        .formatted(
            world.staff().employee(1).email() + " (or " + settings.admin().email() + ")",
            given.isPresent() ? "the password you set." : "the password " + password + ".");
  }

  private static UUID firstId(World world) {
    return world.staff().id(0);
  }

  private Staff.Employee boss(Staff.Employee one) {
    return new Staff.Employee(
        one.id(),
        settings.admin().email(),
        one.name(),
        Role.ADMINISTRATOR,
        settings.language().getLanguage(),
        true,
        one.since());
  }

  private static List<Hands.Work> onEachTable(String deed) {
    return PuttingAside.TABLES.stream()
        .<Hands.Work>map(table ->
            connection -> {
              try (Statement statement = connection.createStatement()) {
                statement.execute(deed + " " + table);
              }
            })
        .toList();
  }
}
