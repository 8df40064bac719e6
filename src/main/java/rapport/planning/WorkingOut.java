package rapport.planning;

import static java.util.stream.Collectors.toSet;
import static rapport.planning.db.Tables.CONTACT_PLAN_SUM;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Right;
import rapport.access.Teams;
import rapport.access.User;
import rapport.access.Users;
import rapport.interactions.AnsweredHours;
import rapport.interactions.Method;
import rapport.interactions.Slot;
import rapport.interactions.UntouchedPlans;
import rapport.platform.Settings;

/** Works out what a spread does: which touch, on which day, by whom, at which hour. */
@Component
class WorkingOut {
  /** Of calls that are longer ago nothing is learned. */
  private static final Duration MEMORY = Duration.ofDays(365);

  private final DSLContext sql;
  private final GatheringNeeds gathering;
  private final Diaries diaries;
  private final AnsweredHours answered;
  private final Users users;
  private final Teams teams;
  private final Settings settings;
  private final Clock clock;

  WorkingOut(
      DSLContext sql,
      GatheringNeeds gathering,
      Diaries diaries,
      AnsweredHours answered,
      Users users,
      Teams teams,
      Settings settings,
      Clock clock) {
    this.sql = sql;
    this.gathering = gathering;
    this.diaries = diaries;
    this.answered = answered;
    this.users = users;
    this.teams = teams;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * What came out.
   *
   * @param staying how many touches of earlier spreads stay where they are
   */
  record Worked(List<Spread.Row> rows, int staying, boolean cut) {}

  Worked of(ContactPlan plan, @Nullable UUID ownerId, LocalDate from, boolean help, User viewer) {
    Owners owners = ownerId == null ? Owners.ALL : Owners.colleague(ownerId);
    GatheringNeeds.Found found = gathering.of(plan, owners, from, viewer);
    Set<UUID> people = ownerId == null ? people(plan) : Set.of(ownerId);
    Set<UUID> all = new LinkedHashSet<>(people);
    found
        .needs()
        .forEach(need -> {
          Stream.ofNullable(need.responsibleId()).forEach(all::add);
          need.standing().forEach(one -> all.add(one.responsibleId()));
        });
    Diaries.Diary diary = diaries.without(found.standing().keySet(), all, from, plan.term().last());
    Spreading.Result result =
        new Spreading(diary.rooms(), people, help, found.busy()).of(found.needs());
    return new Worked(
        rows(plan, found, result, diary),
        (int) result.placed().stream().filter(Spreading.Placed::stays).count(),
        found.cut());
  }

  /** Those whose clients the plan covers, or for whom it is; who doesn't work here is none. */
  private Set<UUID> people(ContactPlan plan) {
    Staff staff = new Staff(teams.all(), users.all());
    Set<UUID> meant =
        sql.selectDistinct(CONTACT_PLAN_SUM.RESPONSIBLE_ID)
            .from(CONTACT_PLAN_SUM)
            .where(CONTACT_PLAN_SUM.PLAN_ID.eq(plan.id()), CONTACT_PLAN_SUM.CLIENTS.gt(0))
            .and(CONTACT_PLAN_SUM.RESPONSIBLE_ID.isNotNull())
            .fetchSet(CONTACT_PLAN_SUM.RESPONSIBLE_ID);
    Set<UUID> all = new LinkedHashSet<>(meant);
    UUID team = plan.whose().teamId();
    if (team != null) {
      all.addAll(staff.members(team));
    }
    return users.all().stream()
        .filter(user -> all.contains(user.id()))
        .filter(user -> user.active() && user.may(Right.LOG_INTERACTIONS))
        .map(User::id)
        .collect(toSet());
  }

  private List<Spread.Row> rows(
      ContactPlan plan, GatheringNeeds.Found found, Spreading.Result result, Diaries.Diary diary) {
    List<Spreading.Placed> placed =
        result.placed().stream()
            .filter(one -> !one.stays())
            .sorted(
                Comparator.comparing(Spreading.Placed::day)
                    .thenComparing(one -> -one.need().weight())
                    .thenComparing(one -> one.need().clientId()))
            .toList();
    BestHours hours = hours(placed);
    Clockwork clockwork = new Clockwork(diary, settings.zone());
    for (Spreading.Placed one : result.placed()) {
      Need.Standing standing = one.standing();
      if (standing != null && one.stays()) {
        Slot slot = found.slot(standing);
        if (!slot.dayOnly()) {
          clockwork.take(one.responsibleId(), slot.at(), one.need().minutes());
        }
      }
    }
    Map<Need, Integer> done = new HashMap<>(found.done());
    List<Spread.Row> rows = new ArrayList<>();
    for (Spreading.Placed one : placed) {
      rows.add(row(rows.size(), one, hours, clockwork, done, found));
    }
    for (UntouchedPlans.Untouched one : found.surplus()) {
      rows.add(dropped(rows.size(), GatheringNeeds.client(plan, one), one));
    }
    for (Spreading.Left one : result.left()) {
      rows.add(left(rows.size(), one, found));
    }
    return rows;
  }

  private BestHours hours(List<Spreading.Placed> placed) {
    Set<UUID> called =
        placed.stream()
            .filter(one -> one.need().method() == Method.CALL)
            .map(one -> Objects.requireNonNull(one.need().contactId()))
            .collect(toSet());
    return new BestHours(
        called.isEmpty()
            ? Map.of()
            : answered.of(called, clock.instant().minus(MEMORY), settings.zone()));
  }

  private static Spread.Row row(
      int ordinal,
      Spreading.Placed placed,
      BestHours hours,
      Clockwork clockwork,
      Map<Need, Integer> done,
      GatheringNeeds.Found found) {
    Need need = placed.need();
    UUID contact = Objects.requireNonNull(need.contactId());
    Instant at =
        need.method() == Method.CALL
            ? clockwork
                .at(hours.of(contact), placed.responsibleId(), placed.day(), need.minutes())
                .orElse(null)
            : null;
    Need.Standing standing = placed.standing();
    String subject = standing == null ? need.purpose(done.merge(need, 1, Integer::sum) - 1) : "";
    return new Spread.Row(
        ordinal,
        standing == null ? Spread.Kind.PLAN : Spread.Kind.MOVE,
        need.clientId(),
        contact,
        need.method(),
        placed.responsibleId(),
        placed.day(),
        at,
        need.minutes(),
        subject,
        standing == null ? null : standing.interactionId(),
        standing == null ? null : standing.version(),
        standing == null ? null : found.slot(standing),
        Spread.Outcome.OPEN);
  }

  private static Spread.Row dropped(int ordinal, UUID clientId, UntouchedPlans.Untouched one) {
    return new Spread.Row(
        ordinal,
        Spread.Kind.DROP,
        clientId,
        one.contactId(),
        one.method(),
        one.responsibleId(),
        null,
        null,
        0,
        "",
        one.interactionId(),
        one.version(),
        one.slot(),
        Spread.Outcome.OPEN);
  }

  private static Spread.Row left(int ordinal, Spreading.Left left, GatheringNeeds.Found found) {
    Need need = left.turn().need();
    Need.Standing standing = left.turn().standing();
    return new Spread.Row(
        ordinal,
        switch (left.why()) {
          case ROOM -> Spread.Kind.NO_ROOM;
          case DAYS -> Spread.Kind.NO_DAY;
          case NOBODY -> Spread.Kind.NOBODY;
        },
        need.clientId(),
        need.contactId(),
        need.method(),
        left.responsibleId(),
        null,
        null,
        need.minutes(),
        "",
        standing == null ? null : standing.interactionId(),
        standing == null ? null : standing.version(),
        standing == null ? null : found.slot(standing),
        Spread.Outcome.OPEN);
  }
}
