package rapport.pictures;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import rapport.world.Chromium;

/**
 * Takes the pictures of the README from a Rapport that runs with the demo company; {@code
 * bin/pictures} calls it. It writes nothing into that Rapport but one import that nobody runs.
 */
public final class TakePictures {
  private static final Path PLACE = Path.of("docs/pictures");
  private static final String BOOK = "src/test/resources/addressbooks/iphone.vcf";
  private static final Pattern CARD = Pattern.compile(".*/(contacts|companies)/[0-9a-f-]{36}");

  private final String address;
  private final String password;

  private TakePictures(String address, String password) {
    this.address = address;
    this.password = password;
  }

  /** Arguments: address, password, and {@code en} or {@code ru}, the language of the demo. */
  public static void main(String[] args) throws IOException {
    TakePictures taking = new TakePictures(args[0], args[1]);
    if (args[2].equals("en")) {
      taking.desktop();
      taking.phone();
    } else {
      taking.dark(args[2]);
    }
    System.exit(0);
  }

  private void desktop() throws IOException {
    Page page = visit("anna@rapport.example", 1440, ColorScheme.LIGHT, "en");
    take(page, "my-day");
    page.navigate(address + "/contacts");
    take(page, "contacts");
    page.keyboard().press("Control+k");
    page.keyboard().type("ivanov");
    page.waitForSelector(".found .found-title");
    take(page, "palette");
    page.keyboard().press("Enter");
    page.waitForURL(CARD);
    take(page, "contact");
    page.navigate(address + "/contacts?board=importance");
    take(page, "board");
    filter(page);
    page.navigate(address + "/companies?q=stroydom");
    page.click("#rows tr a >> nth=0");
    page.waitForURL(CARD);
    take(page, "people");
    importing(page);
    Page settings = visit("admin@rapport.local", 1440, ColorScheme.LIGHT, "en");
    settings.navigate(address + "/settings/roles/manager");
    take(settings, "roles");
  }

  private void filter(Page page) throws IOException {
    String f = "all(importance:is:high,any(last_touch:not_in_last:30,next_touch:empty))";
    page.navigate(address + "/contacts?f=" + URLEncoder.encode(f, StandardCharsets.UTF_8));
    page.click("#chips a:has-text('Filter')");
    page.waitForSelector("#dialog form");
    take(page, "filter");
  }

  private void importing(Page page) throws IOException {
    page.navigate(address + "/imports");
    page.setInputFiles("input[type=file]", Path.of(BOOK));
    page.click("form[enctype] button.btn-primary");
    page.waitForURL(Pattern.compile(".*/imports/[0-9a-f-]{36}"));
    take(page, "import");
  }

  private void phone() throws IOException {
    Page page = visit("anna@rapport.example", 390, ColorScheme.LIGHT, "en");
    take(page, "phone");
    page.navigate(address + "/contacts?q=stroydom");
    page.click("#rows tr a:has-text('John Ivanov')");
    page.waitForURL(CARD);
    take(page, "phone-card");
  }

  private void dark(String language) throws IOException {
    Page page = visit("anna@rapport.example", 1440, ColorScheme.DARK, language);
    take(page, "my-day-" + language + "-dark");
    page.navigate(address + "/contacts?q=ivanov");
    page.click("#rows tr a >> nth=0");
    page.waitForURL(CARD);
    take(page, "contact-" + language + "-dark");
  }

  private Page visit(String email, int width, ColorScheme scheme, String language) {
    Page page =
        Chromium.browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, width < 500 ? 844 : 900)
                    .setDeviceScaleFactor(width < 500 ? 2 : 1)
                    .setColorScheme(scheme)
                    .setLocale(language)
                    .setTimezoneId("Europe/Moscow"))
            .newPage();
    page.navigate(address + "/sign-in");
    page.fill("[name=email]", email);
    page.fill("[name=password]", password);
    page.click("form.signin button.btn-primary");
    page.waitForURL(url -> !url.contains("/sign-in"));
    return page;
  }

  private static void take(Page page, String name) throws IOException {
    page.waitForTimeout(600);
    byte[] small = SmallPng.of(page.screenshot());
    Files.write(PLACE.resolve(name + ".png"), small);
    System.out.println(name + ": " + small.length / 1024 + " kB");
  }
}
