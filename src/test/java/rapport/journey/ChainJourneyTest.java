package rapport.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.access.User;
import rapport.chains.Calls;
import rapport.contacts.Contacts;
import rapport.interactions.InteractionLog;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Plan;
import rapport.world.RapportTest;
import rapport.world.World;

/** A call is completed with a next step that was proposed, and its chain is walked by the keys. */
@RapportTest
@Tag("browser")
class ChainJourneyTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;

  @Test
  void sheCompletesWithANextStepAndWalksTheChain() {
    User manager = world.hire(Role.MANAGER, null);
    UUID person = Calls.person("Звеньева", contacts, world.act(manager));
    UUID call =
        interactions.plan(
            Calls.topic(Method.CALL, "Первый звонок", person),
            new Plan(java.time.Instant.now().minusSeconds(600), 15, false),
            world.act(manager));
    try (Visit visit =
        new Visit(world.address(), Visit.DESKTOP).signIn(manager.email(), world.password())) {
      visit.go("/contacts/" + person);
      visit.page.click("#next a[href$='/completion']");
      assertThat(visit.page.locator(".next-why")).containsText("In a week");
      visit.page.selectOption("#c-result", "no_answer");
      assertThat(visit.page.locator(".next-why")).containsText("Nobody answered");
      visit.page.fill("#c-nextSubject", "Второй звонок");
      visit.page.selectOption("#c-result", "interested");
      visit.page.waitForTimeout(400);
      assertThat(visit.page.locator("#c-nextSubject")).hasValue("Второй звонок");
      visit.page.click("#dialog .form-acts .btn-primary");
      assertThat(visit.page.locator("#next")).containsText("Второй звонок");

      visit.go("/interactions/" + call + "/chain");
      assertThat(visit.page.locator(".chain-link")).hasCount(2);
      visit.page.keyboard().press("ArrowRight");
      assertThat(visit.page.locator("#link-0")).isFocused();
      visit.page.keyboard().press("ArrowRight");
      assertThat(visit.page.locator("#link-1")).isFocused();
      assertThat(visit.page.locator("#link-1")).containsText("Второй звонок");
      visit.page.keyboard().press("ArrowLeft");
      assertThat(visit.page.locator("#link-0")).isFocused();
      visit.page.keyboard().press("ArrowRight");
      visit.page.keyboard().press("Enter");
      visit.page.waitForURL(url -> !url.endsWith("/chain"));
      assertThat(visit.page.locator("h1").first()).hasText("Второй звонок");
      visit.wentWell();
    }
  }
}
