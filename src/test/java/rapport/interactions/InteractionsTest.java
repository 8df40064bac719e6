package rapport.interactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Forbidden;
import rapport.access.Role;
import rapport.contacts.Companies;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.kernel.PersonName;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class InteractionsTest {
  private static final Next OPEN = new Next.Open();
  @Autowired World world;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  @Autowired Contacts contacts;
  @Autowired Companies companies;

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
  private final Instant yesterday = now.minus(Duration.ofDays(1));
  private final Instant tomorrow = now.plus(Duration.ofDays(1));

  @Test
  void aLoggedCallStandsOnTheCardsOfThePersonAndOfTheCompany() {
    UUID person = person("Логинова");
    UUID call = interactions.log(call(person), outcome(yesterday, "interested"), OPEN, act());

    UUID company =
        contacts
            .find(person, world.user(Role.ADMINISTRATOR))
            .currentEmployment()
            .orElseThrow()
            .companyId();
    assertThat(log.of(person, world.user(Role.ADMINISTRATOR), Optional.empty(), 10).items())
        .extracting(Interaction::id)
        .containsExactly(call);
    assertThat(log.of(company, world.user(Role.ADMINISTRATOR), Optional.empty(), 10).items())
        .extracting(Interaction::id)
        .containsExactly(call);
    assertThat(contacts.find(person, world.user(Role.ADMINISTRATOR)).lastTouchAt())
        .isEqualTo(yesterday);
    assertThat(companies.find(company, world.user(Role.ADMINISTRATOR)).lastTouchAt())
        .isEqualTo(yesterday);
  }

  @Test
  void aResultIsKnownByItsCodeByItsLabelInAnyLanguageOrKeptInTheUsersWords() {
    UUID person = person("Итогова");
    assertThat(result(person, "interested")).isEqualTo("interested");
    assertThat(result(person, "Заинтересован")).isEqualTo("interested");
    assertThat(result(person, "Asked for a sample")).isEqualTo("Asked for a sample");
  }

  private String result(UUID person, String typed) {
    return log.find(
            interactions.log(call(person), outcome(yesterday, typed), OPEN, act()),
            world.user(Role.ADMINISTRATOR))
        .result();
  }

  @Test
  void completingPlansTheNextStepAndRemembersWhatCausedIt() {
    UUID person = person("Цепкова");
    UUID planned = interactions.plan(call(person), new Plan(yesterday, 15, false), act());
    assertThat(log.find(planned, world.user(Role.ADMINISTRATOR)).isOverdue(now)).isTrue();

    Next next = new Next.Planned(topic(Method.MEETING, person), new Plan(tomorrow, 60, true));
    interactions.complete(planned, outcome(now, "reached_agreement"), next, act());

    assertThat(log.find(planned, world.user(Role.ADMINISTRATOR)).state())
        .isEqualTo(State.COMPLETED);
    List<Interaction> effects = log.causedBy(planned, world.user(Role.ADMINISTRATOR));
    assertThat(effects).hasSize(1);
    assertThat(effects.getFirst().method()).isEqualTo(Method.MEETING);
    assertThat(contacts.find(person, world.user(Role.ADMINISTRATOR)).nextTouchAt())
        .isEqualTo(tomorrow);
    assertThat(contacts.find(person, world.user(Role.ADMINISTRATOR)).lastTouchAt()).isEqualTo(now);
  }

  @Test
  void aCompletionCanBeTakenBackWithTheStepItLedTo() {
    UUID person = person("Возвратова");
    UUID planned = interactions.plan(call(person), new Plan(tomorrow, null, false), act());
    Next next =
        new Next.Planned(call(person), new Plan(tomorrow.plus(Duration.ofDays(7)), null, false));
    interactions.complete(planned, outcome(now, ""), next, act());
    interactions.reopen(planned, act());

    assertThat(log.find(planned, world.user(Role.ADMINISTRATOR)).state()).isEqualTo(State.PLANNED);
    assertThat(log.causedBy(planned, world.user(Role.ADMINISTRATOR))).isEmpty();
    assertThat(contacts.find(person, world.user(Role.ADMINISTRATOR)).nextTouchAt())
        .isEqualTo(tomorrow);
    assertThat(contacts.find(person, world.user(Role.ADMINISTRATOR)).lastTouchAt()).isNull();
  }

  @Test
  void noNextStepNeedsAReason() {
    UUID person = person("Безпричинова");
    assertThatThrownBy(
            () -> interactions.log(call(person), outcome(yesterday, ""), new Next.None(" "), act()))
        .isInstanceOf(Invalid.class);
    UUID logged =
        interactions.log(call(person), outcome(yesterday, ""), new Next.None("Закрылись"), act());
    assertThat(log.find(logged, world.user(Role.ADMINISTRATOR)).noNextReason())
        .isEqualTo("Закрылись");
  }

  @Test
  void aCancelledPlanLeavesTheCardAndComesBackWhenRestored() {
    UUID person = person("Отменова");
    UUID planned = interactions.plan(call(person), new Plan(tomorrow, null, false), act());
    interactions.cancel(planned, "Не нужно", act());
    assertThat(contacts.find(person, world.user(Role.ADMINISTRATOR)).nextTouchAt()).isNull();
    assertThat(log.plannedWith(person, world.user(Role.ADMINISTRATOR))).isEmpty();

    interactions.restore(planned, act());
    assertThat(contacts.find(person, world.user(Role.ADMINISTRATOR)).nextTouchAt())
        .isEqualTo(tomorrow);
  }

  @Test
  void whatIsCompletedCannotBeCompletedAgain() {
    UUID person = person("Дважды");
    UUID planned = interactions.plan(call(person), new Plan(tomorrow, null, false), act());
    interactions.complete(planned, outcome(now, ""), OPEN, act());
    assertThatThrownBy(() -> interactions.complete(planned, outcome(now, ""), OPEN, act()))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void aSlipCanBeWithdrawnByWhoeverMadeItForAQuarterOfAnHour() {
    UUID person = person("Ошибкина");
    UUID slip = interactions.log(call(person), outcome(yesterday, ""), OPEN, act());
    assertThatThrownBy(() -> interactions.withdraw(slip, world.act(Role.HEAD)))
        .isInstanceOf(Conflict.class);
    Act late = new Act(world.user(Role.MANAGER), now.plus(Duration.ofMinutes(20)), act().via());
    assertThatThrownBy(() -> interactions.withdraw(slip, late)).isInstanceOf(Conflict.class);

    interactions.withdraw(slip, act());
    assertThat(contacts.find(person, world.user(Role.ADMINISTRATOR)).lastTouchAt()).isNull();
  }

  @Test
  void whatHasNotHappenedYetCannotBeLogged() {
    UUID person = person("Будущева");
    assertThatThrownBy(() -> interactions.log(call(person), outcome(tomorrow, ""), OPEN, act()))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid -> assertThat(invalid.complaints().getFirst().code()).isEqualTo("future"));
  }

  @Test
  void aTouchNeedsSomebodyWhoExists() {
    assertThatThrownBy(() ->
            interactions.plan(call(UUID.randomUUID()), new Plan(tomorrow, null, false), act()))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void aReaderMayNotLog() {
    UUID person = person("Читаемова");
    assertThatThrownBy(() ->
            interactions.log(call(person), outcome(yesterday, ""), OPEN, world.act(Role.READER)))
        .isInstanceOf(Forbidden.class);
  }

  private Act act() {
    return world.act(Role.MANAGER);
  }

  private UUID person(String family) {
    ContactDraft draft =
        new ContactDraft(
            new PersonName("Ольга", "", family),
            "Фирма " + family,
            "",
            List.of(),
            null,
            "",
            null,
            "RU");
    return contacts.add(draft, act());
  }

  private static Topic call(UUID person) {
    return topic(Method.CALL, person);
  }

  private static Topic topic(Method method, UUID person) {
    return new Topic(
        method, Direction.OUTBOUND, List.of(person), "interest", "Цена", "", null, null);
  }

  private static Outcome outcome(Instant at, String result) {
    return new Outcome(at, 300, result, "Обсудили цену");
  }
}
