package rapport.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.access.User;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.kernel.PersonName;
import rapport.world.RapportTest;
import rapport.world.World;

/** A note with a colleague and a file, and a task, from the card and by keyboard. */
@RapportTest
class NotesJourneyTest {
  @Autowired World world;
  @Autowired Contacts contacts;

  @Test
  void aNoteCallsAColleagueByKeyboardCarriesAFileAndIsPinned() {
    User writer = world.hire(Role.MANAGER, null);
    User colleague = world.hire(Role.MANAGER, null);
    String id = person(writer).toString();
    try (Visit visit = new Visit(world.address(), Visit.DESKTOP)) {
      visit.signIn(writer.email(), world.password()).go("/contacts/" + id);
      visit.page.keyboard().press("w");
      Locator text = visit.page.locator("#note-body");
      text.pressSequentially("Please look, @" + colleague.name().substring(0, 14));
      visit.page.locator("#mention-offers li").first().waitFor();
      text.press("Enter");
      assertThat(text).hasValue("Please look, @" + colleague.name() + " ");
      visit.page.setInputFiles(
          "#dialog input[type=file]",
          new FilePayload(
              "price.txt", "text/plain", "10 per piece".getBytes(StandardCharsets.UTF_8)));
      visit.page.check("#dialog input[name=pinned]");
      visit.page.click("#dialog .btn-primary");
      assertThat(visit.page.locator("#pinned .mention")).hasText("@" + colleague.name());

      visit.page.locator(".entry-note summary").click();
      assertThat(visit.page.locator(".entry-note .file-line a")).hasText("price.txt");
      visit
          .page
          .locator(
              "#pinned button",
              new com.microsoft.playwright.Page.LocatorOptions().setHasText("Unpin"))
          .click();
      assertThat(visit.page.locator("#pinned")).isHidden();
      visit.page.fill(".timeline-search", "looking");
      assertThat(visit.page.locator("#timeline-found .entry")).hasCount(1);
      visit.page.fill(".timeline-search", "bricks");
      assertThat(visit.page.locator("#timeline-found .entry")).hasCount(0);
      visit.wentWell();
    }
  }

  @Test
  void aTaskIsGivenInWordsDoneByOneKeyAndTakenBack() {
    User writer = world.hire(Role.MANAGER, null);
    try (Visit visit = new Visit(world.address(), Visit.DESKTOP)) {
      visit.signIn(writer.email(), world.password()).go("/tasks");
      visit.page.keyboard().press("t");
      visit.page.fill("#task-title", "Send the certificates");
      visit.page.fill("#task-due", "today");
      assertThat(visit.page.locator("#task-due-heard")).not().isEmpty();
      visit.page.click("#dialog .btn-primary");
      visit.page.locator(".task-title").waitFor();

      visit.go("/");
      assertThat(visit.page.locator(".day-tasks .task-title")).hasText("Send the certificates");
      visit.page.keyboard().press("j");
      visit.page.keyboard().press("d");
      assertThat(visit.page.locator(".day-tasks")).hasCount(0);
      visit.page.locator("#toasts button").first().click();
      assertThat(visit.page.locator(".day-tasks .task-title")).hasText("Send the certificates");
      visit.wentWell();
    }
  }

  private UUID person(User user) {
    return contacts.add(
        new ContactDraft(
            new PersonName("Note", "", "Keeper"), "", "", List.of(), null, "", null, "GB"),
        world.act(user));
  }
}
