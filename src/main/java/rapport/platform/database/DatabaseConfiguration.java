package rapport.platform.database;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.platform.Settings;
import rapport.platform.Settings.ExternalDatabase;

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
        .<JdbcConnectionDetails>map(External::new)
        .orElseGet(() -> embedded(settings));
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
