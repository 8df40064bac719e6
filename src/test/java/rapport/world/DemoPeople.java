package rapport.world;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.demo.DemoLoader;
import rapport.demo.DemoWorld;
import rapport.platform.Settings;
import rapport.platform.words.Language;

/**
 * The demo company, in Russian, within the database that all tests share: written there when it is
 * first asked for. Its people are called by the keys of {@link DemoWorld}.
 */
@Component
@Lazy
public class DemoPeople {
  private final DemoLoader loader;
  private final Settings settings;
  private final Clock clock;
  private DemoLoader.@Nullable Loaded loaded;

  DemoPeople(DemoLoader loader, Settings settings, Clock clock) {
    this.loader = loader;
    this.settings = settings;
    this.clock = clock;
  }

  /** The id of a contact: "ivanov", "shcherbakova", "petrenko", "kovalenko" … */
  public UUID contact(String key) {
    return known(loaded().people(), key);
  }

  /** The id of a company: "stroydom", "teplodom" … */
  public UUID company(String key) {
    return known(loaded().companies(), key);
  }

  /** An employee: "victoria" (head), "anna", "daniel", "roman" (managers) or "nina" (support). */
  public User employee(String key) {
    return known(loaded().employees(), key);
  }

  /** With which each of the employees can sign in. */
  public String password() {
    return TestSettings.PASSWORD;
  }

  private static <T> T known(Map<String, T> things, String key) {
    return Objects.requireNonNull(things.get(key), key);
  }

  private synchronized DemoLoader.Loaded loaded() {
    DemoLoader.Loaded known = loaded;
    if (known == null) {
      LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone());
      known = loader.load(DemoWorld.of(Language.RU, today, settings.zone()), TestSettings.PASSWORD);
      loaded = known;
    }
    return known;
  }
}
