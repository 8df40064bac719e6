package rapport.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.access.User;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.kernel.PersonName;
import rapport.world.RapportTest;
import rapport.world.World;

/** A manager goes on holiday: her client passes to a colleague, and comes back. */
@RapportTest
@Tag("browser")
class HandOverTest {
  @Autowired World world;
  @Autowired Contacts contacts;

  @Test
  void sheHandsAClientOverForAHolidayAndTakesItBack() {
    User giver = world.hire(Role.MANAGER, null);
    User taker = world.hire(Role.MANAGER, null);
    UUID person = person(giver);
    try (Visit visit =
        new Visit(world.address(), Visit.DESKTOP).signIn(giver.email(), world.password())) {
      visit.go("/contacts/" + person);
      visit.page.click("a[href^='/handovers/new?kind=contact']");
      visit.page.selectOption("#to", taker.id().toString());
      visit.page.fill("#until", LocalDate.now(giver.zone()).plusDays(14).toString());
      visit.page.fill("#reason", "holiday");
      visit.page.click("#handover .form-acts .btn-primary");
      visit.page.click("[data-confirm-handover]");
      visit.page.waitForURL(Pattern.compile(".*/handovers/[0-9a-f-]{36}"));
      String path = visit.page.url();

      visit.go("/contacts/" + person);
      assertThat(visit.page.locator("#timeline"))
          .containsText("Handed over from " + giver.name() + " to " + taker.name());
      assertThat(visit.page.locator("#timeline")).containsText("(holiday)");

      visit.page.navigate(path);
      visit.page.click("form[action$='/return'] button");
      visit.go("/contacts/" + person);
      assertThat(visit.page.locator("#timeline")).containsText("Given back to " + giver.name());
      visit.wentWell();
    }
  }

  @Test
  void sheTicksRowsAndHandsThemOverTogether() {
    User giver = world.hire(Role.MANAGER, null);
    User taker = world.hire(Role.MANAGER, null);
    String family = "Галочкина" + UUID.randomUUID().toString().substring(0, 8);
    person(giver, "Анна", family);
    person(giver, "Вера", family);
    try (Visit visit =
        new Visit(world.address(), Visit.DESKTOP).signIn(giver.email(), world.password())) {
      visit.go("/contacts?q=" + family);
      visit.page.click("[data-pick-all]");
      visit.page.click(".selection button[value=handover]");
      assertThat(visit.page.locator("#handover")).containsText("2 contacts");
      visit.page.selectOption("#to", taker.id().toString());
      visit.page.click("#handover .form-acts .btn-primary");
      visit.page.click("[data-confirm-handover]");
      visit.page.waitForURL(Pattern.compile(".*/handovers/[0-9a-f-]{36}"));
      assertThat(visit.page.locator("h1")).hasText("Chosen contacts");
      assertThat(visit.page.locator("tr[data-row]")).hasCount(2);
      visit.wentWell();
    }
    try (Visit visit =
        new Visit(world.address(), Visit.PHONE).signIn(taker.email(), world.password())) {
      visit.see("hands over to you: 2 clients");
      visit.fits();
      visit.wentWell();
    }
  }

  @Test
  void thePagesFitAPhone() {
    User giver = world.hire(Role.MANAGER, null);
    try (Visit visit =
        new Visit(world.address(), Visit.PHONE).signIn(giver.email(), world.password())) {
      for (String path : List.of("/handovers", "/handovers/new")) {
        visit.go(path);
        visit.fits();
      }
      visit.wentWell();
    }
  }

  private UUID person(User giver) {
    return person(giver, "Вера", "Отпускникова");
  }

  private UUID person(User giver, String given, String family) {
    return contacts.add(
        new ContactDraft(
            new PersonName(given, "", family), "", "", List.of(), null, "", null, "RU"),
        world.act(giver));
  }
}
