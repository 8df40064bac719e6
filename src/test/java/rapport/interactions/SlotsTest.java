package rapport.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Role;
import rapport.access.User;
import rapport.contacts.Contacts;
import rapport.world.RapportTest;
import rapport.world.World;

/** What is planned for a moment, for a day, and without a date. */
@RapportTest
class SlotsTest {
  @Autowired World world;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  @Autowired Agenda agenda;
  @Autowired Contacts contacts;

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

  @Test
  void whatIsPlannedForADayIsOverdueWhenTheDayIsOver() {
    Act act = world.act(world.hire(Role.MANAGER, null));
    LocalDate today = LocalDate.ofInstant(now, act.user().zone());
    Interaction planned = plan(Slot.on(today, act.user().zone()), act);

    assertThat(planned.dayOnly()).isTrue();
    assertThat(planned.isOverdue(now)).isFalse();
    Instant over = today.plusDays(1).atStartOfDay(act.user().zone()).toInstant();
    assertThat(planned.isOverdue(over)).isTrue();
    Agenda.Span span = new Agenda.Span(over.minus(Duration.ofDays(1)), over);
    assertThat(agenda.standing(act.userId(), now, span, span).overdue()).isZero();
    assertThat(agenda.standing(act.userId(), over, span, span).overdue()).isOne();
  }

  @Test
  void aDayHasTwentyThreeHoursWhereClocksAreMovedForward() {
    Slot day = Slot.on(LocalDate.of(2026, 3, 29), ZoneId.of("Europe/Kyiv"));
    assertThat(Duration.between(day.at(), day.dueAt().plusSeconds(1))).hasHours(23);
  }

  @Test
  void withoutADateItIsNeverOverdueAndNoNextStepOfTheClient() {
    User user = world.hire(Role.MANAGER, null);
    Act act = world.act(user);
    UUID person = Touching.person(contacts, "Когданибудьева", act);
    Plan plan = new Plan(Slot.someday(), null, false, "", 60);
    UUID id = interactions.plan(Touching.call(person), plan, act);

    Interaction someday = log.find(id, user);
    assertThat(someday.plannedAt()).isNull();
    assertThat(someday.isSomeday()).isTrue();
    assertThat(someday.isOverdue(now.plus(Duration.ofDays(9999)))).isFalse();
    assertThat(contacts.find(person, user).nextTouchAt()).isNull();
    assertThat(agenda.planned(user, List.of(new Agenda.Part(Agenda.Span.SOMEDAY, 2))))
        .extracting(Interaction::id)
        .containsExactly(id);
    assertThat(log.plannedWith(person, user)).extracting(Interaction::id).containsExactly(id);

    interactions.complete(id, Touching.outcome(now, ""), new Next.Open(), act);
    interactions.reopen(id, act);
    assertThat(log.find(id, user).isSomeday()).isTrue();
  }

  @Test
  void movingKeepsHowLongItTakesUnlessThatIsSaidToo() {
    User user = world.hire(Role.MANAGER, null);
    Act act = world.act(user);
    UUID person = Touching.person(contacts, "Растянутая", act);
    Plan plan = new Plan(now.plus(Duration.ofDays(1)), 30, false);
    UUID id = interactions.plan(Touching.call(person), plan, act);

    interactions.move(id, now.plus(Duration.ofDays(2)), act);
    assertThat(log.find(id, user).plannedMinutes()).isEqualTo(30);
    LocalDate day = LocalDate.ofInstant(now, user.zone()).plusDays(3);
    Move longer = new Move(Slot.on(day, user.zone()), 45, OptionalInt.empty());
    interactions.move(id, longer, act);
    assertThat(log.find(id, user).plannedMinutes()).isEqualTo(45);
    assertThat(log.find(id, user).dayOnly()).isTrue();
  }

  private Interaction plan(Slot when, Act act) {
    UUID person = Touching.person(contacts, "Дневная", act);
    Plan plan = new Plan(when, 30, false, "", null);
    return log.find(interactions.plan(Touching.call(person), plan, act), act.user());
  }
}
