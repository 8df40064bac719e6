package rapport.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.world.DemoPeople;
import rapport.world.RapportTest;
import rapport.world.World;

/**
 * The main job of an account manager, from her address book to the next step, in a real browser.
 */
@RapportTest
@Tag("browser")
class MainJobTest {
  @Autowired World world;
  @Autowired DemoPeople demo;

  @Test
  void sheBringsHerAddressBookAndFindsEverybodyInIt() {
    try (Visit visit = manager()) {
      visit.go("/imports");
      visit.page.setInputFiles(
          "input[type=file]", Path.of("src/test/resources/addressbooks/iphone.vcf"));
      visit.page.click("form[enctype] button.btn-primary");
      visit.page.waitForURL(Pattern.compile(".*/imports/[0-9a-f-]{36}"));
      visit.page.click("form[action$='/run'] button.btn-primary");
      visit.page.locator("dl.figures").waitFor();
      visit.page.click("a[href='/contacts?sort=-created']");
      assertThat(visit.page.locator("#rows tr")).not().hasCount(0);
      visit.wentWell();
    }
  }

  @Test
  void sheFindsIvanovByTypingIvanovAndLogsACallWithTheNextStep() {
    demo.contact("ivanov");
    try (Visit visit = anna()) {
      visit.page.keyboard().press("Control+k");
      visit.page.keyboard().type("ivanov");
      visit
          .page
          .locator(
              ".found .found-title", new Page.LocatorOptions().setHasText("Иван Петрович Иванов"))
          .waitFor();
      visit.page.keyboard().press("Enter");
      visit.page.waitForURL(Pattern.compile(".*/contacts/[0-9a-f-]{36}"));

      visit.page.fill("#card-subject", "Скидка на газобетон");
      visit.page.fill("#card-note", "Просит три процента, решим завтра");
      visit.page.selectOption("#card-result", "thinking");
      visit.page.click("#card-composer .next-plan .btn-small >> nth=0");
      visit.page.fill("#card-nextSubject", "Ответить про скидку");
      visit.page.click("#card-composer .form-acts .btn-primary");

      assertThat(visit.page.locator("#timeline")).containsText("Скидка на газобетон");
      assertThat(visit.page.locator("#next")).containsText("Ответить про скидку");
      assertThat(visit.page.locator("#toasts")).not().isEmpty();
      visit
          .page
          .locator("#timeline .entry", new Page.LocatorOptions().setHasText("Скидка на газобетон"))
          .locator("summary")
          .click();
      visit.see("Просит три процента, решим завтра");
      isEmpty(visit);
      visit.page.reload();
      isEmpty(visit);
      visit.wentWell();
    }
  }

  @Test
  void whatWasJustLoggedCanBeTakenBack() {
    try (Visit visit = anna()) {
      visit.go("/contacts/" + demo.contact("petrenko"));
      visit.page.fill("#card-subject", "Записано по ошибке");
      visit.page.check("#card-composer [name=next][value=none]", forced());
      visit.page.fill("#card-noNextReason", "Проверка");
      visit.page.click("#card-composer .form-acts .btn-primary");
      assertThat(visit.page.locator("#timeline")).containsText("Записано по ошибке");
      visit.page.locator("#toasts button").first().click();
      assertThat(visit.page.locator("#timeline")).not().containsText("Записано по ошибке");
      visit.wentWell();
    }
  }

  @Test
  void sheCompletesFromHerDayByKeyboardAlone() {
    demo.contact("ivanov");
    try (Visit visit = anna()) {
      visit.go("/");
      Locator overdue = visit.page.locator("#day .day-columns section").first().locator(".due");
      int before = overdue.count();
      assertThat(before).isPositive();
      Locator here = visit.page.locator("#day .day-columns .due.at");
      for (int i = 0; i < 30 && here.count() == 0; i++) {
        visit.page.keyboard().press("j");
      }
      visit.page.keyboard().press("d");
      visit.page.locator("#c-note").waitFor();
      visit.page.keyboard().type("Всё согласовали");
      visit.page.keyboard().press("Shift+Tab");
      visit.page.keyboard().press("ArrowDown");
      visit.page.keyboard().press("ArrowDown");
      visit.page.keyboard().press("Tab");
      visit.page.keyboard().press("Control+Enter");
      assertThat(overdue).hasCount(before - 1);
      visit.wentWell();
    }
  }

  @Test
  void aCompletionWithoutANextStepNeedsAReasonAndKeepsWhatWasTyped() {
    try (Visit visit = anna()) {
      visit.go("/");
      visit.page.locator("#day .due-done").first().click();
      visit.page.fill("#c-note", "Долгий разговор, который нельзя потерять");
      visit.page.check("#dialog [name=next][value=none]", forced());
      visit.page.click("#dialog .form-acts .btn-primary");
      assertThat(visit.page.locator("#dialog .field-error")).isVisible();
      assertThat(visit.page.locator("#c-note"))
          .hasValue("Долгий разговор, который нельзя потерять");
    }
  }

  @Test
  void everyPageFitsAPhoneInRussian() {
    try (Visit visit =
        new Visit(world.address(), Visit.PHONE)
            .signIn(demo.employee("anna").email(), demo.password())) {
      List<String> paths =
          List.of(
              "/",
              "/contacts",
              "/companies",
              "/interactions",
              "/imports",
              "/contacts/" + demo.contact("shcherbakova"),
              "/companies/" + demo.company("stroydom"),
              "/contacts/" + demo.contact("ivanov") + "/edit",
              "/settings",
              "/settings/profile",
              "/search?q=иванов");
      for (String path : paths) {
        visit.go(path);
        visit.fits();
      }
      visit.wentWell();
    }
  }

  @Test
  void keysLeadThroughThePlaces() {
    try (Visit visit = manager()) {
      visit.page.keyboard().press("g");
      visit.page.keyboard().press("c");
      visit.page.waitForURL("**/contacts");
      visit.page.keyboard().press("l");
      visit.page.locator("#dialog [type=search][autofocus]").waitFor();
      visit.page.keyboard().press("Escape");
      assertThat(visit.page.locator("#dialog")).isHidden();
      visit.wentWell();
    }
  }

  /** What was logged isn't offered again. */
  private static void isEmpty(Visit visit) {
    assertThat(visit.page.locator("#card-subject")).hasValue("");
    assertThat(visit.page.locator("#card-note")).hasValue("");
    assertThat(visit.page.locator("#card-nextSubject")).hasValue("");
    Object kept =
        visit.page.evaluate(
            "Object.keys(localStorage).filter((key) => key.startsWith('rapport.draft.composer-card')).length");
    assertThat(kept).isEqualTo(0);
  }

  private static Page.CheckOptions forced() {
    return new Page.CheckOptions().setForce(true);
  }

  private Visit anna() {
    return new Visit(world.address(), Visit.DESKTOP)
        .signIn(demo.employee("anna").email(), demo.password());
  }

  private Visit manager() {
    return new Visit(world.address(), Visit.DESKTOP)
        .signIn(world.user(Role.MANAGER).email(), world.password());
  }
}
