package rapport.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.contacts.Contacts;
import rapport.contacts.web.Somebody;
import rapport.world.RapportTest;
import rapport.world.World;

/** A list as one works with it: columns, a cell, many at once and back, the board, the phone. */
@RapportTest
class ListsTest {
  @Autowired World world;
  @Autowired Contacts contacts;

  @Test
  void fromAFilterOverColumnsAndASelectionToABulkEditAndBack() {
    List<UUID> ids = List.of(person("Отобранный", "старая"), person("Отобранный", "старая"));
    UUID other = person("Отобранный", "другая");
    try (Visit visit = manager(Visit.DESKTOP)) {
      visit.go("/contacts?q=otobrannii&f=note:is:старая");
      assertThat(visit.page.locator("#rows tr")).hasCount(2);

      visit.page.click("[data-open='#columns']");
      visit.page.check("#columns [value=note]");
      for (int i = 0; i < 3; i++) {
        visit
            .page
            .locator(
                "#columns li",
                new com.microsoft.playwright.Page.LocatorOptions()
                    .setHas(visit.page.locator("[value=note]")))
            .locator("[data-order-up]")
            .click();
      }
      visit.page.click("#columns .btn-primary");
      visit.page.waitForURL(Pattern.compile(".*cols=.*note.*"));
      assertThat(visit.page.locator("thead")).containsText("Note");
      assertThat(visit.page.locator("#rows tr")).hasCount(2);

      visit.page.check("[data-pick-all]");
      assertThat(visit.page.locator("[data-chosen]")).containsText("2");
      visit.page.click("#selection [value=edit]");
      visit.page.waitForURL("**/bulk-edits/*");
      visit.page.selectOption("#field", "note");
      visit.page.fill("#value", "новая заметка");
      visit.page.click("form[action$='/change'] button");
      assertThat(visit.page.locator("[data-figures]")).containsText("2");
      visit.page.click("form[action$='/run'] button");
      visit.page.locator("form[action$='/undo']").waitFor();
      assertNotes(ids, "новая заметка");
      assertNotes(List.of(other), "другая");
      visit.page.click("form[action$='/undo'] button");
      visit.see("taken back");
      assertNotes(ids, "старая");
      visit.wentWell();
    }
  }

  @Test
  void aCellIsChangedByKeysAndLeftByEscape() {
    UUID id = person("Клеточный", "было");
    try (Visit visit = manager(Visit.DESKTOP)) {
      visit.go("/contacts?q=kletochnii&cols=note,birthday");
      Locator cell = visit.page.locator("#cell-" + id + "-note");
      cell.dblclick();
      cell.locator("textarea").fill("не сохранять");
      visit.page.keyboard().press("Escape");
      assertThat(cell).hasText("было");
      visit.page.keyboard().press("Enter");
      cell.locator("textarea").fill("стало");
      visit.page.keyboard().press("Control+Enter");
      assertThat(visit.page.locator("#cell-" + id + "-note")).hasText("стало");
      visit.page.keyboard().press("ArrowRight");
      visit.page.keyboard().press("Enter");
      Locator birthday = visit.page.locator("#cell-" + id + "-birthday");
      birthday.locator("input[type=date]").fill("1990-02-01");
      visit.page.keyboard().press("Enter");
      assertThat(birthday).containsText("1990");
      visit.page.locator("#toasts button").last().waitFor();
      assertNotes(List.of(id), "стало");
      visit.wentWell();
    }
  }

  @Test
  void aCardMovesByItsMenuAndTheBoardFitsAPhone() {
    UUID id = person("Карточный", "");
    try (Visit visit = manager(Visit.PHONE)) {
      visit.go("/contacts?q=kartochnii");
      visit.fits();
      visit.go("/contacts?q=kartochnii&board=importance");
      visit.fits();
      visit.page.selectOption("[data-lane=normal] [data-move]", "high");
      visit.page.locator("[data-lane=high] [data-card]").waitFor();
      org.assertj.core.api.Assertions.assertThat(
              contacts.find(id, world.user(Role.MANAGER)).standing().importance().code())
          .isEqualTo("high");
      visit.wentWell();
    }
  }

  private void assertNotes(List<UUID> ids, String note) {
    org.assertj.core.api.Assertions.assertThat(
            ids.stream().map(id -> contacts.find(id, world.user(Role.MANAGER)).note()))
        .containsOnly(note);
  }

  private UUID person(String family, String note) {
    return Somebody.noted(family, note, contacts, world.act(Role.MANAGER));
  }

  private Visit manager(int width) {
    return new Visit(world.address(), width)
        .signIn(world.user(Role.MANAGER).email(), world.password());
  }
}
