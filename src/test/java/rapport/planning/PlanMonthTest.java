package rapport.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.planning.db.Tables.CONTACT_PLAN_SHARE;
import static rapport.planning.db.Tables.CONTACT_PLAN_SUM;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Forbidden;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.access.User;
import rapport.contacts.Contact;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.contacts.MergeDraft;
import rapport.contacts.MergingClients;
import rapport.contacts.Unmerging;
import rapport.filters.Asking;
import rapport.filters.Filter;
import rapport.filters.Operator;
import rapport.interactions.Direction;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Next;
import rapport.interactions.Outcome;
import rapport.interactions.Plan;
import rapport.interactions.Relevance;
import rapport.interactions.Topic;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.kernel.PersonName;
import rapport.platform.BusinessCalendar;
import rapport.world.MovableClock;
import rapport.world.Queries;
import rapport.world.RapportTest;
import rapport.world.World;

/**
 * March 2027 has 31 days and begins on a Monday; its 8th is a holiday in Russia, where the tests
 * work, so it has 22 days of work: 4 + 5 + 5 + 5 + 3.
 */
@RapportTest
class PlanMonthTest {
  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  @Autowired World world;
  @Autowired MovableClock clock;
  @Autowired Contacts contacts;
  @Autowired Interactions interactions;
  @Autowired Relevance relevance;
  @Autowired ContactPlans plans;
  @Autowired RenewingPlans renewing;
  @Autowired Attainment attainment;
  @Autowired ClientAttainment clients;
  @Autowired Explaining explaining;
  @Autowired MergingClients merging;
  @Autowired Unmerging unmerging;
  @Autowired BusinessCalendar calendar;
  @Autowired Queries queries;
  @Autowired DSLContext sql;

