package rapport.platform;

import java.nio.file.Files;
import java.util.Locale;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import rapport.platform.Settings.ExternalDatabase;
import rapport.platform.database.EmbeddedDatabase;

/**
 * The database for a command that does one thing and ends: without Spring, beside a running Rapport
 * or without one. It migrates nothing.
 */
public final class CommandDatabase {
  private static final String START_FIRST = "Start Rapport once with bin/run.";

  private CommandDatabase() {}

  /**
   * Does the work on the database of the settings.
   *
   * @throws StartRefused if there is no database to work on
   */
  public static <T> T with(Settings settings, Function<DSLContext, T> work) {
    System.setProperty("org.jooq.no-logo", "true"); // both would go to standard output
    System.setProperty("org.jooq.no-tips", "true");
    try {
      return settings
          .database()
          .map(given -> connected(given.url(), given.user(), given.password(), work))
          .orElseGet(() -> embedded(settings, work));
    } catch (DataAccessException unusable) {
      throw new StartRefused(
          "The database can't be used: it can't be reached, or Rapport has never run on it.",
          START_FIRST,
          unusable);
    }
  }

  /** The settings, read as Spring reads them: system properties, then the environment. */
  public static Settings settings() {
    return Settings.read(CommandDatabase::setting);
  }

  private static @Nullable String setting(String property) {
    String given = System.getProperty(property);
    return given == null
        ? System.getenv(property.replace('.', '_').toUpperCase(Locale.ROOT))
        : given;
  }

  /**
   * Does the work on the database of the settings with connections of its own.
   *
   * @throws StartRefused if there is no database to work on
   */
  public static <T> T existing(Settings settings, Function<ExternalDatabase, T> work) {
    if (settings.database().isEmpty()) {
      refuseAbsent(settings);
    }
    return reach(settings, work);
  }

  /**
   * Does the work on the database of the settings with connections of its own; an embedded database
   * is made if there is none. It may be as empty as it was made.
   *
   * @throws StartRefused if there is no database to work on
   */
  public static <T> T reach(Settings settings, Function<ExternalDatabase, T> work) {
    if (settings.database().isPresent()) {
      return work.apply(settings.database().get());
    }
    try (EmbeddedDatabase database = EmbeddedDatabase.join(settings.data())) {
      return work.apply(new ExternalDatabase(database.url(), database.user(), database.password()));
    }
  }

  private static <T> T embedded(Settings settings, Function<DSLContext, T> work) {
    refuseAbsent(settings);
    try (EmbeddedDatabase database = EmbeddedDatabase.join(settings.data())) {
      return connected(database.url(), database.user(), database.password(), work);
    }
  }

  private static void refuseAbsent(Settings settings) {
    if (!Files.isDirectory(settings.data().resolve("postgres"))) {
      throw new StartRefused(
          "There is no database yet in %s.".formatted(settings.data()), START_FIRST);
    }
  }

  private static <T> T connected(
      String url, String user, String password, Function<DSLContext, T> work) {
    try (var connection = DSL.using(url, user, password)) {
      return work.apply(DSL.using(connection.configuration().derive(SQLDialect.POSTGRES)));
    }
  }
}
