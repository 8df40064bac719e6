package rapport.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.access.User;
import rapport.platform.Settings;
import rapport.world.MovableClock;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

/** The clock of the first reaction, from a Friday evening to the Monday after. */
@RapportTest
class FirstReactionTest {
  @Autowired World world;
  @Autowired MovableClock clock;
  @Autowired Settings settings;

  private final User user;

  FirstReactionTest(@Autowired World world) {
    user = world.hire(Role.MANAGER, null);
  }

  @AfterEach
  void todayAgain() {
    clock.reset();
  }

  @Test
  void theClockIsSeenEverywhereAndLateOnceItsWorkingTimeIsOver() {
    ZonedDateTime friday = walkTo(java.time.DayOfWeek.FRIDAY, 17, 45);
    Inquiry lead = Inquiry.of("Фрида Срочнова", world, user);
    Instant due = Instant.parse(lead.added().path("firstReactionDue").asString());
    assertThat(due)
        .as("15 minutes on Friday, 15 on Monday")
        .isBetween(
            friday.plusDays(3).withHour(9).withMinute(15).toInstant(),
            friday.plusDays(3).withHour(9).withMinute(16).toInstant());

    Pages pages = world.pages(user);
    for (String path : places(lead)) {
      assertThat(pages.get(path).body()).as(path).contains("Срочнова").doesNotContain("late\">");
    }
    assertThat(pages.get(lead.path()).body()).contains("React by");

    clock.walk(Duration.between(clock.instant(), friday.plusDays(2).toInstant()));
    assertThat(pages.get(lead.path()).body()).as("on Sunday").contains("React by");

    clock.walk(Duration.between(clock.instant(), due.plusSeconds(60)));
    for (String path : places(lead)) {
      assertThat(pages.get(path).body()).as(path).containsPattern("class=\"[^\"]*\\blate\\b");
    }
    assertThat(pages.get(lead.path()).body()).contains("Reaction was due");

    clock.walk(Duration.ofMinutes(29));
    lead.called(Map.of());
    assertThat(lead.now().path("firstReactionAt").isNull()).isFalse();
    assertThat(pages.get(lead.path()).body())
        .contains("First reaction")
        .doesNotContain("Reaction was due");
    assertThat(pages.get("/").body()).doesNotContain("Leads waiting");
    var outcomes =
        world.api(user).get("/lead-outcomes?by=responsible&filter=responsible:is:" + user.id());
    assertThat(outcomes.json().at("/all/medianReactionMinutes").asInt())
        .as("15 on Friday, 15 + 1 + 29 on Monday")
        .isEqualTo(60);
  }

  @Test
  void aDayOffPutsTheClockOff() {
    ZonedDateTime friday = walkTo(java.time.DayOfWeek.FRIDAY, 17, 45);
    LocalDate monday = friday.plusDays(3).toLocalDate();
    Pages admin = world.pages(Role.ADMINISTRATOR);
    String hours = "09:00-18:00";
    change(admin, hours, monday.toString());
    try {
      Inquiry lead = Inquiry.of("Дина Праздникова", world, user);
      assertThat(lead.added().path("firstReactionDue").asString())
          .startsWith(
              friday
                  .plusDays(4)
                  .withHour(9)
                  .withMinute(15)
                  .toInstant()
                  .toString()
                  .substring(0, 16));
    } finally {
      change(admin, hours, "");
    }
    admin.get("/settings/working-time");
    assertThat(change(admin, "nine to five", "").status()).isEqualTo(422);
    assertThat(world.pages(Role.MANAGER).get("/settings/working-time").status()).isEqualTo(403);
  }

  private rapport.world.Answer change(Pages admin, String hours, String holidays) {
    String page = admin.get("/settings/working-time").body();
    String version = page.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    Map<String, String> form = new java.util.HashMap<>();
    for (int day = 1; day <= 5; day++) {
      form.put("day" + day, hours);
    }
    form.put("holidays", holidays);
    form.put("version", version);
    return admin.post("/settings/working-time", form);
  }

  private static String[] places(Inquiry lead) {
    String q = "/leads?q=srochnova";
    return new String[] {q, q + "&board=state", "/contacts/" + lead.contactId(), "/"};
  }

  private ZonedDateTime walkTo(java.time.DayOfWeek day, int hour, int minute) {
    ZonedDateTime to =
        clock
            .instant()
            .atZone(settings.zone())
            .with(TemporalAdjusters.next(day))
            .withHour(hour)
            .withMinute(minute)
            .withSecond(0)
            .withNano(0);
    clock.walk(Duration.between(clock.instant(), to.toInstant()));
    return to;
  }
}
