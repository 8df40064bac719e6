package rapport.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Notice;
import rapport.access.Notices;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.access.User;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.files.Files;
import rapport.files.Upload;
import rapport.kernel.PersonName;
import rapport.notes.About;
import rapport.notes.Notes;
import rapport.platform.live.Streams;
import rapport.world.LiveBrowser;
import rapport.world.RapportTest;
import rapport.world.World;

/** Two colleagues in two browsers on one card. */
@RapportTest
@Tag("browser")
class TwoOnOneCardTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Notices notices;
  @Autowired Streams streams;
  @Autowired Notes notes;
  @Autowired Files files;

  @Test
  void whatOneLogsAppearsToTheOtherWhoseHalfTypedWordsStay() {
    User anna = world.hire(Role.MANAGER, null);
    User boris = world.hire(Role.MANAGER, null);
    UUID person = person(anna);
    try (Visit a = visit(anna);
        Visit b = visit(boris)) {
      a.go("/contacts/" + person);
      b.go("/contacts/" + person);
      assertThat(a.page.getByLabel(boris.name() + " is looking at this")).isVisible();
      assertThat(b.page.getByLabel(anna.name() + " is looking at this")).isVisible();

      Locator typed = a.page.locator(".composer [name=subject]");
      typed.fill("half a thought");
      String said = "What Boris heard " + UUID.randomUUID();
      var logged =
          world
              .api(boris)
              .post(
                  "/interactions",
                  java.util.Map.of(
                      "contactIds", List.of(person.toString()),
                      "method", "call",
                      "direction", "outbound",
                      "subject", said,
                      "noNextReason", "enough"));
      assertThat(logged.status()).as(logged.body()).isEqualTo(201);
      assertThat(a.page.locator("#timeline")).containsText(said);
      assertThat(b.page.locator("#timeline")).containsText(said);
      assertThat(typed).hasValue("half a thought");
      assertThat(typed).isFocused();

      b.go("/");
      assertThat(a.page.getByLabel(boris.name() + " is looking at this")).hasCount(0);
      a.wentWell();
      b.wentWell();
    }
  }

  @Test
  void twoWhoEditTheSameFactAreShownWhatTheOtherWrote() {
    User anna = world.hire(Role.MANAGER, null);
    User boris = world.hire(Role.MANAGER, null);
    UUID person = person(anna);
    try (Visit a = visit(anna);
        Visit b = visit(boris)) {
      a.go("/contacts/" + person);
      b.go("/contacts/" + person);
      edit(a.page, "note").fill("what Anna writes");
      assertThat(b.page.getByLabel(anna.name() + " is editing this")).isVisible();

      edit(b.page, "note").fill("what Boris wrote");
      b.page.click(".fact-form .btn-primary");
      assertThat(a.page.locator(".fact-form .met")).containsText(boris.name());
      assertThat(a.page.locator(".fact-form .met-field")).containsText("what Boris wrote");
      assertThat(a.page.locator(".fact-form [name=note]")).hasValue("what Anna writes");

      a.page.click(".fact-form .met-field button");
      assertThat(a.page.locator(".fact-form [name=note]")).hasValue("what Boris wrote");
      a.page.fill(".fact-form [name=note]", "what both agreed on");
      a.page.click(".fact-form .btn-primary");
      assertThat(b.page.locator("#identity")).containsText("what both agreed on");
      a.wentWell();
      b.wentWell();
    }
  }

  @Test
  void theWholeFormTakesOverWhatTheOtherChangedAndKeepsWhatITyped() {
    User anna = world.hire(Role.MANAGER, null);
    User boris = world.hire(Role.MANAGER, null);
    UUID person = person(anna);
    try (Visit a = visit(anna);
        Visit b = visit(boris)) {
      a.go("/contacts/" + person + "/edit");
      a.page.fill("[name=note]", "what Anna writes");
      b.go("/contacts/" + person);
      assertThat(b.page.getByLabel(anna.name() + " is editing this")).isVisible();
      edit(b.page, "birthday").fill("1980-05-06");
      b.page.click(".fact-form .btn-primary");

      assertThat(a.page.locator("[name=birthday]")).hasValue("1980-05-06");
      assertThat(a.page.locator(".met")).containsText(boris.name());
      assertThat(a.page.locator("[name=note]")).hasValue("what Anna writes");
      a.page.click(".form > .form-acts .btn-primary");
      a.page.waitForURL("**/contacts/" + person);
      assertThat(b.page.locator("#identity")).containsText("what Anna writes");
      assertThat(contacts.find(person, anna).birthday()).hasToString("1980-05-06");
      a.wentWell();
      b.wentWell();
    }
  }

  @Test
  void aNoticeIsToldOnceAndCountedOnEveryTabAndTabsShareOneStream() {
    User anna = world.hire(Role.MANAGER, null);
    try (Visit a = visit(anna)) {
      a.go("/notices");
      Page second = a.page.context().newPage();
      second.navigate(a.page.url());
      Page third = a.page.context().newPage();
      third.navigate(a.page.url());
      LiveBrowser.await("one stream for three tabs", () -> streams.of(anna.id()) == 1);

      notices.tell(
          List.of(anna.id()),
          new Notice.Tiding("contact", person(anna), "got-in-touch", List.of("Ivan")),
          world.act(Role.HEAD));
      assertThat(third.locator(".toast-note")).containsText("Ivan got in touch");
      for (Page page : List.of(third, second, a.page)) {
        page.bringToFront(); // one that nobody looks at waits
        assertThat(page.locator("#bell .bell-count")).hasText("1");
        assertThat(page.locator("#list")).containsText("Ivan got in touch");
      }
      assertThat(a.page.locator(".toast-note")).hasCount(0);
      assertThat(second.locator(".toast-note")).hasCount(0);
      a.wentWell();
    }
  }

  @Test
  void aListSaysHowMuchHasChangedAndMovesWhenAsked() {
    User anna = world.hire(Role.MANAGER, null);
    try (Visit a = visit(anna)) {
      String family = "Списков" + UUID.randomUUID().toString().substring(0, 8);
      a.go("/contacts?q=" + family);
      a.see("Nothing matches");
      LiveBrowser.await("the list listens", () -> streams.of(anna.id()) == 1);
      person(anna, family);
      a.page.click(".news-pill");
      assertThat(a.page.locator("#list")).containsText(family);
      assertThat(a.page.locator(".news-pill")).hasCount(0);
      a.wentWell();
    }
  }

  @Test
  void aFileAColleagueAddsAppearsAndTheOneTheyTakeAwayGoes() {
    User anna = world.hire(Role.MANAGER, null);
    UUID person = person(anna);
    UUID note =
        notes.add(new About(RecordKind.CONTACT, person), "With a file", false, world.act(anna));
    try (Visit a = visit(anna)) {
      a.go("/notes/" + note);
      assertThat(a.page.locator(".file-drop")).isVisible();
      LiveBrowser.await("the page listens", () -> streams.of(anna.id()) == 1);
      byte[] content = {1};
      UUID file =
          files.add(
              "note",
              note,
              new Upload("added.txt", "", 1, () -> new ByteArrayInputStream(content)),
              world.act(Role.HEAD));
      assertThat(a.page.locator(".files")).containsText("added.txt");
      files.remove(file, world.act(Role.HEAD));
      assertThat(a.page.locator(".file-line")).hasCount(0);
      a.wentWell();
    }
  }

  private static Locator edit(Page page, String code) {
    page.locator("#fact-" + code).hover();
    page.locator("#fact-" + code + " .fact-edit").click();
    return page.locator(".fact-form [name=" + code + "]");
  }

  private Visit visit(User user) {
    return new Visit(world.address(), Visit.DESKTOP).signIn(user.email(), world.password());
  }

  private UUID person(User owner) {
    return person(owner, "Двоякина");
  }

  private UUID person(User owner, String family) {
    return contacts.add(
        new ContactDraft(
            new PersonName("Вера", "", family),
            "",
            "",
            List.of(),
            LocalDate.of(1970, 1, 2),
            "a note",
            null,
            "RU"),
        world.act(owner));
  }
}
