package rapport.platform;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * With {@code RAPPORT_TRAINING=true} the program looks at its own pages and ends, so that the JVM
 * writes down in its AOT cache what a start needs. Asked for by bin/run, on a throw-away database.
 */
@Component
class TrainingRun implements ApplicationListener<ApplicationReadyEvent> {
  private static final Duration LIMIT = Duration.ofMinutes(1);

  private final Environment environment;
  private final Settings settings;

  TrainingRun(Environment environment, Settings settings) {
    this.environment = environment;
    this.settings = settings;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    if (environment.getProperty("rapport.training", Boolean.class, false)) {
      Thread starting = Thread.currentThread();
      Thread.ofPlatform().daemon().start(TrainingRun::giveUp);
      Thread.ofPlatform().start(() -> train(event, starting));
    }
  }

  private void train(ApplicationReadyEvent event, Thread starting) {
    try {
      // it ends when all others who wait for the same event have done their part
      starting.join();
      int port = environment.getRequiredProperty("local.server.port", Integer.class);
      try (var visitor = new PageVisitor(URI.create("http://127.0.0.1:" + port))) {
        visitor.signIn(settings.admin().email(), settings.admin().password().orElse(""));
        visitor.lookAround();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    System.exit(SpringApplication.exit(event.getApplicationContext()));
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
