package rapport.platform;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Reads the settings before anything else does, so that a bad one is named and not stumbled over.
 */
class SettingsCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    Settings.read(context.getEnvironment()::getProperty);
  }
}
