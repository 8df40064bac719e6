package rapport.platform;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Believes the {@code X-Forwarded-…} headers only where a proxy is said to stand before Rapport:
 * without one, anybody could send them.
 */
class BehindProxy implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    ConfigurableEnvironment environment = context.getEnvironment();
    if (Settings.read(environment::getProperty).url().isPresent()) {
      environment
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "behind a proxy", Map.of("server.forward-headers-strategy", "framework")));
    }
  }
}
