package rapport.platform;

import java.net.URI;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the person at the terminal where Rapport is to be found, as the last thing of a start. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Announcement implements ApplicationListener<ApplicationReadyEvent> {
  private final Settings settings;

  Announcement(Settings settings) {
    this.settings = settings;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    if (event.getApplicationContext() instanceof WebServerApplicationContext web
        && web.getWebServer() != null) {
      System.out.printf(
          "%n  Rapport is ready: %s%n  Ctrl+C stops it.%n%n",
          address(web.getWebServer().getPort()));
    }
  }

  private URI address(int port) {
    return settings.url().orElseGet(() -> URI.create("http://" + host() + ":" + port + "/"));
  }

  private String host() {
    return settings.address().equals("0.0.0.0") ? "localhost" : settings.address();
  }
}
