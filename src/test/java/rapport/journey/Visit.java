package rapport.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import rapport.world.Chromium;

/**
 * Somebody's visit in a real browser: signed in, with everything noted that the browser complains
 * about.
 */
final class Visit implements AutoCloseable {
  static final int DESKTOP = 1440;
  static final int PHONE = 390;

  private final BrowserContext context;
  private final String address;
  private final List<String> complaints = new ArrayList<>();
  final Page page;

  Visit(String address, int width) {
    this.address = address;
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setViewportSize(width, width == PHONE ? 844 : 900)
            .setLocale("en-GB")
            .setTimezoneId("Europe/Moscow");
    context = Chromium.browser().newContext(options);
    context.setDefaultTimeout(15_000);
    page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") && !isReplaced(message.text())) {
        complaints.add(message.text());
      }
    });
  }

  /** A piece that is told anew while it is being read asks again: that is no mistake. */
  private static boolean isReplaced(String message) {
    return message.startsWith("htmx:sendAbort") || message.startsWith("htmx:afterRequest");
  }

  Visit signIn(String email, String password) {
    go("/sign-in");
    page.fill("[name=email]", email);
    page.fill("[name=password]", password);
    page.click("form.signin button.btn-primary");
    page.waitForURL(url -> !url.contains("/sign-in"));
    return this;
  }

  void go(String path) {
    page.navigate(address + path);
  }

  Locator see(String text) {
    Locator found = page.getByText(text).first();
    found.waitFor();
    return found;
  }

  /** Nothing sticks out at the side. */
  void fits() {
    Object tooWide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    assertThat(((Number) tooWide).intValue()).as("too wide: " + page.url()).isLessThanOrEqualTo(0);
  }

  /**
   * The browser had nothing to complain about: no broken script, no refused style, no missing file.
   */
  void wentWell() {
    assertThat(complaints).isEmpty();
  }

  @Override
  public void close() {
    context.close();
  }
}
