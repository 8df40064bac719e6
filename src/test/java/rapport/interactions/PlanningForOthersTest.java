package rapport.interactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.FieldRight;
import rapport.access.Notice;
import rapport.access.Notices;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.Role;
import rapport.access.RoleDraft;
import rapport.access.Roles;
import rapport.access.Scope;
import rapport.access.User;
import rapport.access.UserDraft;
import rapport.access.Users;
import rapport.access.Via;
import rapport.contacts.Contacts;
import rapport.kernel.Absent;
import rapport.kernel.Invalid;
import rapport.world.RapportTest;
import rapport.world.World;

/**
 * Planning for a colleague and with colleagues: who may be meant, who sees it, who is told what.
 */
@RapportTest
class PlanningForOthersTest {
  @Autowired World world;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  @Autowired Series series;
  @Autowired Reassigning reassigning;
  @Autowired Reminders reminders;
  @Autowired Notices notices;
  @Autowired Contacts contacts;
  @Autowired Roles roles;
  @Autowired Users users;

  private final Instant now = Instant.now();

  @Test
  void onlyWhoWorksHereIsGivenAPlanByTheVerbItself() {
    User gone = world.hire(Role.MANAGER, null);
    users.change(gone.id(), gone.version(), UserDraft.of(gone).active(false), admin());
    UUID person = person();

    refused("responsibleId", () -> plan(person, gone.id(), null, admin()));
    refused("responsibleId", () -> plan(person, UUID.randomUUID(), null, admin()));
    refused(
        "responsibleId",
        () ->
            interactions.log(
                topic(person, UUID.randomUUID(), null),
                Touching.outcome(now, ""),
                new Next.Open(),
                admin()));
    interactions.log( // what somebody did before they left is history
        topic(person, gone.id(), null), Touching.outcome(now, ""), new Next.Open(), admin());
  }

  @Test
  void whatLedToItMustBeSeenByWhoeverSaysSo() {
    User own = own(Map.of());
    UUID cause = plan(person(), null, null, admin());
    UUID mine = Touching.person(contacts, "Своя", world.act(own));
    refused("causeId", () -> plan(mine, null, cause, world.act(own)));
    plan(mine, null, cause, admin());
  }

  @Test
  void whoIsGivenAPlanIsToldOnceHoweverOftenItComesAgain() {
    User colleague = world.hire(Role.MANAGER, null);
    UUID person = person();
    Act page = new Act(world.user(Role.HEAD), now, Via.PAGE);
    plan(person, colleague.id(), null, page);
    assertThat(told(colleague, "given"))
        .singleElement()
        .satisfies(one -> assertThat(one.arguments()).contains("Цена"));

    Plan plan = new Plan(now.plus(Duration.ofDays(1)), 30, false);
    LocalDate until = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(9);
    Repeat often = new Repeat(Repeat.Every.ofCode(Repeat.CODES.getFirst()).orElseThrow(), until);
    series.plan(topic(person, colleague.id(), null), plan, often, page);
    assertThat(told(colleague, "given")).hasSize(2);
  }

  @Test
  void whoTakesPartSeesItThoughTheySeeNobodyElses() {
    User own = own(Map.of());
    UUID person = person();
    UUID with = planWith(person, own);
    UUID without = plan(person, null, null, admin());

    assertThat(log.find(with, own).subject()).isEqualTo("Цена");
    assertThatThrownBy(() -> log.find(without, own)).isInstanceOf(Absent.class);
  }

  @Test
  void aNoticeTellsTheSubjectAsFarAsItsReaderMayRead() {
    User blind = own(Map.of(RecordKind.INTERACTION, Map.of("subject", FieldRight.HIDDEN)));
    User seeing = own(Map.of());
    UUID person = person();
    UUID id = planWith(person, blind, seeing);
    reminders.remind(now);
    reassigning.give(id, blind.id(), OptionalInt.empty(), admin());

    assertThat(log.find(id, blind).subject()).isEmpty();
    assertThat(told(seeing, "reminder").getFirst().arguments()).contains("Цена");
    for (String message : List.of("reminder", "given")) {
      assertThat(told(blind, message)).as(message).hasSize(1);
      assertThat(told(blind, message).getFirst().arguments())
          .as(message)
          .doesNotContain("Цена")
          .contains(Notice.word("method.call"));
    }
    assertThat(world.pages(blind).get("/notices").body()).contains("Call").doesNotContain("Цена");
  }

  private static void refused(String field, ThrowingCallable plan) {
    assertThatThrownBy(plan)
        .isInstanceOfSatisfying(
            Invalid.class, one -> assertThat(one.complaints().getFirst().field()).isEqualTo(field));
  }

  private List<Notice> told(User user, String message) {
    return notices.list(user.id(), Optional.empty(), 400).items().stream()
        .filter(notice -> notice.message().equals(message))
        .toList();
  }

  private UUID planWith(UUID person, User... colleagues) {
    List<UUID> ids = List.of(colleagues).stream().map(User::id).toList();
    Topic topic = topic(person, null, null).saying(new Particulars(ids, List.of(), Map.of(), ""));
    Plan plan = new Plan(Slot.at(now.plus(Duration.ofMinutes(10))), 30, false, "", 15);
    return interactions.plan(topic, plan, admin());
  }

  private UUID plan(UUID person, @Nullable UUID responsible, @Nullable UUID cause, Act act) {
    Plan plan = new Plan(now.plus(Duration.ofHours(1)), 30, false);
    return interactions.plan(topic(person, responsible, cause), plan, act);
  }

  private static Topic topic(UUID person, @Nullable UUID responsible, @Nullable UUID cause) {
    return new Topic(
        Method.CALL, Direction.OUTBOUND, List.of(person), "", "Цена", "", responsible, cause);
  }

  /** Somebody who sees what is their own alone. */
  private User own(Map<RecordKind, Map<String, FieldRight>> fields) {
    Map<Deed, Scope> own = Map.of(Deed.SEE, Scope.OWN, Deed.CHANGE, Scope.OWN);
    RoleDraft draft =
        new RoleDraft(
            "",
            Map.of("en", "Own " + System.nanoTime() % 1_000_000),
            Set.of(Right.CHANGE_CLIENTS, Right.LOG_INTERACTIONS),
            Map.of(RecordKind.CONTACT, own, RecordKind.COMPANY, own, RecordKind.INTERACTION, own),
            fields);
    return world.hire(roles.add(draft, admin()), null);
  }

  private UUID person() {
    return Touching.person(contacts, "Общая", admin());
  }

  private Act admin() {
    return world.act(Role.ADMINISTRATOR);
  }
}
