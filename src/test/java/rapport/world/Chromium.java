package rapport.world;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one Chromium of all browser tests, started when first asked for and gone with the JVM. */
public final class Chromium {
  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

  private Chromium() {}

  /** Where the program is: as {@code CHROMIUM} says, or where distributions put it. */
  public static Optional<Path> program() {
    String given = System.getenv("CHROMIUM");
    return given == null
        ? PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst()
        : Optional.of(Path.of(given));
  }

  /** The running browser. */
  public static Browser browser() {
    return Running.BROWSER;
  }

  private static final class Running {
    private static final Playwright PLAYWRIGHT =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    static final Browser BROWSER =
        PLAYWRIGHT
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program().orElseThrow())
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-dev-shm-usage",
                            "--disable-background-networking")));
  }
}
