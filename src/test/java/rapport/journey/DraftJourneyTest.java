package rapport.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.access.User;
import rapport.world.RapportTest;
import rapport.world.World;

/** What is begun is not lost, what is wrong is in sight, what is written is sent by a key. */
@RapportTest
@Tag("browser")
class DraftJourneyTest {
  @Autowired World world;

  @Test
  void aDraftComesBackWholeSaysWhatItIsAndIsThrownAway() {
    User user = world.hire(Role.MANAGER, null);
    String family = family();
    contact(user, family, "Anna");
    contact(user, family, "Boris");
    try (Visit visit = signedIn(user)) {
      Page page = visit.page;
      page.keyboard().press("l");
      choose(page, family, "Anna");
      choose(page, family, "Boris");
      page.selectOption("#dialog-group", "complaint");
      page.fill("[name=answer_complaint_about]", "A chipped corner");
      page.selectOption("#dialog-result", "resolved");
      page.fill("#dialog-subject", "Chipped");
      page.reload();

      page.keyboard().press("l");
      assertThat(page.locator("#dialog .draft-note")).isVisible();
      assertThat(page.locator("#dialog .who-chosen input:checked")).hasCount(2);
      assertThat(page.locator("#dialog-group")).hasValue("complaint");
      assertThat(page.locator("[name=answer_complaint_about]")).hasValue("A chipped corner");
      assertThat(page.locator("#dialog-result")).hasValue("resolved");
      page.click("#dialog .draft-note button");
      assertThat(page.locator("#dialog-subject")).hasValue("");
      assertThat(page.locator("#dialog .who-chosen input:checked")).hasCount(0);
      page.keyboard().press("Escape");
      page.keyboard().press("l");
      assertThat(page.locator("#dialog-subject")).isVisible();
      assertThat(page.locator("#dialog .draft-note")).hasCount(0);
      visit.wentWell();
    }
  }

  @Test
  void aRefusedFormHasOneHeadAndOneStandsWhereItIsWrong() {
    User user = world.hire(Role.MANAGER, null);
    String family = family();
    contact(user, family, "Anna");
    try (Visit visit = signedIn(user)) {
      Page page = visit.page;
      visit.go("/contacts?q=" + family);
      page.keyboard().press("j");
      page.keyboard().press("l");
      page.selectOption("#dialog-group", "complaint");
      Locator about = page.locator("[name=answer_complaint_about]");
      assertThat(about).isVisible();
      assertThat(page.locator("#dialog .asked .field-required")).not().hasCount(0);
      page.fill("#dialog-subject", "Chipped");
      page.locator("#dialog [name=next][value=none]").check(forced());
      page.fill("#dialog-noNextReason", "All is said");
      page.keyboard().press("Control+Enter");
      assertThat(page.locator("#dialog .asked .field-error")).isVisible();
      page.keyboard().press("Control+Enter");
      assertThat(about).isFocused();
      assertThat(page.locator("#dialog .dialog-head")).hasCount(1);
      assertThat(about).isInViewport();
    }
  }

  @Test
  void onesOwnClientComesFirstAndTheArrowsChoose() {
    User user = world.hire(Role.MANAGER, null);
    User other = world.hire(Role.MANAGER, null);
    String family = family();
    contact(other, family, "Aaron");
    String own = contact(user, family, "Zoe");
    try (Visit visit = signedIn(user)) {
      Page page = visit.page;
      page.keyboard().press("l");
      page.locator("#dialog [type=search]").first().fill(family);
      Locator found = page.locator("#dialog .who-found label");
      assertThat(found).hasCount(2);
      assertThat(found.first()).containsText("Zoe");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowDown");
      assertThat(found.nth(1)).hasClass("who-at");
      page.keyboard().press("ArrowUp");
      page.keyboard().press("Enter");
      assertThat(page.locator("#dialog .who-chosen input:checked")).hasValue(own);

      page.locator("#dialog [type=search]").first().fill("somebody else");
      page.keyboard().press("Escape");
      assertThat(page.locator("#dialog")).isHidden();
      visit.wentWell();
    }
  }