  private final String mark = "П" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);
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
  void aMonthWalkedDayByDay() {
    UUID anna = person("А");
    UUID boris = person("Б");
    UUID id = plans.add(draft(mark, calls(4), meetings(2), emails(3)), head());
    int workdays = attainment.days(plans.find(id)).workdays();
    assertThat(workdays).isEqualTo(calendar.workdays(day(1), day(31)).size());
    assertThat(line(id, Method.CALL).target()).isEqualTo(8);
    assertThat(line(id, Method.CALL).expected()).isEqualTo(8.0 / workdays);

    on(2, 12);
    log(Method.CALL, anna);
    UUID together = log(Method.MEETING, anna, boris);
    UUID meant = log(Method.CALL, boris);
    assertThat(line(id, Method.CALL).fact()).isEqualTo(2);
    assertThat(line(id, Method.MEETING).fact()).isEqualTo(2); // once for each of them
    assertThat(line(id, Method.CALL).minutes()).isEqualTo(20);

    relevance.mark(meant, false, "", act());
    assertThat(line(id, Method.CALL).fact()).isEqualTo(1);
    relevance.mark(meant, true, "", act());
    assertThat(line(id, Method.CALL).fact()).isEqualTo(2);

    UUID promised = plan(Method.CALL, 10, boris);
    assertThat(line(id, Method.CALL).planned()).isEqualTo(1);
    assertThat(line(id, Method.CALL).missing()).isEqualTo(8 - 2 - 1);
    interactions.cancel(promised, "Не нужно", act());
    assertThat(line(id, Method.CALL).missing()).isEqualTo(6);
    interactions.restore(promised, act());
    on(10, 12);
    interactions.complete(promised, outcome(), new Next.Open(), act());
    assertThat(line(id, Method.CALL).fact()).isEqualTo(3);
    assertThat(line(id, Method.CALL).planned()).isZero();
    interactions.reopen(promised, act());
    assertThat(line(id, Method.CALL).fact()).isEqualTo(2);
    assertThat(line(id, Method.CALL).planned()).isEqualTo(1);
    interactions.complete(promised, outcome(), new Next.Open(), act());

    log(Method.CALL, anna);
    log(Method.CALL, anna);
    log(Method.CALL, anna);
    UUID fifth = log(Method.CALL, anna);
    Figures calls = line(id, Method.CALL);
    assertThat(calls.fact()).isEqualTo(7); // five with the one, two with the other
    assertThat(calls.counted()).isEqualTo(6); // no more than four with one
    assertThat(calls.missing()).isEqualTo(2);
    interactions.withdraw(fifth, act());
    assertThat(line(id, Method.CALL).fact()).isEqualTo(6);

    UUID stranger = contacts.add(draft("Б", "Другой", manager.id()), act());
    interactions.wasWith(together, boris, stranger, null, act());
    assertThat(line(id, Method.MEETING).fact()).isEqualTo(1);

    on(31, 12);
    Figures end = line(id, Method.CALL);
    assertThat(end.expected()).isEqualTo(8);
    assertThat(end.behind()).isEqualTo(2);
    assertThat(end.forecast()).isEqualTo(6);
    assertThat(end.reachable()).isEqualTo(2);
    at(LocalDate.of(2027, 4, 1), 9);
    assertThat(line(id, Method.CALL).lost()).isEqualTo(2);
    sumsAreWhatSharesAddUpTo();
  }

  @Test
  void whoComesAndGoesHasTheShareOfTheirDays() {
    UUID stays = person("А");
    UUID goes = person("Б");
    UUID id = plans.add(draft(mark, calls(4), meetings(2)), head());
    int all = attainment.days(plans.find(id)).workdays();

    on(15, 12);
    UUID comes = person("В");
    int rest = calendar.workdays(day(15), day(31)).size();
    assertThat(target(id, comes, Method.CALL)).isEqualTo(rounded(4, rest, all));
    assertThat(target(id, comes, Method.MEETING)).isEqualTo(rounded(2, rest, all));
    assertThat(target(id, stays, Method.CALL)).isEqualTo(4);

    on(19, 12);
    rename(goes, "Ушёл");
    int until = calendar.workdays(day(1), day(19)).size();
    assertThat(target(id, goes, Method.CALL)).isEqualTo(rounded(4, until, all));
    log(Method.CALL, goes); // still today
    assertThat(row(id, goes, Method.CALL).fact()).isEqualTo(1);
    on(22, 12);
    log(Method.CALL, goes);
    assertThat(row(id, goes, Method.CALL).fact()).isEqualTo(1);
    renewing.renewAll();
    assertThat(target(id, goes, Method.CALL)).isEqualTo(rounded(4, until, all));
    assertThat(target(id, stays, Method.CALL)).isEqualTo(4);

    // from the 22nd on twice as many are wanted
    ContactPlan known = plans.find(id);
    plans.change(
        id,
        known.version(),
        new ContactPlan.Draft(
            known.name(),
            known.kind(),
            known.filter(),
            known.whose(),
            known.term(),
            day(22),
            List.of(calls(8), meetings(2))),
        head());
    int after = calendar.workdays(day(22), day(31)).size();
    int twice = 4 * (all - after) + 8 * after;
    assertThat(target(id, stays, Method.CALL)).isEqualTo((2 * twice + all) / (2 * all));
    assertThat(target(id, stays, Method.MEETING)).isEqualTo(2);
    sumsAreWhatSharesAddUpTo();
  }

  @Test
  void theMostSpecificLineCoversAndTheCardSaysWhy() {
    UUID ordinary = person("Обычный");
    UUID great = person("Важный");
    UUID wide = plans.add(draft(mark, calls(2), meetings(1)), head());
    Filter narrow = beginning(mark).and(new Filter.Test("given_name", Operator.IS, "Важный"));
    UUID own =
        plans.add(
            new ContactPlan.Draft(
                "Важные", RecordKind.CONTACT, narrow, Whose.ALL, term(), day(1), List.of(calls(6))),
            head());
    assertThat(row(wide, ordinary, Method.CALL).target()).isEqualTo(2);
    assertThat(row(own, great, Method.CALL).target()).isEqualTo(6);
    assertThat(shares(wide, great)).containsExactly(Method.MEETING);
    assertThat(explaining.of(great, RecordKind.CONTACT, manager()))
        .satisfiesExactly(
            call -> {
              assertThat(call.plan().id()).isEqualTo(own);
              assertThat(call.reason()).isEqualTo("conditions");
              assertThat(call.over()).isNotNull();
            },
            meeting -> {
              assertThat(meeting.plan().id()).isEqualTo(wide);
              assertThat(meeting.reason()).isEqualTo("only");
            });

    on(2, 9);
    plans.retire(own, head());
    assertThat(row(own, great, Method.CALL).target()).isZero(); // 6 of 22 for one day: 0.27
    assertThat(shares(wide, great)).contains(Method.CALL);
    assertThat(target(wide, great, Method.CALL)).isEqualTo(2); // 21 of 22: 1.91
    sumsAreWhatSharesAddUpTo();
  }

  @Test
  void whoIsMergedCountsOnceAndComesBackUnmerged() {
    UUID kept = person("А");
    UUID twin = person("А");
    UUID id = plans.add(draft(mark, calls(4)), head());
    log(Method.CALL, kept);
    log(Method.CALL, twin);
    assertThat(line(id, Method.CALL).target()).isEqualTo(8);
    UUID merge =
        merging.merge(
            new MergeDraft(
                RecordKind.CONTACT,
                new MergeDraft.Seen(kept, null),
                List.of(new MergeDraft.Seen(twin, null)),
                Map.of(),
                ""),
            world.act(Role.ADMINISTRATOR));
    assertThat(line(id, Method.CALL))
        .satisfies(after -> {
          assertThat(after.target()).isEqualTo(4);
          assertThat(after.fact()).isEqualTo(2);
        });
    unmerging.unmerge(merge, Map.of(), world.act(Role.ADMINISTRATOR));
    assertThat(line(id, Method.CALL))
        .satisfies(after -> {
          assertThat(after.target()).isEqualTo(8);
          assertThat(after.fact()).isEqualTo(2);
        });
    sumsAreWhatSharesAddUpTo();
  }

  @Test
  void aPlanIsCopiedToTheNextPeriodOnce() {
    UUID stays = person("А");
    UUID id = plans.add(draft(mark, calls(4)), head());
    UUID copy = plans.copy(id, head());
    assertThat(plans.copy(id, head())).isEqualTo(copy);
    ContactPlan april = plans.find(copy);
    assertThat(april.term()).isEqualTo(Term.month(LocalDate.of(2027, 4, 1)));
    assertThat(april.editions().getFirst().lines()).containsExactly(calls(4));
    assertThat(row(copy, stays, Method.CALL).target()).isEqualTo(4);
    assertThat(row(copy, stays, Method.CALL).expected()).isZero();
  }

  @Test
  void onlyWhoMayManagesPlansAndWhatCannotBeIsRefused() {
    ContactPlan.Draft draft = draft(mark, calls(4));
    assertThatThrownBy(() -> plans.add(draft, act())).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> plans.add(draft(mark), head())).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> plans.add(draft(mark, calls(4), calls(2)), head()))
        .isInstanceOf(Invalid.class);
    ContactPlan.Draft mine =
        new ContactPlan.Draft(
            "Мои",
            RecordKind.CONTACT,
            new Filter.Test("responsible", Operator.IS, "me"),
            Whose.ALL,
            term(),
            day(1),
            List.of(calls(1)));
    assertThatThrownBy(() -> plans.add(mine, head())).isInstanceOf(Invalid.class);
    UUID id = plans.add(draft, head());
    assertThatThrownBy(() -> plans.change(id, 7, draft, head())).isInstanceOf(Conflict.class);
    on(3, 9);
    ContactPlan.Draft later =
        new ContactPlan.Draft(
            "Другой",
            RecordKind.CONTACT,
            beginning(mark),
            Whose.ALL,
            term().next(),
            term().next().first(),
            List.of(calls(1)));
    assertThatThrownBy(() -> plans.change(id, plans.find(id).version(), later, head()))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void theReportAsksTheSameHoweverManyClientsThereAre() {
    person("А");
    UUID id = plans.add(draft(mark, calls(4), meetings(2)), head());
    ContactPlan plan = plans.find(id);
    User head = head().user();
    Runnable report =
        () -> {
          attainment.of(plan, Attainment.By.COLLEAGUE, head);
          clients.page(
              ClientAttainment.Asked.all(plan),
              new Asking(head, clock.instant()),
              Optional.empty(),
              50);
        };
    List<String> few = queries.during(report);
    for (int i = 0; i < 40; i++) {
      log(Method.CALL, person("Н" + i));
    }
    assertThat(queries.during(report)).hasSameSizeAs(few).hasSizeLessThan(8);
    assertThat(attainment.of(plan, Attainment.By.COLLEAGUE, head).all().all().clients())
        .isEqualTo(41);
  }

  @Test
  void whatAReportCostsFollowsLinesAndColleaguesAndNeitherClientsNorTouches() {
    UUID id = plans.add(draft(mark, calls(4), meetings(2)), head());
    ContactPlan plan = plans.find(id);
    for (int i = 0; i < 25; i++) {
      UUID client = person("Н" + i);
      log(Method.CALL, client);
      log(Method.CALL, client);
    }
    User head = head().user();
    for (Attainment.By by : Attainment.By.values()) {
      assertThat(queries.during(() -> attainment.of(plan, by, head)))
          .noneMatch(query -> query.contains("contact_plan_share"))
          .noneMatch(query -> query.contains("timeline_entry"))
          .noneMatch(query -> query.contains("from interaction"));
    }
    // one colleague, two lines, everybody covered for the same days
    assertThat(
            sql.fetchCount(
                CONTACT_PLAN_SUM,
                CONTACT_PLAN_SUM.PLAN_ID.eq(id),
                CONTACT_PLAN_SUM.CLIENTS.gt(0)))
        .isEqualTo(2);
    assertThat(line(id, Method.CALL).fact()).isEqualTo(50);
  }

  @Test
  void whoSeesOnlyTheirOwnClientsIsToldOfTheseAlone() {
    person("А");
    UUID id = plans.add(draft(mark, calls(4)), head());
    User other = world.hire(Role.MANAGER, null);
    assertThat(attainment.mine(List.of(plans.find(id)), manager())).containsKey(Method.CALL);
    assertThat(attainment.mine(List.of(plans.find(id)), other)).isEmpty();
  }

  /** Kept by differences, they must be what one would get by adding up. */
  private void sumsAreWhatSharesAddUpTo() {
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

  private static int rounded(int amount, int days, int all) {
    return (2 * amount * days + all) / (2 * all);
  }

  private Attainment.Report report(UUID id) {
    return attainment.of(plans.find(id), Attainment.By.LINE, head().user());
  }

  private Figures line(UUID id, Method method) {
    return report(id).all().lines().getOrDefault(method, Figures.NONE);
  }

  private Figures row(UUID id, UUID client, Method method) {
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

  private int target(UUID id, UUID client, Method method) {
    return row(id, client, method).target();
  }

  private List<Method> shares(UUID plan, UUID client) {
    return sql
        .selectFrom(CONTACT_PLAN_SHARE)
        .where(CONTACT_PLAN_SHARE.PLAN_ID.eq(plan), CONTACT_PLAN_SHARE.CLIENT_ID.eq(client))
        .fetch(Shares::share)
        .stream()
        .map(share -> share.span().method())
        .toList();
  }

  private static PlanLine calls(int amount) {
    return PlanLine.of(Method.CALL, amount, "Интерес, предложение");
  }

  private static PlanLine meetings(int amount) {
    return PlanLine.of(Method.MEETING, amount, "Презентация");
  }

  private static PlanLine emails(int amount) {
    return PlanLine.of(Method.EMAIL, amount, "Каталог").orMore();
  }

  private static Filter beginning(String family) {
    return new Filter.Test("family_name", Operator.BEGINS, family);
  }

  private static Term term() {
    return Term.month(day(1));
  }

  private static ContactPlan.Draft draft(String family, PlanLine... lines) {
    return new ContactPlan.Draft(
        "План " + family,
        RecordKind.CONTACT,
        beginning(family),
        Whose.ALL,
        term(),
        day(1),
        List.of(lines));
  }

  private UUID person(String given) {
    return contacts.add(draft(given, mark, manager.id()), act());
  }

  private static ContactDraft draft(String given, String family, @Nullable UUID responsible) {
    return new ContactDraft(
        new PersonName(given, "", family), "", "", List.of(), null, "", responsible, "RU");
  }

  private void rename(UUID id, String family) {
    Contact known = contacts.find(id, manager());
    contacts.change(id, known.version(), draft("Б", family, manager.id()), act());
  }

  private UUID log(Method method, UUID... people) {
    return interactions.log(topic(method, people), outcome(), new Next.Open(), act());
  }

  private UUID plan(Method method, int day, UUID... people) {
    Instant at = day(day).atTime(LocalTime.of(12, 0)).atZone(MOSCOW).toInstant();
    return interactions.plan(topic(method, people), new Plan(at, 30, false), act());
  }

  private static Topic topic(Method method, UUID... people) {
    return new Topic(
        method, Direction.OUTBOUND, List.of(people), "", "Разговор", "", null, null, null);
  }

  private Outcome outcome() {
    return new Outcome(clock.instant(), 600, "", "");
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

  private void on(int day, int hour) {
    at(day(day), hour);
  }

  private void at(LocalDate day, int hour) {
    Instant then = day.atTime(hour, 0).atZone(MOSCOW).toInstant();
    clock.walk(Duration.between(clock.instant(), then));
  }
}
