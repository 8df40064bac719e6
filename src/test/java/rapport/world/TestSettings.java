package rapport.world;

import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points Rapport to the tests' database. */
public class TestSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  static final String ADMIN = "admin@example.com";
  static final String PASSWORD = "correct-horse";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestDatabase database = TestDatabase.shared();
    TestPropertyValues.of(
            Map.of(
                "rapport.db.url",
                database.url(),
                "rapport.db.user",
                database.user(),
                "rapport.db.password",
                database.password(),
                "rapport.admin.email",
                ADMIN,
                "rapport.admin.password",
                PASSWORD,
                "rapport.country",
                "RU",
                "rapport.zone",
                "Europe/Moscow",
                "rapport.webhook.private",
                "true",
                "rapport.dev",
                "true"))
        .applyTo(context);
  }
}