  @Test
  void aNoteIsSentByAKeyAndAPageOfItsOwnLeadsToTheCard() {
    User user = world.hire(Role.MANAGER, null);
    String family = family();
    String id = contact(user, family, "Anna");
    try (Visit visit = signedIn(user)) {
      Page page = visit.page;
      visit.go("/contacts/" + id);
      page.keyboard().press("w");
      page.fill("#note-body", "Likes to be called in the morning");
      page.keyboard().press("Control+Enter");
      assertThat(page.locator("#timeline .entry-note")).containsText("in the morning");

      visit.go("/interactions/new?contact=" + id);
      page.evaluate("document.querySelector('.particulars').open = true");
      page.fill("#page-at-said", "yesterday at 15:00");
      assertThat(page.locator("#page-at-said-note")).not().isEmpty();
      page.fill("#page-subject", "Called him back");
      page.locator("[name=next][value=none]").check(forced());
      page.fill("#page-noNextReason", "All is said");
      page.keyboard().press("Control+Enter");
      page.waitForURL(url -> url.endsWith("/contacts/" + id));
      assertThat(page.locator("#timeline")).containsText("Called him back");
      visit.wentWell();
    }
  }

  @Test
  void thePaletteHasTheCommandFirstAndLogsWithWhomItFound() {
    User user = world.hire(Role.MANAGER, null);
    String family = family();
    String id = contact(user, family, "Anna");
    made(user, "/tasks", Map.of("title", "Log " + family));
    try (Visit visit = signedIn(user)) {
      Page page = visit.page;
      page.keyboard().press("Control+k");
      page.fill(".palette-input", "log");
      assertThat(page.locator("#palette [role=option]").first())
          .hasAttribute("href", "/interactions/new");
      page.fill(".palette-input", family);
      assertThat(page.locator("#palette [role=option]").first())
          .hasAttribute("href", "/contacts/" + id);
      page.keyboard().press("Control+Enter");
      assertThat(page.locator("#dialog .who-chosen input:checked")).hasValue(id);
      visit.wentWell();
    }
  }

  @Test
  void whatAnotherMovedIsSaidInWordsAndNewsDontPileUp() {
    User user = world.hire(Role.MANAGER, null);
    String id = contact(user, family(), "Anna");
    Instant soon = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(3, ChronoUnit.DAYS);
    String planned =
        made(
            user,
            "/interactions",
            Map.of(
                "method",
                "call",
                "contactIds",
                List.of(id),
                "subject",
                "A call",
                "plannedAt",
                soon.toString()));
    try (Visit visit = signedIn(user)) {
      Page page = visit.page;
      visit.go("/contacts/" + id);
      page.locator("#promise-" + planned + " [data-key=move]").click();
      page.fill("#move-at", "2030-01-02T10:00");
      world
          .api(user)
          .patch(
              "/interactions/" + planned, Map.of("plannedAt", soon.plusSeconds(7200).toString()));
      Locator met = page.locator("#dialog .met-field");
      assertThat(met.first()).isVisible();
      assertThat(met.first()).not().containsText(Pattern.compile("\\dT\\d"));
      page.evaluate(
          "for (let i = 0; i < 4; i++) document.body.dispatchEvent(new CustomEvent('toast',"
              + " {bubbles: true, detail: {text: 'News ' + i}}))");
      assertThat(page.locator("#toasts .toast-note")).hasCount(2);
      assertThat(page.locator("#toasts .toast-note").last()).containsText("News 3");
    }
  }

  private static String family() {
    return "F" + UUID.randomUUID().toString().replaceAll("[^a-z]", "x").replace("-", "");
  }

  private static void choose(Page page, String family, String given) {
    page.locator("#dialog .who [type=search]").first().fill(family);
    Locator found = page.locator("#dialog .who-found label");
    found.getByText(given).first().click();
    assertThat(page.locator("#dialog .who-chosen").first()).containsText(given);
  }

  private static Locator.CheckOptions forced() {
    return new Locator.CheckOptions().setForce(true);
  }

  private Visit signedIn(User user) {
    Visit visit = new Visit(world.address(), Visit.DESKTOP);
    visit.signIn(user.email(), world.password()).go("/contacts");
    return visit;
  }

  private String contact(User user, String family, String given) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("familyName", family);
    fields.put("givenName", given);
    fields.put("responsibleId", user.id().toString());
    return made(user, "/contacts", fields);
  }

  private String made(User user, String path, Map<String, ?> fields) {
    var answer = world.api(user).post(path, fields);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return answer.json().path("id").asString();
  }
}
