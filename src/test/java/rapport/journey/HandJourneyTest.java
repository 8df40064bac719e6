package rapport.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

/** The hands stay on the keys, and a key acts on whom one sees. */
@RapportTest
@Tag("browser")
class HandJourneyTest {
  private static final Pattern AT = Pattern.compile("\\bat\\b");

  @Autowired World world;

  @Test
  void aKeyActsOnTheMarkedRowOrOnNobody() {
    User user = world.hire(Role.MANAGER, null);
    task(user, "Sort the samples");
    String due = planned(user, contact(user, "Meetable"), "See the site");
    try (Visit visit = day(user)) {
      Page page = visit.page;
      page.locator(".task a").first().focus();
      assertThat(page.locator(".task.at")).hasCount(1);
      page.keyboard().press("m");
      page.keyboard().press("n");
      // "n" begins something new; had "m" opened the other row's dialog, it would stand there
      assertThat(page.locator("#dialog [data-composer]")).isVisible();
      assertThat(page.locator("#dialog [data-of]")).hasCount(0);
      page.keyboard().press("Escape");

      page.locator("#due-" + due + " a").first().focus();
      page.keyboard().press("m");
      assertThat(page.locator("#dialog form[data-of='" + due + "']")).isVisible();
      visit.wentWell();
    }
  }

  @Test
  void whoHasDoneOneStandsOnTheNext() {
    User user = world.hire(Role.MANAGER, null);
    String first = planned(user, contact(user, "Firstova"), "Ask for the plan");
    String second = planned(user, contact(user, "Secondova"), "Ask for the sum");
    try (Visit visit = day(user)) {
      Page page = visit.page;
      page.keyboard().press("j");
      assertThat(page.locator("#due-" + first)).hasClass(AT);
      page.keyboard().press("d");
      page.locator("#dialog [name=next][value=none]")
          .check(new Locator.CheckOptions().setForce(true));
      page.fill("#c-noNextReason", "All is said");
      page.fill("#c-note", "They agreed");
      page.keyboard().press("Control+Enter");
      assertThat(page.locator("#due-" + first)).hasCount(0);
      assertThat(page.locator("#due-" + second)).hasClass(AT);
      page.keyboard().press("d");
      assertThat(page.locator("#dialog form[data-of='" + second + "']")).isVisible();
      visit.wentWell();
    }
  }

  @Test
  void loggingKnowsWhomTheRowAndThePageAreAbout() {
    User user = world.hire(Role.MANAGER, null);
    String id = contact(user, "Knownova");
    String lead = lead(user, id);
    try (Visit visit = day(user)) {
      Page page = visit.page;
      visit.go("/contacts/" + id);
      page.keyboard().press("l");
      assertThat(page.locator("#card-subject")).isFocused();
      assertThat(page.locator("#card-note")).isVisible();
      assertThat(page.locator("#dialog")).isHidden();
      page.fill("#card-subject", "Called about the bricks");
      page.locator("#card-composer [name=next][value=none]")
          .check(new Locator.CheckOptions().setForce(true));
      page.fill("#card-noNextReason", "All is said");
      page.keyboard().press("Control+Enter");
      assertThat(page.locator("#timeline .entry")).hasClass(AT);
      assertThat(page.locator("#card-subject")).hasValue("");
      assertThat(page.locator(".draft-note")).hasCount(0);

      visit.go("/leads?q=Knownova");
      page.keyboard().press("j");
      page.keyboard().press("l");
      assertThat(page.locator("#dialog [name=lead]")).hasValue(lead);
      assertThat(page.locator("#dialog .who-chosen input:checked")).hasValue(id);

      visit.go("/leads/" + lead);
      page.click(".topline .log");
      assertThat(page.locator("#dialog .who-chosen input:checked")).hasValue(id);

      visit.go("/contacts?q=Knownova");
      page.hover("#row-" + id);
      page.click("#row-" + id + " .row-log");
      assertThat(page.locator("#dialog .who-chosen input:checked")).hasValue(id);
      page.keyboard().press("Escape");
      page.keyboard().press("n");
      assertThat(page.locator("#dialog [name=kind][value=planned]")).isChecked();
      visit.wentWell();
    }
  }

  @Test
  void theFrameStaysAndAnEntryOpensInItsPlace() {
    User user = world.hire(Role.MANAGER, null);
    String id = contact(user, "Longova");
    logged(user, id, "Was shown the bricks");
    try (Visit visit = day(user)) {
      Page page = visit.page;
      visit.go("/contacts/" + id);
      page.locator("#timeline .entry summary").first().click();
      assertThat(page.locator("#timeline .entry-body .facts")).isVisible();

      page.evaluate("document.getElementById('main').style.minHeight = '4000px'");
      page.evaluate("window.scrollTo(0, 3000)");
      Object top =
          page.evaluate(
              "document.querySelector('.rail').getBoundingClientRect().top"
                  + " + document.querySelector('.topline').getBoundingClientRect().top");
      assertThat(((Number) top).intValue()).isZero();
    }
  }

  @Test
  void aPhoneHasFiveEntriesAndCallingAndLoggingAtHand() {
    User user = world.hire(Role.MANAGER, null);
    String id = contact(user, "Phonova");
    try (Visit visit = new Visit(world.address(), Visit.PHONE)) {
      Page page = visit.page;
      visit.signIn(user.email(), world.password()).go("/contacts/" + id);
      assertThat(page.locator(".rail > .rail-item:visible")).hasCount(5);
      page.click(".rail-more");
      assertThat(page.locator("#rail-rest a[href='/companies']")).isVisible();
      page.keyboard().press("Escape");
      assertThat(page.locator(".sticky-acts a[href^='tel:']")).isInViewport();
      page.click(".sticky-acts [data-log-here]");
      assertThat(page.locator("#card-subject")).isFocused();

      visit.go("/contacts");
      page.click(".topline .log");
      assertThat(page.locator("#dialog .form-acts .btn-primary")).isInViewport();
      visit.fits();
      visit.wentWell();
    }
  }

  private Visit day(User user) {
    Visit visit = new Visit(world.address(), Visit.DESKTOP);
    visit.signIn(user.email(), world.password()).go("/");
    return visit;
  }

  private String contact(User user, String family) {
    return made(
        user,
        "/contacts",
        Map.of(
            "familyName",
            family,
            "givenName",
            "Olga",
            "responsibleId",
            user.id().toString(),
            "contactPoints",
            List.of(Map.of("kind", "phone", "value", "+7 921 555-01-23"))));
  }

  private String planned(User user, String contactId, String subject) {
    String at = Instant.now().truncatedTo(ChronoUnit.MINUTES).plusSeconds(60).toString();
    return made(
        user,
        "/interactions",
        Map.of(
            "method",
            "call",
            "contactIds",
            List.of(contactId),
            "subject",
            subject,
            "plannedAt",
            at));
  }

  private void logged(User user, String contactId, String subject) {
    made(
        user,
        "/interactions",
        Map.of(
            "method",
            "call",
            "contactIds",
            List.of(contactId),
            "subject",
            subject,
            "noNextReason",
            "enough"));
  }

  private void task(User user, String title) {
    made(user, "/tasks", Map.of("title", title, "dueOn", LocalDate.now(user.zone()).toString()));
  }

  private String lead(User user, String contactId) {
    return made(
        user, "/leads", Map.of("contactId", contactId, "responsibleId", user.id().toString()));
  }

  private String made(User user, String path, Map<String, ?> fields) {
    var answer = world.api(user).post(path, fields);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return UUID.fromString(answer.json().path("id").asString()).toString();
  }
}
