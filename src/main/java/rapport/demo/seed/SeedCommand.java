package rapport.demo.seed;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.logging.LoggingSystem;
import rapport.platform.CommandDatabase;
import rapport.platform.Settings;
import rapport.platform.StartRefused;

/**
 * {@code bin/seed --contacts N --interactions M}: makes a world for measuring, in a database that
 * is made if there is none.
 */
public final class SeedCommand {
  private SeedCommand() {}

  /** Answers the exit code. */
  public static int run(List<String> arguments) {
    LoggingSystem.get(SeedCommand.class.getClassLoader()).beforeInitialize(); // silences all logs
    try {
      SeedOrder order = SeedOrder.read(arguments);
      Settings settings = CommandDatabase.settings();
      CommandDatabase.reach(
          settings,
          database -> {
            seed(new Seeding(database, settings, order, System.out), settings);
            return true;
          });
      return 0;
    } catch (StartRefused refused) {
      System.err.println(refused.getMessage() + " " + refused.remedy());
      return 1;
    }
  }

  private static void seed(Seeding seeding, Settings settings) {
    try {
      seeding.run(LocalDate.now(settings.zone()));
    } catch (SQLException e) {
      throw new StartRefused(
          "The database refused: " + e.getMessage(),
          "What was copied until then stays; begin again with an empty database.",
          e);
    }
  }
}
