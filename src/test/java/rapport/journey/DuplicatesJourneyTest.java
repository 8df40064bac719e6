package rapport.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.duplicates.PairId;
import rapport.kernel.PersonName;
import rapport.world.RapportTest;
import rapport.world.World;

/** The queue of duplicates, by keys: merge, undo, keep apart, later. */
@RapportTest
class DuplicatesJourneyTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired DSLContext sql;

  @Test
  void oneKeyJudgesEachPairAndAMergeIsTakenBackFromTheToast() {
    UUID first = person("Один");
    UUID second = person("Одинъ");
    pair(first, second, 1.0); // surer than what other tests leave
    pair(person("Два"), person("Двое"), Math.nextDown(1.0));
    pair(person("Три"), person("Трое"), Math.nextDown(Math.nextDown(1.0)));
    try (Visit visit = visit(Visit.DESKTOP)) {
      visit.go("/duplicates?threshold=99");
      assertThat(visit.page.locator("[data-judged]").first()).containsText("Один");
      visit.page.keyboard().press("ArrowDown");
      visit.page.keyboard().press("m");
      visit.see("Merged");
      visit.page.locator(".toast-note button").first().click();
      visit.see("Merge taken back");
      assertThat(visit.page.locator(".pair.at")).containsText("Одинъ");
      visit.page.keyboard().press("ArrowDown");
      assertThat(visit.page.locator(".pair.at")).containsText("Два");
      visit.page.keyboard().press("a");
      visit.see("Kept apart");
      assertThat(visit.page.locator(".pair.at")).containsText("Три");
      visit.page.keyboard().press("l");
      visit.see("Put off");
      visit
          .page
          .locator(".toast-note")
          .filter(new Locator.FilterOptions().setHasText("Put off"))
          .locator("button")
          .first()
          .click();
      visit.see("As it was before");
      assertThat(visit.page.locator("#pairs")).containsText("Трое");
      visit
          .page
          .locator(".pair")
          .filter(new Locator.FilterOptions().setHasText("Трое"))
          .locator("[data-key=later]")
          .click();
      assertThat(visit.page.locator("#pairs")).not().containsText("Трое");
      visit.go("/duplicates?threshold=99&state=apart");
      assertThat(visit.page.locator("#pairs")).containsText("Двое");
      visit.go("/duplicates?threshold=99&state=later");
      assertThat(visit.page.locator("#pairs")).containsText("Трое");
      visit.go("/duplicates?threshold=99");
      assertThat(visit.page.locator("#pairs")).containsText("Одинъ");
      visit.wentWell();
    }
  }

  @Test
  void onAPhoneThePageOfAMergeStandsInOneColumn() {
    UUID first = person("Узкий");
    UUID second = person("Узкая");
    try (Visit visit = visit(Visit.PHONE)) {
      visit.go("/merges/new?kind=contact&ids=" + first + "&ids=" + second);
      visit.page.check("[name='choice.given_name'][value='" + second + "']");
      Object wide =
          visit.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth");
      org.assertj.core.api.Assertions.assertThat(wide).isEqualTo(true);
      visit.page.click("#merge .btn-primary");
      visit.see("Unmerge");
      visit.wentWell();
    }
  }

  private Visit visit(int width) {
    return new Visit(world.address(), width)
        .signIn(world.user(Role.HEAD).email(), world.password());
  }

  private UUID person(String given) {
    return contacts.add(
        new ContactDraft(
            new PersonName(given, "", "Дублев"), "", "", List.of(), null, "", null, "UA"),
        world.act(Role.HEAD));
  }

  private void pair(UUID one, UUID other, double probability) {
    PairId pair = new PairId(RecordKind.CONTACT, one, other);
    sql.execute(
        "insert into duplicate_pair (kind, one_id, other_id, probability, evidence, found_at,"
            + " run_id) values ('contact', ?, ?, ?, '[]', now(), ?)",
        pair.one(),
        pair.other(),
        probability,
        one);
  }
}
