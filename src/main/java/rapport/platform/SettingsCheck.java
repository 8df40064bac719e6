package rapport.platform;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Reads the settings before anything else does, so that a bad one is named and not stumbled over.
 */
class SettingsCheck implements EnvironmentPostProcessor, Ordered {
  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    Settings.read(environment::getProperty);
  }

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }
}
