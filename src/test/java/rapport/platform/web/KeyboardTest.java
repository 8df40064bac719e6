package rapport.platform.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import rapport.world.Chromium;

/** The frame in a real browser, without a mouse. */
@Tag("browser")
@SpringBootTest(
    classes = LookAlone.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"rapport.dev=true", "server.servlet.session.persistent=false"})
class KeyboardTest {
  @LocalServerPort private int port;
  private static Browser browser;
  private Page page;
  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void launch() {
    Assumptions.assumeTrue(Chromium.program().isPresent(), "no Chromium");
    browser = Chromium.browser();
  }

  @BeforeEach
  void open() {
    page = browser.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        complaints.add(message.text());
      }
    });
    page.navigate("http://127.0.0.1:" + port + "/styleguide");
  }

  @AfterEach
  void close() {
    page.context().close();
  }

  @Test
  void a_page_has_nothing_to_complain_about() {
    assertThat(complaints).isEmpty();
  }

  @Test
  void the_palette_opens_narrows_and_closes() {
    page.keyboard().press("Control+k");
    assertThat(page.locator("#palette")).isVisible();
    page.keyboard().type("compan");
    assertThat(page.locator("#palette .found").first()).containsText("Companies");
    page.keyboard().press("Escape");
    assertThat(page.locator("#palette")).isHidden();
  }

  @Test
  void keys_go_by_their_place_whatever_the_layout() {
    page.route("**/contacts", route -> route.fulfill());
    page.evaluate(
        """
        () => [['KeyG', 'п'], ['KeyC', 'с']].forEach(([code, key]) =>
          document.body.dispatchEvent(new KeyboardEvent('keydown', { code, key, bubbles: true })))
        """);
    page.waitForURL("**/contacts");
  }

  @Test
  void an_entry_is_reached_and_opened_in_place() {
    Locator call = page.locator("#entry-1");
    call.locator("summary").focus();
    page.keyboard().press("j");
    page.keyboard().press("k");
    assertThat(call).hasClass(Pattern.compile("\\bat\\b"));
    page.keyboard().press("Enter");
    assertThat(call.locator(".entry-body")).isVisible();
    page.keyboard().press("Escape");
    assertThat(call.locator(".entry-body")).isHidden();
  }

  @Test
  void a_dialog_asks_before_it_loses_what_was_typed() {
    Locator opener = page.locator("main a[data-dialog][href='/styleguide/dialog']");
    opener.press("Enter");
    Locator name = page.locator("#dialog-name");
    assertThat(name).isFocused();
    name.fill("Олена");
    page.onceDialog(Dialog::dismiss);
    page.keyboard().press("Escape");
    assertThat(name).hasValue("Олена");
    page.onceDialog(Dialog::accept);
    page.keyboard().press("Escape");
    assertThat(page.locator("#dialog")).isHidden();
    assertThat(opener).isFocused();
  }

  @Test
  void a_draft_outlives_a_reload() {
    page.locator("#phone").fill("+380 44 000 00 00");
    page.reload();
    assertThat(page.locator("#phone")).hasValue("+380 44 000 00 00");
  }
}
