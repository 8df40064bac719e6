package rapport.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.access.User;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.interactions.Agenda;
import rapport.interactions.Direction;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Plan;
import rapport.interactions.Slot;
import rapport.interactions.TeamAgenda;
import rapport.interactions.Topic;
import rapport.kernel.PersonName;
import rapport.world.RapportTest;
import rapport.world.World;

/** How the day shows what one has to do, and the team's day what each has. */
@RapportTest
class DayTest {
  @Autowired World world;
  @Autowired Interactions interactions;
  @Autowired Contacts contacts;
  @Autowired TeamAgenda team;

  private final Instant now = Instant.now();

  @Test
  void whatNobodyMeasuredFillsHalfAnHourOfTheDay() {
    User manager = world.hire(Role.MANAGER, null);
    Slot today = Slot.on(LocalDate.ofInstant(now, manager.zone()), manager.zone());
    plan(manager, "Без длины", today, false);
    assertThat(world.pages(manager).get("/").body()).contains("class=\"fullness").contains("30 ");
    Agenda.Span day = new Agenda.Span(now, now.plus(Duration.ofDays(2)));
    assertThat(team.loads(List.of(manager.id()), now, day).values())
        .extracting(TeamAgenda.Load::minutes)
        .containsExactly(30);
  }

  @Test
  void workComesBeforeNewsAndTheUrgentFirstOnAnyDay() {
    User manager = world.hire(Role.MANAGER, null);
    LocalDate tomorrow = LocalDate.ofInstant(now, manager.zone()).plusDays(1);
    Instant morning = tomorrow.atTime(9, 0).atZone(manager.zone()).toInstant();
    plan(manager, "Не спешит", Slot.at(morning), false);
    plan(manager, "Горит завтра", Slot.at(morning.plusSeconds(7200)), true);
    String page = world.pages(manager).get("/").body();
    assertThat(page.indexOf("Горит завтра")).isPositive().isLessThan(page.indexOf("Не спешит"));
    assertThat(page).containsPattern("hx-trigger=\"touched from:body, [^\"]*load delay:\\d+s");
  }

  @Test
  void theTeamsDayIsForWhoeverGivesWorkAndShowsWhoeverHasAny() {
    User busy = world.hire(Role.MANAGER, null);
    User idle = world.hire(Role.MANAGER, null);
    plan(busy, "Занята", Slot.at(now.plusSeconds(60)), false);
    assertThat(world.pages(Role.MANAGER).get("/day/team").status()).isEqualTo(403);
    assertThat(team.logging(List.of(busy.id(), idle.id()), now.minus(Duration.ofDays(60))))
        .containsExactly(busy.id());
    assertThat(world.pages(Role.HEAD).get("/day/team").status()).isEqualTo(200);
  }

  private UUID plan(User user, String subject, Slot when, boolean urgent) {
    UUID person = person(user, "Дневная");
    return interactions.plan(
        new Topic(Method.CALL, Direction.OUTBOUND, List.of(person), "", subject, "", null, null),
        new Plan(when, null, urgent, "", null),
        world.act(user));
  }

  private UUID person(User user, String family) {
    return contacts.add(
        new ContactDraft(
            new PersonName("Ольга", "", family), "", "", List.of(), null, "", user.id(), "RU"),
        world.act(user));
  }
}
