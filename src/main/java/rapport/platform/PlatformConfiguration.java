package rapport.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The settings, for whoever asks. */
@Configuration(proxyBeanMethods = false)
class PlatformConfiguration {
  @Bean
  Settings settings(Environment environment) {
    return Settings.read(environment::getProperty);
  }
}
