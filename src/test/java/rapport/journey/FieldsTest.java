package rapport.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.world.RapportTest;
import rapport.world.World;

/** A field of one's own, from the settings to the filter, in a real browser. */
@RapportTest
@Tag("browser")
class FieldsTest {
  @Autowired World world;

  @Test
  void aChoiceIsAddedFilledInSeenAndFilteredBy() {
    try (Visit visit = administrator(Visit.DESKTOP)) {
      addChoice(visit, "Journey region");
      visit.go("/contacts/new");
      visit.page.fill("[name=familyName]", "Полевая");
      visit.page.selectOption("[name=own_journey_region]", "south");
      visit.page.click("form.form .btn-primary");
      visit.page.waitForURL(Pattern.compile(".*/contacts/[0-9a-f-]{36}"));
      Locator fact = visit.page.locator("#fact-own_journey_region");
      assertThat(fact).containsText("South");

      fact.hover();
      fact.locator(".fact-edit").click();
      visit.page.selectOption("#fact-own_journey_region select", "north");
      visit.page.click("#fact-own_journey_region .btn-primary");
      assertThat(visit.page.locator("#fact-own_journey_region .fact-value")).hasText("North");

      visit.go("/contacts?f=own_journey_region:is:north");
      assertThat(visit.page.locator("#rows tr")).hasCount(1);
      visit.go("/contacts?f=own_journey_region:is:south");
      assertThat(visit.page.locator("#rows tr")).hasCount(0);
      visit.wentWell();
    }
  }

  @Test
  void optionsAreMovedByTheirButtonsAndNothingSticksOutOnAPhone() {
    try (Visit visit = administrator(Visit.PHONE)) {
      addChoice(visit, "Journey order");
      visit.fits();
      visit.page.click("text=Journey order");
      visit.page.locator("[data-sort=down]").first().click();
      visit.fits();
      visit.page.click("[data-field-form] .btn-primary");
      visit.page.waitForURL(Pattern.compile(".*/settings/fields\\?kind=contact"));
      visit.page.click("text=Journey order");
      assertThat(visit.page.locator("[name=optionEn]").first()).hasValue("South");
      visit.go("/settings/fields/layout?kind=contact");
      visit.fits();
      visit.go("/settings/fields/use?kind=contact");
      visit.fits();
      visit.wentWell();
    }
  }

  private static void addChoice(Visit visit, String name) {
    visit.go("/settings/fields/new?kind=contact");
    assertThat(visit.page.locator(".option-row").first().isVisible()).isFalse();
    visit.page.fill("[name=labelEn]", name);
    visit.page.selectOption("[name=type]", "choice");
    visit.page.locator("[name=optionEn]").nth(0).fill("North");
    visit.page.locator("[name=optionEn]").nth(1).fill("South");
    visit.page.click("[data-field-form] .btn-primary");
    visit.page.waitForURL(Pattern.compile(".*/settings/fields\\?kind=contact"));
    visit.page.locator("#rows td", new Page.LocatorOptions().setHasText(name)).first().waitFor();
  }

  private Visit administrator(int width) {
    return new Visit(world.address(), width)
        .signIn(world.user(Role.ADMINISTRATOR).email(), world.password());
  }
}
