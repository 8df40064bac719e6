package rapport.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.access.User;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.world.RapportTest;
import rapport.world.World;

/** The composer asks what the group asks, and plans as one says it. */
@RapportTest
@Tag("browser")
class ComposerTest {
  @Autowired World world;
  @Autowired InteractionLog log;

  @Test
  void aComplaintAsksForItsSubjectAndTheResultsAreThoseOfComplaints() {
    User user = world.hire(Role.MANAGER, null);
    String id = contact(user, "Претензиева");
    try (Visit visit = card(user, id)) {
      Page page = visit.page;
      page.fill("#card-subject", "Трещины в блоках");
      page.selectOption("#card-group", "interest");
      assertThat(page.locator("#card-result option[value=resolved]")).hasCount(0);
      page.selectOption("#card-group", "complaint");
      Locator about = page.locator("[name=answer_complaint_about]");
      assertThat(about).isVisible();
      assertThat(page.locator("#card-result option[value=resolved]")).hasCount(1);

      page.locator("#card-composer [name=topics][value=quality]").check(forced());
      page.locator("#card-composer [name=next][value=none]").check(forced());
      page.fill("#card-noNextReason", "Заменили на месте");
      page.click("#card-composer .form-acts .btn-primary");
      assertThat(page.locator("#card-composer .asked .field-error")).isVisible();
      assertThat(page.locator("#card-subject")).hasValue("Трещины в блоках");

      page.fill("[name=answer_complaint_about]", "Скол на углу");
      page.selectOption("#card-result", new SelectOption().setValue("resolved"));
      page.click("#card-composer .form-acts .btn-primary");
      assertThat(page.locator("#timeline")).containsText("Трещины в блоках");
      page.locator("#timeline .entry summary").first().click();
      assertThat(page.locator("#timeline .entry").first()).containsText("Скол на углу");
    }
  }

  @Test
  void aDaySaidInWordsIsPlannedForTheDayAndRepeated() {
    User user = world.hire(Role.MANAGER, null);
    String id = contact(user, "Повторова");
    try (Visit visit = card(user, id)) {
      Page page = visit.page;
      page.locator("#card-composer [name=kind][value=planned]").check(forced());
      page.fill("#card-subject", "Сверка остатков");
      page.fill("#card-at-said", "через неделю");
      assertThat(page.locator("#card-at-day")).isChecked();
      page.selectOption("#card-repeat", "month");
      page.selectOption("#card-remind", "60");
      page.click("#card-composer .form-acts .btn-primary");
      assertThat(page.locator("#next")).containsText("Сверка остатков");
      visit.wentWell();
    }
    List<Interaction> planned = log.plannedWith(UUID.fromString(id), user);
    Assertions.assertThat(planned).hasSizeGreaterThan(11).allMatch(Interaction::dayOnly);
    Assertions.assertThat(planned.getFirst().remindMinutes()).isEqualTo(60);
  }

  @Test
  void theNextStepIsProposedWhileLoggingUntilSomebodySaysAnother() {
    User user = world.hire(Role.MANAGER, null);
    String id = contact(user, "Предложина");
    try (Visit visit = card(user, id)) {
      Page page = visit.page;
      page.fill("#card-subject", "Спросили о цене");
      page.selectOption("#card-result", "no_answer");
      assertThat(page.locator("#card-following .next-why")).isVisible();
      String proposed = page.locator("#card-nextAt").inputValue();
      page.selectOption("#card-result", "thinking");
      assertThat(page.locator("#card-nextAt")).not().hasValue(proposed);
      page.fill("#card-nextAt", "2031-05-05T12:00");
      page.selectOption("#card-result", "interested");
      assertThat(page.locator("#card-following .next-why")).hasCount(0);
      assertThat(page.locator("#card-nextAt")).hasValue("2031-05-05T12:00");
      visit.wentWell();
    }
  }

  @Test
  void aClashIsSeenWhileChoosing() {
    User user = world.hire(Role.MANAGER, null);
    String id = contact(user, "Занятая");
    world
        .api(user)
        .post(
            "/interactions",
            Map.of(
                "method", "meeting",
                "contactIds", List.of(id),
                "subject", "Показ образцов",
                "plannedAt", "2027-03-10T09:00:00Z",
                "plannedMinutes", 60));
    try (Visit visit = card(user, id)) {
      Page page = visit.page;
      page.locator("#card-composer [name=kind][value=planned]").check(forced());
      page.fill("#card-at", local(user, "2027-03-10T09:30:00Z"));
      page.locator("#card-at").dispatchEvent("change");
      assertThat(page.locator("#card-composer .busy")).containsText("Показ образцов");
      assertThat(page.locator("#card-composer .busy li.late")).hasCount(1);
      page.fill("#card-at", local(user, "2027-03-10T11:30:00Z"));
      page.locator("#card-at").dispatchEvent("change");
      assertThat(page.locator("#card-composer .busy li.late")).hasCount(0);
    }
  }

  private static String local(User user, String moment) {
    return LocalDateTime.ofInstant(Instant.parse(moment), user.zone()).toString();
  }

  private static Locator.CheckOptions forced() {
    return new Locator.CheckOptions().setForce(true);
  }

  private Visit card(User user, String id) {
    Visit visit = new Visit(world.address(), Visit.DESKTOP);
    visit.signIn(user.email(), world.password());
    visit.go("/contacts/" + id);
    visit.page.locator("#card-subject").focus();
    return visit;
  }

  private String contact(User user, String family) {
    return world
        .api(user)
        .post(
            "/contacts",
            Map.of(
                "familyName", family, "givenName", "Ольга", "responsibleId", user.id().toString()))
        .json()
        .path("id")
        .asString();
  }
}
