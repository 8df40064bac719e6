package rapport.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.contacts.Companies;
import rapport.contacts.CompanyDraft;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.contacts.PointDraft;
import rapport.contacts.PointKind;
import rapport.kernel.PersonName;
import rapport.world.RapportTest;
import rapport.world.World;

/** Somebody changed employer: recorded by one manager, read by the other. */
@RapportTest
@Tag("browser")
class ChangedEmployerTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Companies companies;

  @Test
  void theOldAddressesStayAndTheOtherManagerIsTold() {
    companies.add(
        new CompanyDraft("Newplace Ltd", List.of(), "", world.user(Role.HEAD).id(), "GB"),
        world.act(Role.MANAGER));
    UUID id =
        contacts.add(
            new ContactDraft(
                new PersonName("Peter", "", "Mover"),
                "Oldplace Ltd",
                "Buyer",
                List.of(
                    new PointDraft(PointKind.EMAIL, "work", "peter@oldplace.example"),
                    new PointDraft(PointKind.PHONE, "mobile", "+44 7700 900123")),
                null,
                "",
                null,
                "GB"),
            world.act(Role.MANAGER));

    try (Visit visit = visit(Role.MANAGER, Visit.DESKTOP)) {
      visit.go("/contacts/" + id);
      visit.page.click("a[href$='/employer-change']");
      visit.page.fill("#company", "Newplace Ltd");
      assertThat(visit.page.locator("#manager-after")).containsText("Anna Sokolova");
      visit.page.fill("#position", "Head of purchasing");
      visit.page.selectOption("#decisionRole", "decides");
      assertThat(visit.page.locator("[name=ended]:checked")).hasCount(1);
      visit.page.click("#employer-change .form-acts .btn-primary");
      visit.page.waitForURL("**/contacts/" + id);
      assertThat(visit.page.locator("#identity")).containsText("Newplace Ltd");
      assertThat(visit.page.locator("#identity .badge-quiet").first()).containsText("Decides");
      visit.page.click(".ended summary");
      visit.see("peter@oldplace.example");

      visit.page.click(".work-edit >> nth=0");
      visit.page.locator("#dialog #position").fill("Purchasing director");
      visit.page.click("#dialog .form-acts .btn-primary");
      assertThat(visit.page.locator("#identity")).containsText("Purchasing director");
      visit.page.click("#identity .work a >> nth=0");
      assertThat(visit.page.locator("#map .decision-decides")).containsText("Peter Mover");
      visit.wentWell();
    }

    try (Visit told = visit(Role.HEAD, Visit.PHONE)) {
      assertThat(told.page.locator("#bell .bell-count")).isVisible();
      told.fits();
      var news =
          told.page.locator(".news .due", new Page.LocatorOptions().setHasText("Peter Mover"));
      assertThat(news).containsText("moved from Oldplace Ltd to Newplace Ltd");
      news.locator("[data-key=done]").click();
      assertThat(news).hasCount(0);
      told.page.locator("#toasts button").first().click();
      assertThat(news).hasCount(1);
      for (String path :
          List.of(
              "/contacts/" + id,
              "/contacts/" + id + "/employer-change",
              "/contacts/refresh",
              "/notices")) {
        told.go(path);
        told.fits();
      }
      told.wentWell();
    }
  }

  private Visit visit(String role, int width) {
    return new Visit(world.address(), width).signIn(world.user(role).email(), world.password());
  }
}
