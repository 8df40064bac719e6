package rapport.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.platform.Settings;
import rapport.platform.Settings.ExternalDatabase;
import rapport.platform.StartRefused;

/**
 * Where the connection pool connects to: the database one has named, or the embedded one. It is
 * decided while Rapport starts and not by conditions, which Spring's ahead-of-time processing would
 * settle at build time.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
  @Bean
  JdbcConnectionDetails database(Settings settings) {
    return settings
        .database()
        .<JdbcConnectionDetails>map(DatabaseConfiguration::external)
        .orElseGet(() -> embedded(settings));
  }

  /** Tried once here, because the pool's own complaint would be a page of exceptions. */
  private static External external(ExternalDatabase given) {
    try (Connection tried =
        DriverManager.getConnection(given.url(), given.user(), given.password())) {
      tried.setReadOnly(true);
      refuseHalfRestored(tried);
      return new External(given);
    } catch (SQLException e) {
      throw new StartRefused(
          "The database of RAPPORT_DB_URL does not let Rapport in: " + e.getMessage(),
          "Check RAPPORT_DB_URL, RAPPORT_DB_USER and RAPPORT_DB_PASSWORD, and that it runs.",
          e);
    }
  }

  /** The notes are there for as long as a restore lasts, see rapport.platform.backup. */
  private static void refuseHalfRestored(Connection connection) throws SQLException {
    try (var notes =
        connection.createStatement().executeQuery("select to_regclass('restore_aside')")) {
      notes.next();
      if (notes.getString(1) != null) {
        throw new StartRefused(
            "The database of RAPPORT_DB_URL is being restored, or that was cut short.",
            "Wait for its end; if nobody is at it, begin again with bin/restore.");
      }
    }
  }

  private static Embedded embedded(Settings settings) {
    return new Embedded(
        settings.guest()
            ? EmbeddedDatabase.join(settings.data())
            : EmbeddedDatabase.open(settings.data()));
  }

  private record External(ExternalDatabase given) implements JdbcConnectionDetails {
    @Override
    public String getJdbcUrl() {
      return given.url();
    }

    @Override
    public String getUsername() {
      return given.user();
    }

    @Override
    public @Nullable String getPassword() {
      return given.password();
    }
  }

  /** Stopped by Spring after the pool, which depends on it, is closed. */
  private record Embedded(EmbeddedDatabase server)
      implements JdbcConnectionDetails, DisposableBean {
    @Override
    public String getJdbcUrl() {
      return server.url();
    }

    @Override
    public String getUsername() {
      return server.user();
    }

    @Override
    public String getPassword() {
      return server.password();
    }

    @Override
    public void destroy() {
      server.close();
    }
  }
}
