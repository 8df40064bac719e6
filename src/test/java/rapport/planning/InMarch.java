package rapport.planning;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.access.User;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.filters.Asking;
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
import rapport.kernel.PersonName;
import rapport.platform.BusinessCalendar;
import rapport.world.MovableClock;
import rapport.world.World;

/**
 * A March in which plans are tried out: people, promises, and a clock that walks. March 2027 has 31
 * days and begins on a Monday. Its 8th is a holiday in Russia, but holidays are data: with it there
 * are 22 days of work, 4 + 5 + 5 + 5 + 3, without it 23; tests ask the calendar.
 */
abstract class InMarch {
  static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  @Autowired World world;
  @Autowired MovableClock clock;
  @Autowired Contacts contacts;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  @Autowired ContactPlans plans;
  @Autowired Attainment attainment;
  @Autowired ClientAttainment clients;
  @Autowired Spreads spreads;
  @Autowired CarryingOut carryingOut;
  @Autowired BusinessCalendar calendar;
  @Autowired DSLContext sql;

  final String mark = "П" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);
  User manager;

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

  void on(int day, int hour) {
    at(day(day), hour);
  }

  void at(LocalDate day, int hour) {
    Instant then = day.atTime(hour, 0).atZone(MOSCOW).toInstant();
    clock.walk(Duration.between(clock.instant(), then));
  }

  static LocalDate day(int day) {
    return LocalDate.of(2027, 3, day);
  }

  User manager() {
    return world.now(manager);
  }

  Act act() {
    return world.act(manager);
  }

  Act head() {
    return world.act(Role.HEAD);
  }

  UUID person(String given) {
    return contacts.add(draft(given, mark, manager.id()), act());
  }

  static ContactDraft draft(String given, String family, @Nullable UUID responsible) {
    return new ContactDraft(
        new PersonName(given, "", family), "", "", List.of(), null, "", responsible, "RU");
  }

  UUID log(Method method, UUID... people) {
    return interactions.log(topic(method, people), outcome(), new Next.Open(), act());
  }

  static Topic topic(Method method, UUID... people) {
    return new Topic(
        method, Direction.OUTBOUND, List.of(people), "", "Разговор", "", null, null, null);
  }

  Outcome outcome() {
    return new Outcome(clock.instant(), 600, "", "");
  }

  static PlanLine calls(int amount) {
    return PlanLine.of(Method.CALL, amount, "Интерес, Предложение");
  }

  static PlanLine meetings(int amount) {
    return PlanLine.of(Method.MEETING, amount, "Презентация");
  }

  static PlanLine emails(int amount) {
    return PlanLine.of(Method.EMAIL, amount, "Каталог").orMore();
  }

  static ContactPlan.Draft draft(String family, PlanLine... lines) {
    return new ContactPlan.Draft(
        "План " + family,
        RecordKind.CONTACT,
        beginning(family),
        Whose.ALL,
        term(),
        day(1),
        List.of(lines));
  }

  static Filter beginning(String family) {
    return new Filter.Test("family_name", Operator.BEGINS, family);
  }

  static Term term() {
    return Term.month(day(1));
  }

  Attainment.Report report(UUID id) {
    return attainment.of(plans.find(id), Attainment.By.LINE, head().user());
  }

  Figures line(UUID id, Method method) {
    return report(id).all().lines().getOrDefault(method, Figures.NONE);
  }

  Figures row(UUID id, UUID client, Method method) {
    return clients
        .page(
            ClientAttainment.Asked.all(plans.find(id)),
            new Asking(head().user(), clock.instant()),
            Optional.empty(),
            50)
        .items()
        .stream()
        .filter(row -> row.clientId().equals(client))
        .findFirst()
        .map(row -> row.lines().getOrDefault(method, Figures.NONE))
        .orElse(Figures.NONE);
  }

  int target(UUID id, UUID client, Method method) {
    return row(id, client, method).target();
  }

  Spread begin(UUID plan, Act act) {
    return spreads.find(plan, spreads.begin(asked(plan, Optional.empty()), act), act.user());
  }

  static Spread.Asked asked(UUID plan, Optional<UUID> owner) {
    return new Spread.Asked(plan, owner, Optional.empty(), false, Map.of());
  }

  Spread run(Spread spread, Act act) {
    spreads.start(spread.planId(), spread.id(), act);
    carryingOut.carryOut(spread.id());
    return spreads.find(spread.planId(), spread.id(), act.user());
  }

  List<Interaction> planned(Spread spread, UUID client) {
    List<UUID> ids =
        spread.rows().stream()
            .filter(row -> row.clientId().equals(client))
            .flatMap(row -> Stream.ofNullable(row.interactionId()))
            .toList();
    return log.read(ids, manager()).stream().filter(one -> one.state() == State.PLANNED).toList();
  }

  void call(UUID client, String result) {
    Outcome outcome = new Outcome(clock.instant(), 300, result, "");
    interactions.log(topic(Method.CALL, client), outcome, new Next.Open(), act());
  }

  /** Kept by differences, they must be what one would get by adding up. */
  void sumsAreWhatSharesAddUpTo() {
    var share = CONTACT_PLAN_SHARE;
    var added =
        sql.select(
                share.PLAN_ID,
                share.METHOD,
                share.FROM_DAY,
                share.UNTIL_DAY,
                DSL.count(),
                DSL.sum(share.TARGET),
                DSL.sum(share.FACT),
                DSL.sum(share.PLANNED),
                DSL.sum(share.MISSING))
            .from(share)
            .where(share.COUNTS)
            .groupBy(share.PLAN_ID, share.METHOD, share.FROM_DAY, share.UNTIL_DAY)
            .fetch(row -> row.intoList().toString());
    var sum = CONTACT_PLAN_SUM;
    var kept =
        sql.select(
                sum.PLAN_ID,
                sum.METHOD,
                sum.FROM_DAY,
                sum.UNTIL_DAY,
                DSL.sum(sum.CLIENTS),
                DSL.sum(sum.TARGET),
                DSL.sum(sum.FACT),
                DSL.sum(sum.PLANNED),
                DSL.sum(sum.MISSING))
            .from(sum)
            .where(sum.CLIENTS.gt(0))
            .groupBy(sum.PLAN_ID, sum.METHOD, sum.FROM_DAY, sum.UNTIL_DAY)
            .fetch(row -> row.intoList().toString());
    assertThat(kept).containsExactlyInAnyOrderElementsOf(added);
  }
}
