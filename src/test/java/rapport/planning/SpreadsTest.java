package rapport.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.planning.db.Tables.CONTACT_PLAN_SHARE;
import static rapport.planning.db.Tables.CONTACT_PLAN_SUM;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Forbidden;
import rapport.access.Notice;
import rapport.access.Notices;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.access.User;
import rapport.contacts.Companies;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.filters.Filter;
import rapport.filters.Operator;
import rapport.interactions.Direction;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Next;
import rapport.interactions.Outcome;
import rapport.interactions.State;
import rapport.interactions.Topic;
import rapport.kernel.Conflict;
import rapport.kernel.PersonName;
import rapport.platform.BusinessCalendar;
import rapport.world.MovableClock;
import rapport.world.RapportTest;
import rapport.world.World;

/**
 * From plan to work: a preview, planned interactions, what becomes of them, and back. March 2027
 * begins on a Monday; its 8th is a holiday where the tests work.
 */
@RapportTest
class SpreadsTest {
  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  @Autowired World world;
  @Autowired MovableClock clock;
  @Autowired Contacts contacts;
  @Autowired Companies companies;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  @Autowired ContactPlans plans;
  @Autowired Spreads spreads;
  @Autowired CarryingOut carryingOut;
  @Autowired Attainment attainment;
  @Autowired Overload overload;
  @Autowired WarningOfOverload warning;
  @Autowired Capacities capacities;
  @Autowired BusinessCalendar calendar;
  @Autowired Notices notices;
  @Autowired DSLContext sql;

