package rapport.interactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.access.db.Tables.CHANGE;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Role;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.kernel.Conflict;
import rapport.kernel.PersonName;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class TakingBackTest {
  @Autowired World world;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  @Autowired Contacts contacts;
  @Autowired DSLContext sql;

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
  private final Instant tomorrow = now.plus(Duration.ofDays(1));

  @Test
  void whatAColleagueHasCompletedMeanwhileIsNotWithdrawn() {
    UUID person = person("Коллегова");
    UUID planned = interactions.plan(call(person), new Plan(tomorrow, null, false), act());
    Outcome outcome = new Outcome(now, 300, "", "Долгий разговор");
    interactions.complete(planned, outcome, new Next.Open(), world.act(Role.HEAD));

    assertThatThrownBy(() -> interactions.withdraw(planned, act()))
        .isInstanceOfSatisfying(
            Conflict.class, refused -> assertThat(refused.code()).isEqualTo("workedOn"));
    assertThat(log.find(planned, world.user(Role.ADMINISTRATOR)).note())
        .isEqualTo("Долгий разговор");
  }

  @Test
  void theNextStepThatGoesWithASlipIsOnRecordAndThatOfAColleagueStays() {
    UUID person = person("Следова");
    Next next = new Next.Planned(call(person), new Plan(tomorrow, null, false));
    UUID slip = interactions.log(call(person), new Outcome(now, 300, "", ""), next, act());
    UUID mine = log.causedBy(slip, world.user(Role.ADMINISTRATOR)).getFirst().id();
    UUID theirs =
        interactions.plan(
            call(person).causedBy(slip), new Plan(tomorrow, null, false), world.act(Role.HEAD));

    interactions.withdraw(slip, act());

    assertThat(sql.fetchCount(CHANGE, CHANGE.RECORD_ID.eq(mine), CHANGE.VERB.eq("withdraw")))
        .isEqualTo(1);
    assertThat(log.find(theirs, world.user(Role.ADMINISTRATOR)).causeId()).isNull();
    assertThat(log.plannedWith(person, world.user(Role.ADMINISTRATOR)))
        .extracting(Interaction::id)
        .containsExactly(theirs);
  }

  @Test
  void aRestoredPlanComesBackOnTheCardsOfAllItsCompanies() {
    UUID one = person("Первая");
    UUID other = person("Вторая");
    UUID planned = interactions.plan(call(one, other), new Plan(tomorrow, null, false), act());
    interactions.cancel(planned, "Не нужно", act());
    interactions.restore(planned, act());

    for (UUID subject : List.of(one, other, companyOf(one), companyOf(other))) {
      assertThat(log.plannedWith(subject, world.user(Role.ADMINISTRATOR)))
          .extracting(Interaction::id)
          .containsExactly(planned);
    }
  }

  @Test
  void aMoveOfWhatSomebodyElseMovedMeanwhileIsRefused() {
    UUID planned =
        interactions.plan(call(person("Сдвигова")), new Plan(tomorrow, null, false), act());
    int seen = log.find(planned, world.user(Role.ADMINISTRATOR)).version();
    interactions.move(
        planned, new Move(Slot.at(tomorrow.plusSeconds(60)), OptionalInt.of(seen)), act());

    assertThatThrownBy(() ->
            interactions.move(
                planned, new Move(Slot.at(tomorrow.plusSeconds(120)), OptionalInt.of(seen)), act()))
        .isInstanceOfSatisfying(
            Conflict.class, refused -> assertThat(refused.code()).isEqualTo("stale"));
    assertThat(log.find(planned, world.user(Role.ADMINISTRATOR)).moment())
        .isEqualTo(tomorrow.plusSeconds(60));
  }

  private UUID companyOf(UUID person) {
    return contacts
        .find(person, world.user(Role.ADMINISTRATOR))
        .currentEmployment()
        .orElseThrow()
        .companyId();
  }

  private Act act() {
    return world.act(Role.MANAGER);
  }

  private UUID person(String family) {
    return contacts.add(
        new ContactDraft(
            new PersonName("Ольга", "", family),
            "Дом " + family,
            "",
            List.of(),
            null,
            "",
            null,
            "RU"),
        act());
  }

  private static Topic call(UUID... people) {
    return new Topic(Method.CALL, Direction.OUTBOUND, List.of(people), "", "Цена", "", null, null);
  }
}
