package rapport.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * With {@code RAPPORT_TRAINING=true} the program looks at its own main pages and ends, so that the
 * JVM writes down in its AOT cache what a start needs. Asked for by bin/run on a throw-away
 * database.
 */
@Component
class TrainingRun implements ApplicationListener<ApplicationReadyEvent> {
  private static final List<String> PAGES = List.of("/actuator/health", "/sign-in", "/");
  private static final Duration LIMIT = Duration.ofMinutes(1);

  private final Environment environment;

  TrainingRun(Environment environment) {
    this.environment = environment;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    if (environment.getProperty("rapport.training", Boolean.class, false)) {
      Thread.ofPlatform().daemon().start(TrainingRun::giveUp);
      Thread.ofPlatform().start(() -> train(event));
    }
  }

  private void train(ApplicationReadyEvent event) {
    int port = environment.getRequiredProperty("local.server.port", Integer.class);
    try (HttpClient browser = HttpClient.newBuilder().connectTimeout(LIMIT).build()) {
      for (String page : PAGES) {
        look(browser, URI.create("http://127.0.0.1:" + port + page));
      }
    }
    System.exit(SpringApplication.exit(event.getApplicationContext()));
  }

  /** What the page answers is of no account here; that it was asked for is. */
  private static void look(HttpClient browser, URI page) {
    try {
      browser.send(HttpRequest.newBuilder(page).timeout(LIMIT).build(), BodyHandlers.discarding());
    } catch (IOException e) {
      System.err.println(page + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void giveUp() {
    try {
      Thread.sleep(LIMIT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(1);
  }
}
