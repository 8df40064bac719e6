package rapport.demo.seed;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import rapport.contacts.FreshnessRules;
import rapport.platform.Settings;
import rapport.platform.Settings.ExternalDatabase;
import rapport.platform.StartRefused;
import rapport.platform.loading.Hands;
import rapport.platform.loading.PuttingAside;

/** Fills a database with a world. */
final class Seeding {
  static final List<String> TABLES =
      List.of(
          "timeline_entry",
          "interaction",
          "participant",
          "contact",
          "contact_point",
          "employment",
          "company");
  static final String NOTES = "seed_aside";

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
    aside = new PuttingAside(hands, NOTES, TABLES);
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
    Filling filling = new Filling(world, rules(), new Progress(out));
    out.printf("  %-42s %7.1f s%n", "thinking it up", (System.nanoTime() - start) / 1e9);
    String[] signingIn = {""};
    hands.alone(connection ->
        signingIn[0] =
            new Hiring(world, settings).hire(connection, !exists(connection, "app_user")));
    fill(filling);
    hands.together("analyze", onEachTable("analyze"));
    out.printf("%n  All in %.1f s.%n", (System.nanoTime() - start) / 1e9);
    hands.alone(connection -> Sizes.tell(connection, out));
    filling.landmarks().forEach(line -> out.println("  " + line));
    out.println("  " + signingIn[0]);
  }

  private void fill(Filling filling) throws SQLException {
    aside.takeOff();
    try {
      hands.together("copying", filling.pieces());
      filling.progress().tell();
      hands.together("vacuum", onEachTable("vacuum"));
    } catch (SQLException failed) {
      try {
        aside.putBack();
      } catch (SQLException incomplete) { // references to what was not copied
        failed.addSuppressed(incomplete);
      }
      throw failed;
    }
    aside.putBack();
  }

  private void migrate() {
    Flyway.configure()
        .dataSource(database.url(), database.user(), database.password())
        .load()
        .migrate();
  }

  private FreshnessRules rules() throws SQLException {
    Map<String, Integer> months = new HashMap<>();
    hands.alone(connection -> {
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery("select kind, months from freshness_rule")) {
        while (row.next()) {
          months.put(row.getString(1), row.getInt(2));
        }
      }
    });
    return new FreshnessRules(months);
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

  private static List<Hands.Work> onEachTable(String deed) {
    return TABLES.stream()
        .<Hands.Work>map(table ->
            connection -> {
              try (Statement statement = connection.createStatement()) {
                statement.execute(deed + " " + table);
              }
            })
        .toList();
  }
}