  private final String mark = "С" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);
  private User manager;

  @BeforeEach
  void itIsTheFirstOfMarch() {
    manager = world.hire(Role.MANAGER, null);
    on(1, 9);
  }

  @AfterEach
  void itIsToday() {
    sql.deleteFrom(CONTACT_PLAN_SUM).execute();
    sql.deleteFrom(CONTACT_PLAN_SHARE).execute();
    sql.execute("update contact_plan set retired_at = now() where retired_at is null");
    clock.reset();
  }

  @Test
  void aPreviewPlansNothingAndThenAllIsPlannedOnDaysOfWork() {
    UUID anna = person("А");
    UUID boris = person("Б");
    UUID id = plans.add(draft(calls(4), meetings(1)), head());
    Spread preview = begin(id, head());
    assertThat(preview.count(Spread.Kind.PLAN)).isEqualTo(10);
    assertThat(line(id, Method.CALL).planned()).isZero();

    Spread done = run(preview, head());
    assertThat(done.status()).isEqualTo(SpreadStatus.DONE);
    assertThat(done.count(Spread.Outcome.DONE)).isEqualTo(10);
    assertThat(line(id, Method.CALL).planned()).isEqualTo(8);
    assertThat(line(id, Method.CALL).missing()).isZero();
    assertThat(line(id, Method.MEETING).planned()).isEqualTo(2);
    for (UUID client : List.of(anna, boris)) {
      List<Interaction> theirs = planned(done, client);
      assertThat(theirs).hasSize(5).allMatch(one -> one.responsibleId().equals(manager.id()));
      assertThat(theirs.stream().map(one -> day(one.moment()))).doesNotHaveDuplicates();
      assertThat(theirs)
          .allMatch(one -> calendar.workdays(day(2), day(31)).contains(day(one.moment())));
    }
    assertThat(planned(done, anna).stream().map(Interaction::subject))
        .contains("Интерес", "Предложение", "Презентация");
    assertThat(notices.news(manager.id(), 10).stream().map(Notice::message))
        .filteredOn("plan-work"::equals)
        .hasSize(1); // and not ten times

    Spread again = begin(id, head());
    assertThat(again.total()).isZero();
    assertThat(again.staying()).isEqualTo(10);
  }

  @Test
  void whatIsLeftIsSpreadAnewAndWhatPeopleChangedStays() {
    UUID anna = person("А");
    UUID id = plans.add(draft(calls(6)), head());
    Spread done = run(begin(id, head()), head());
    List<Interaction> before =
        planned(done, anna).stream()
            .sorted(java.util.Comparator.comparing(Interaction::moment))
            .toList();
    Interaction theirs = before.getLast();
    interactions.move(theirs.id(), day(30).atTime(15, 0).atZone(MOSCOW).toInstant(), act());

    on(12, 9); // two or three of them are overdue
    long overdue =
        before.stream().filter(one -> day(one.moment()).isBefore(day(12))).count();
    assertThat(overdue).isPositive();
    Spread again = begin(id, head());
    assertThat(again.count(Spread.Kind.PLAN)).isZero();
    assertThat(again.count(Spread.Kind.MOVE)).isGreaterThanOrEqualTo((int) overdue);
    assertThat(again.rows()).noneMatch(row -> theirs.id().equals(row.interactionId()));
    run(again, head());
    List<Interaction> after = planned(done, anna);
    assertThat(after).hasSize(6).allMatch(one -> day(one.moment()).isAfter(day(12)));
    assertThat(after.stream().map(one -> day(one.moment()))).doesNotHaveDuplicates();
    assertThat(line(id, Method.CALL).planned()).isEqualTo(6);
  }

  @Test
  void whatNobodyWantsAnyMoreIsDroppedAndTheRestCanBeTakenBack() {
    UUID anna = person("А");
    UUID id = plans.add(draft(calls(2)), head());
    Spread done = run(begin(id, head()), head());
    log(anna); // one that wasn't planned
    Spread again = begin(id, head());
    assertThat(again.count(Spread.Kind.DROP)).isEqualTo(1);
    run(again, head());
    assertThat(line(id, Method.CALL).planned()).isEqualTo(1);

    spreads.undo(id, done.id(), head());
    carryingOut.takeBack(done.id());
    Spread undone = spreads.find(id, done.id(), head().user());
    assertThat(undone.status()).isEqualTo(SpreadStatus.UNDONE);
    assertThat(line(id, Method.CALL).planned()).isZero();
    assertThat(line(id, Method.CALL).missing()).isEqualTo(1);
  }

  @Test
  void whatSomebodyTouchedIsNotTakenBack() {
    UUID anna = person("А");
    UUID id = plans.add(draft(calls(2)), head());
    Spread done = run(begin(id, head()), head());
    Interaction one = planned(done, anna).getFirst();
    interactions.move(one.id(), day(25).atTime(10, 0).atZone(MOSCOW).toInstant(), act());
    spreads.undo(id, done.id(), head());
    carryingOut.takeBack(done.id());
    Spread undone = spreads.find(id, done.id(), head().user());
    assertThat(undone.count(Spread.Outcome.KEPT)).isEqualTo(1);
    assertThat(undone.count(Spread.Outcome.UNDONE)).isEqualTo(1);
    assertThat(planned(done, anna)).singleElement().matches(left -> left.id().equals(one.id()));
  }

  @Test
  void aClientIsCalledAtTheHourAtWhichTheyAnswer() {
    UUID anna = person("А");
    UUID boris = person("Б");
    for (int day = 1; day <= 5; day++) {
      at(LocalDate.of(2027, 2, day), 11);
      call(anna, "no_answer");
      at(LocalDate.of(2027, 2, day), 16);
      call(anna, "interested");
    }
    on(1, 9);
    UUID id = plans.add(draft(calls(2)), head());
    Spread done = run(begin(id, head()), head());
    assertThat(planned(done, anna))
        .hasSize(2)
        .allMatch(one -> !one.dayOnly() && one.moment().atZone(MOSCOW).getHour() == 16);
    assertThat(planned(done, boris)).hasSize(2).allMatch(Interaction::dayOnly);
  }

  @Test
  void withACompanyOneSpeaksWithWhomOneSpokeLastAndWhereNobodyWorksIsTold() {
    UUID company = companies.named(mark, manager.id(), act());
    UUID empty = companies.named(mark + " пустая", manager.id(), act());
    worker("А");
    UUID known = worker("Б");
    log(known);
    UUID id =
        plans.add(
            new ContactPlan.Draft(
                "Компании " + mark,
                RecordKind.COMPANY,
                new Filter.Test("name", Operator.BEGINS, mark),
                Whose.ALL,
                Term.month(day(1)),
                day(1),
                List.of(calls(3))),
            head());
    Spread preview = begin(id, head());
    assertThat(preview.rows())
        .filteredOn(row -> row.clientId().equals(company))
        .hasSize(2) // of three one took place
        .allMatch(row -> known.equals(row.contactId()) && row.kind() == Spread.Kind.PLAN);
    assertThat(preview.rows())
        .filteredOn(row -> row.clientId().equals(empty))
        .hasSize(3)
        .allMatch(row -> row.kind() == Spread.Kind.NOBODY);
    run(preview, head());
    assertThat(line(id, Method.CALL).planned()).isEqualTo(2);
  }

  private UUID worker(String given) {
    return contacts.add(
        new ContactDraft(
            new PersonName(given, "", mark), mark, "", List.of(), null, "", manager.id(), "RU"),
        act());
  }

  @Test
  void nobodyIsGivenMoreThanTheyHaveTimeForAndTheHeadIsToldBefore() {
    at(LocalDate.of(2027, 2, 25), 9);
    for (int i = 0; i < 30; i++) {
      person("Н" + i);
    }
    UUID id = plans.add(draft(calls(4).taking(30)), head());
    capacities.set(Map.of(manager.id(), 120), head());
    int workdays = calendar.workdays(day(1), day(31)).size();
    assertThat(overload.of(plans.find(id), head().user()))
        .singleElement()
        .satisfies(ahead -> {
          assertThat(ahead.touches()).isEqualTo(120);
          assertThat(ahead.needed()).isEqualTo(3600);
          assertThat(ahead.days()).isEqualTo(workdays);
          assertThat(ahead.free()).isEqualTo(120 * workdays);
          assertThat(ahead.lacking()).isEqualTo(3600 - 120 * workdays);
          // 22 days of 2 hours are 44 hours, 16 fewer than it takes: 45 minutes more a day
          assertThat(ahead.moreADay()).isEqualTo(45);
          assertThat(ahead.daysOfAnother()).isEqualTo(8);
          assertThat(ahead.fewer()).isEqualTo(32);
        });

    warning.warn();
    warning.warn();
    assertThat(notices.news(head().userId(), 50).stream())
        .filteredOn(notice -> notice.recordId().equals(id))
        .singleElement()
        .matches(notice -> notice.message().equals("plan-overload"));

    Spread preview = begin(id, head());
    assertThat(preview.count(Spread.Kind.PLAN)).isEqualTo(4 * workdays);
    assertThat(preview.count(Spread.Kind.NO_ROOM)).isEqualTo(120 - 4 * workdays);
  }

  @Test
  void oneSpreadsOnesOwnAndOnlyWhoManagesPlansEverybodys() {
    person("А");
    User other = world.hire(Role.MANAGER, null);
    UUID id = plans.add(draft(calls(1)), head());
    Spread own = spreads.find(id, spreads.begin(asked(id, Optional.empty()), act()), act().user());
    assertThat(own.ownerId()).isEqualTo(manager.id());
    assertThat(own.count(Spread.Kind.PLAN)).isEqualTo(1);
    assertThatThrownBy(() -> spreads.begin(asked(id, Optional.of(other.id())), act()))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> capacities.set(Map.of(other.id(), 10), act()))
        .isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> spreads.find(id, own.id(), world.now(other)))
        .isInstanceOf(rapport.kernel.Absent.class);
    run(own, act());
    assertThatThrownBy(() -> spreads.start(id, own.id(), act())).isInstanceOf(Conflict.class);
    plans.retire(id, head());
    assertThatThrownBy(() -> begin(id, head())).isInstanceOf(Conflict.class);
  }

  private static Spread.Asked asked(UUID plan, Optional<UUID> owner) {
    return new Spread.Asked(plan, owner, Optional.empty(), false, Map.of());
  }

  private Spread begin(UUID plan, Act act) {
    return spreads.find(plan, spreads.begin(asked(plan, Optional.empty()), act), act.user());
  }

  private Spread run(Spread spread, Act act) {
    spreads.start(spread.planId(), spread.id(), act);
    carryingOut.carryOut(spread.id());
    return spreads.find(spread.planId(), spread.id(), act.user());
  }

  private List<Interaction> planned(Spread spread, UUID client) {
    List<UUID> ids =
        spread.rows().stream()
            .filter(row -> row.clientId().equals(client))
            .flatMap(row -> java.util.stream.Stream.ofNullable(row.interactionId()))
            .toList();
    return log.read(ids, manager()).stream()
        .filter(one -> one.state() == State.PLANNED)
        .toList();
  }

  private Figures line(UUID id, Method method) {
    return attainment
        .of(plans.find(id), Attainment.By.LINE, head().user())
        .all()
        .lines()
        .getOrDefault(method, Figures.NONE);
  }

  private static PlanLine calls(int amount) {
    return PlanLine.of(Method.CALL, amount, "Интерес, Предложение");
  }

  private static PlanLine meetings(int amount) {
    return PlanLine.of(Method.MEETING, amount, "Презентация");
  }

  private ContactPlan.Draft draft(PlanLine... lines) {
    return new ContactPlan.Draft(
        "План " + mark,
        RecordKind.CONTACT,
        new Filter.Test("family_name", Operator.BEGINS, mark),
        Whose.ALL,
        Term.month(day(1)),
        day(1),
        List.of(lines));
  }

  private UUID person(String given) {
    return contacts.add(
        new ContactDraft(
            new PersonName(given, "", mark), "", "", List.of(), null, "", manager.id(), "RU"),
        act());
  }

  private void log(UUID client) {
    call(client, "");
  }

  private void call(UUID client, String result) {
    interactions.log(
        new Topic(
            Method.CALL, Direction.OUTBOUND, List.of(client), "", "Разговор", "", null, null, null),
        new Outcome(clock.instant(), 300, result, ""),
        new Next.Open(),
        act());
  }

  private User manager() {
    return world.now(manager);
  }

  private Act act() {
    return world.act(manager);
  }

  private Act head() {
    return world.act(Role.HEAD);
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2027, 3, day);
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, MOSCOW);
  }

  private void on(int day, int hour) {
    at(day(day), hour);
  }

  private void at(LocalDate day, int hour) {
    Instant then = day.atTime(hour, 0).atZone(MOSCOW).toInstant();
    clock.walk(Duration.between(clock.instant(), then));
  }
}
