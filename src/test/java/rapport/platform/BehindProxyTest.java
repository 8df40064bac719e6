package rapport.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

class BehindProxyTest {
  @Test
  void proxyHeadersAreBelievedOnlyWhereAnAddressIsSet() {
    assertThat(strategy(Map.of())).isEqualTo("none");
    assertThat(strategy(Map.of("rapport.url", "https://crm.example.org"))).isEqualTo("framework");
  }

  private static String strategy(Map<String, Object> settings) {
    try (GenericApplicationContext context = new GenericApplicationContext()) {
      var sources = context.getEnvironment().getPropertySources();
      sources.addLast(new MapPropertySource("given", settings));
      sources.addLast(
          new MapPropertySource("ours", Map.of("server.forward-headers-strategy", "none")));
      new BehindProxy().initialize(context);
      return String.valueOf(
          context.getEnvironment().getProperty("server.forward-headers-strategy"));
    }
  }
}
