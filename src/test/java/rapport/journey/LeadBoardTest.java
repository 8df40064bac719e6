package rapport.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.access.User;
import rapport.world.RapportTest;
import rapport.world.World;

/** The board of leads: whoever drops a card on a closed lane is asked what goes with it. */
@RapportTest
class LeadBoardTest {
  /** The board of one's own leads: the database is shared, and a test may run twice. */
  private static final String BOARD = "/leads?board=state&f=all(responsible:is:me)";

  @Autowired World world;

  @Test
  void aCardDroppedOnDisqualifiedAsksWhyAndGoesBackIfNobodySays() {
    User user = world.hire(Role.MANAGER, null);
    String id = lead("Перетаскин", user);
    try (Visit visit = new Visit(world.address(), Visit.DESKTOP)) {
      visit.signIn(user.email(), world.password());
      visit.go(BOARD);
      Locator dialog = visit.page.locator("#dialog");

      drag(visit, "disqualified");
      assertThat(dialog).isVisible();
      assertThat(visit.page.locator("[data-lane=disqualified] [data-card]")).hasCount(1);
      visit.page.keyboard().press("Escape");
      assertThat(visit.page.locator("[data-lane=new] [data-card]")).hasCount(1);
      assertThat(visit.page.locator("[data-lane=disqualified] [data-card]")).hasCount(0);

      drag(visit, "disqualified");
      dialog.locator("[name=reason]").selectOption("no_budget");
      dialog.locator("[name=note]").fill("Next year perhaps");
      dialog.locator(".btn-primary").click();
      assertThat(dialog).isHidden();
      assertThat(visit.page.locator("[data-lane=disqualified] [data-card]")).hasCount(1);
      assertState(id, user, "disqualified");

      visit.page.locator("#toasts button").first().click();
      assertThat(visit.page.locator("[data-lane=new] [data-card]")).hasCount(1);
      visit.wentWell();
    }
  }

  @Test
  void byKeysACardIsConvertedAndItsMenuHasTheFocusAgain() {
    User user = world.hire(Role.MANAGER, null);
    String id = lead("Клавишин", user);
    try (Visit visit = new Visit(world.address(), Visit.DESKTOP)) {
      visit.signIn(user.email(), world.password());
      visit.go(BOARD);
      Locator dialog = visit.page.locator("#dialog");
      Locator menu = visit.page.locator("[data-card] [data-move]");

      menu.focus();
      menu.selectOption("converted");
      assertThat(dialog.locator("[name=stage]")).isFocused();
      visit.page.keyboard().press("Escape");
      assertThat(visit.page.locator("[data-lane=new] [data-card]")).hasCount(1);
      assertThat(menu).hasValue("new");
      assertThat(menu).isFocused();

      menu.selectOption("converted");
      assertThat(dialog.locator("[name=stage]")).isFocused();
      dialog.locator("[name=company]").fill("Keyboard " + user.id());
      visit.page.keyboard().press("Enter");
      assertThat(visit.page.locator("[data-lane=converted] [data-card]")).hasCount(1);
      assertState(id, user, "converted");
      assertThat(menu).isFocused();

      menu.selectOption("in_work");
      assertThat(visit.page.locator("[data-lane=in_work] [data-card]")).hasCount(1);
      visit.wentWell();
    }
  }

  @Test
  void onAPhoneTheDialogFitsAndARefusalStaysInIt() {
    User user = world.hire(Role.MANAGER, null);
    lead("Телефонкин", user);
    try (Visit visit = new Visit(world.address(), Visit.PHONE)) {
      visit.signIn(user.email(), world.password());
      visit.go(BOARD);
      visit.page.locator("[data-card] [data-move]").selectOption("disqualified");
      Locator dialog = visit.page.locator("#dialog");
      assertThat(dialog).isVisible();
      visit.fits();
      dialog.locator("form").evaluate("form => { form.noValidate = true; }");
      dialog.locator(".btn-primary").click();
      assertThat(dialog.locator(".field-error")).isVisible();
      dialog.locator("[data-close]").last().click();
      assertThat(visit.page.locator("[data-lane=new] [data-card]")).hasCount(1);
    }
  }

  @Test
  void whatIsToldWhileTheBoardIsBeingReadIsNotLost() {
    User user = world.hire(Role.MANAGER, null);
    lead("Спешкин", user);
    try (Visit visit = new Visit(world.address(), Visit.DESKTOP)) {
      visit.signIn(user.email(), world.password());
      visit.go(BOARD);
      AtomicInteger read = new AtomicInteger();
      visit.page.onRequest(request -> {
        if (request.url().contains("board=state")) {
          read.incrementAndGet();
        }
      });
      String told = "document.body.dispatchEvent(new Event('list-changed'))";
      visit.page.waitForResponse(
          response -> response.url().contains("board=state") && read.get() == 2,
          () -> visit.page.evaluate("() => { " + told + "; " + told + "; }"));
      assertThat(visit.page.locator("[data-lane=new] [data-card]")).hasCount(1);
    }
  }

  private static void drag(Visit visit, String lane) {
    Locator to = visit.page.locator("[data-lane=" + lane + "]");
    to.scrollIntoViewIfNeeded();
    visit.page.locator("[data-lane=new] [data-card]").dragTo(to);
  }

  private void assertState(String id, User user, String state) {
    org.assertj.core.api.Assertions.assertThat(
            world.api(user).get("/leads/" + id).json().path("state").asString())
        .isEqualTo(state);
  }

  private String lead(String family, User user) {
    return world
        .api(user)
        .post("/leads", Map.of("name", "Вера " + family, "responsibleId", user.id().toString()))
        .json()
        .path("id")
        .asString();
  }
}
