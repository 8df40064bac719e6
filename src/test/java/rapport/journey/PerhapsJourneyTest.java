package rapport.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.contacts.PointDraft;
import rapport.contacts.PointKind;
import rapport.kernel.PersonName;
import rapport.world.RapportTest;
import rapport.world.World;

/** Somebody is entered a second time, and the form says so without standing in the way. */
@RapportTest
@Tag("browser")
class PerhapsJourneyTest {
  @Autowired World world;
  @Autowired Contacts contacts;

  private final String email = "perhaps@" + UUID.randomUUID() + ".example";

  @Test
  void whoIsThereAlreadyIsOfferedAndNothingTypedIsLost() {
    UUID id =
        contacts.add(
            new ContactDraft(
                new PersonName("Екатерина", "", "Журавлёва"),
                "",
                "",
                List.of(new PointDraft(PointKind.EMAIL, "work", email)),
                null,
                "",
                null,
                "RU"),
            world.act(Role.MANAGER));
    try (Visit visit = visit(Visit.DESKTOP)) {
      visit.go("/contacts/new");
      visit.page.fill("#familyName", "Журавлева");
      visit.page.fill("#givenName", "Катя");
      visit.page.fill("#position", "закупки");
      visit.page.fill("[name=pointValue] >> nth=1", email);
      Locator note = visit.page.locator(".perhaps");
      assertThat(note).containsText("Екатерина");
      assertThat(note).containsText("E-mail: the same");
      assertThat(note).containsText("a short form");
      note.locator("button").click();
      visit.see("Nothing is saved yet");
      assertThat(visit.page.locator("#givenName")).hasValue("Екатерина");
      assertThat(visit.page.locator("#position")).hasValue("закупки");
      visit.see("First name: Катя");
      visit.page.click(".form-acts .btn-primary");
      visit.page.waitForURL("**/contacts/" + id);
      visit.wentWell();
    }
  }

  @Test
  void theNoteNeverKeepsAnybodyFromSaving() {
    contacts.add(
        new ContactDraft(
            new PersonName("Anton", "", "Doubler"),
            "",
            "",
            List.of(new PointDraft(PointKind.EMAIL, "work", email)),
            null,
            "",
            null,
            "RU"),
        world.act(Role.MANAGER));
    try (Visit visit = visit(Visit.PHONE)) {
      visit.go("/contacts/new");
      visit.page.fill("#familyName", "Doubler");
      visit.page.fill("#givenName", "Anton");
      visit.page.fill("[name=pointValue] >> nth=1", email);
      assertThat(visit.page.locator(".perhaps")).containsText("Anton");
      visit.fits();
      visit.page.locator("#givenName").press("Enter");
      visit.page.waitForURL(url -> url.matches(".*/contacts/[0-9a-f-]{36}"));
      visit.wentWell();
    }
  }

  private Visit visit(int width) {
    return new Visit(world.address(), width)
        .signIn(world.user(Role.MANAGER).email(), world.password());
  }
}
