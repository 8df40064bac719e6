package rapport.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.access.User;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.interactions.InteractionLog;
import rapport.kernel.PersonName;
import rapport.world.RapportTest;
import rapport.world.World;

/** A moment in words: seen at once in the field beside them, and kept by whoever types fast. */
@RapportTest
class SaidMomentTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired InteractionLog log;

  @Test
  void theNextStepIsPlannedInWords() {
    User user = world.hire(Role.MANAGER, null);
    UUID person =
        contacts.add(
            new ContactDraft(
                new PersonName("Слово", "", "Времянкин"), "", "", List.of(), null, "", null, "UA"),
            world.act(user));
    LocalDate tomorrow = LocalDate.now(user.zone()).plusDays(1);
    try (Visit visit = new Visit(world.address(), Visit.DESKTOP)) {
      visit.signIn(user.email(), world.password()).go("/contacts/" + person);
      visit.page.fill("#card-subject", "Спросил о сроках");
      visit.page.fill("#card-nextAt-said", "завтра в 15");
      assertThat(visit.page.locator("#card-nextAt")).hasValue(tomorrow + "T15:00");
      assertThat(visit.page.locator("#card-nextAt-said-note")).containsText("15:00");
      visit.page.fill("#card-nextAt", tomorrow + "T09:00");
      assertThat(visit.page.locator("#card-nextAt-said")).hasValue("");
      visit.page.fill("#card-nextAt-said", "как-нибудь");
      visit.see("Not understood yet");
      assertThat(visit.page.locator("#card-nextAt")).hasValue(tomorrow + "T09:00");

      visit.page.fill("#card-nextAt-said", "tomorrow 16:30");
      visit.page.press("#card-nextAt-said", "Enter"); // before the field could tell what it heard
      visit.see("Logged");
      visit.wentWell();
    }
    org.assertj.core.api.Assertions.assertThat(log.plannedWith(person, user))
        .singleElement()
        .satisfies(plan ->
            org.assertj.core.api.Assertions.assertThat(
                    LocalDateTime.ofInstant(plan.moment(), user.zone()))
                .isEqualTo(tomorrow.atTime(16, 30)));
  }
}
