package rapport.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.kernel.PersonName;
import rapport.world.RapportTest;
import rapport.world.World;

/** From a filter with a group to a saved view, in a real browser. */
@RapportTest
@Tag("browser")
class FilterJourneyTest {
  @Autowired World world;
  @Autowired Contacts contacts;

  @Test
  void sheBuildsAFilterWithAGroupAndKeepsItAsAView() {
    String family = "Путёва" + UUID.randomUUID().toString().substring(0, 8);
    for (String given : List.of("Анна", "Борис", "Вера")) {
      contacts.add(
          new ContactDraft(
              new PersonName(given, "", family), "", "", List.of(), null, "", null, "RU"),
          world.act(Role.MANAGER));
    }
    try (Visit visit = visit(Visit.DESKTOP)) {
      visit.go("/contacts");
      build(visit, family);
      assertThat(visit.page.locator("#rows tr")).hasCount(2);
      assertThat(visit.page.locator(".chip")).hasCount(2);

      visit.page.click("#chips a:has-text('Save as a view')");
      visit.page.fill("#view-name", family);
      visit.page.click("#view-form .btn-primary");
      Locator tab =
          visit.page.locator(
              "#views .tab[aria-current=page]", new Page.LocatorOptions().setHasText(family));
      tab.waitFor();

      visit.page.click("#views .tab:has-text('All')");
      visit.page.waitForURL(Pattern.compile(".*view=all.*"));
      visit.page.click("#views .tab:has-text('" + family + "')");
      assertThat(visit.page.locator("#rows tr")).hasCount(2);
      visit.page.locator(".chip-off").last().click();
      assertThat(visit.page.locator("#rows tr")).hasCount(3);
      assertThat(visit.page.locator("#chips form[action$='/state']")).isVisible();

      visit.page.click("#views [popovertarget=view-menu]");
      visit.page.click("#view-menu form button");
      assertThat(visit.page.locator("#views .tab:has-text('" + family + "')")).hasCount(0);
      visit.page.locator("#toasts button").first().click();
      visit.page.waitForURL(Pattern.compile(".*view=[0-9a-f-]{36}.*"));
      assertThat(visit.page.locator("#views .tab[aria-current=page]")).hasText(family);
      visit.wentWell();
    }
  }

  private static void build(Visit visit, String family) {
    visit.page.click("#chips a:has-text('Filter')");
    choose(visit, "Surname");
    visit.page.fill("#v1-0", family);
    assertThat(visit.page.locator("#builder-said")).containsText("3 contacts");
    visit.page.click("#builder [value='group:0']");
    choose(visit, "First name");
    visit.page.fill("#v3-0", "Анна");
    visit.page.click("#builder [value='line:2']");
    choose(visit, "First name");
    visit.page.fill("#v4-0", "Борис");
    Locator said = visit.page.locator("#builder-said");
    assertThat(said).containsText("2 contacts");
    assertThat(said).containsText("(first name contains “Анна” or first name contains “Борис”)");
    visit.page.click("#builder [value=apply]");
    visit.page.waitForURL(Pattern.compile(".*f=.*"));
  }

  /** Types the field's name into the field that finds fields, and takes it. */
  private static void choose(Visit visit, String name) {
    Locator search = visit.page.locator("#builder [type=search]");
    search.fill(name);
    Locator offers = visit.page.locator("#builder .offers button");
    Locator named = offers.getByText(name, new Locator.GetByTextOptions().setExact(true));
    assertThat(offers.first()).hasText(name);
    assertThat(offers.filter(new Locator.FilterOptions().setHasNotText(name))).hasCount(0);
    named.first().click();
    assertThat(search).hasCount(0);
  }

  @Test
  void theBuilderFitsAPhone() {
    try (Visit visit = visit(Visit.PHONE)) {
      visit.go("/contacts?f=all(last_touch:not_in_last:30,any(phone:empty,responsible:is:me))");
      visit.fits();
      visit.page.click("#chips a:has-text('Filter')");
      visit.page.locator("#builder").waitFor();
      visit.fits();
      visit.wentWell();
    }
  }

  private Visit visit(int width) {
    return new Visit(world.address(), width)
        .signIn(world.user(Role.MARKETER).email(), world.password());
  }
}
