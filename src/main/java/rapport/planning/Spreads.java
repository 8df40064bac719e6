package rapport.planning;

import static rapport.planning.db.Tables.PLAN_SPREAD;
import static rapport.planning.db.Tables.PLAN_SPREAD_ROW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Forbidden;
import rapport.access.Right;
import rapport.access.User;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;

/**
 * From plan to work: what is missing is spread over days and people as a preview, becomes planned
 * interactions by a job, and can be taken back. Whoever manages plans spreads everybody's, others
 * their own clients'.
 */
@Component
@Transactional
public class Spreads {
  /** So many lines of clients at most are spread at once, those with most missing first. */
  public static final int MOST = 3000;

  private final DSLContext sql;
  private final ContactPlans plans;
  private final WorkingOut workingOut;
  private final Capacities capacities;
  private final PlanJobs jobs;
  private final Changes changes;

  Spreads(
      DSLContext sql,
      ContactPlans plans,
      WorkingOut workingOut,
      Capacities capacities,
      PlanJobs jobs,
      Changes changes) {
    this.sql = sql;
    this.plans = plans;
    this.workingOut = workingOut;
    this.capacities = capacities;
    this.jobs = jobs;
    this.changes = changes;
  }

  /**
   * Works a preview out; nothing is planned yet. {@link Conflict} "planOver" where the plan is over
   * or ended; {@link Invalid} "from" outside of what is left of it.
   */
  public UUID begin(Spread.Asked asked, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    ContactPlan plan = plans.find(asked.planId());
    Attainment.needs(act.user(), plan.kind());
    UUID owner = owner(asked.ownerId(), act.user());
    if (!plan.isOpen(plans.today())) {
      throw new Conflict("planOver");
    }
    LocalDate from = asked.from().orElseGet(() -> first(plan));
    if (from.isBefore(plans.today()) || from.isAfter(plan.term().last())) {
      throw new Invalid("from", "planFrom");
    }
    capacities.set(asked.minutes(), act);
    WorkingOut.Worked worked = workingOut.of(plan, owner, from, asked.help(), act.user());
    UUID id = Ids.next();
    sql.insertInto(PLAN_SPREAD)
        .set(PLAN_SPREAD.ID, id)
        .set(PLAN_SPREAD.PLAN_ID, plan.id())
        .set(PLAN_SPREAD.OWNER_ID, owner)
        .set(PLAN_SPREAD.FROM_DAY, from)
        .set(PLAN_SPREAD.HELP, asked.help())
        .set(PLAN_SPREAD.STATUS, SpreadStatus.OPEN.code())
        .set(PLAN_SPREAD.STAYING, worked.staying())
        .set(PLAN_SPREAD.CUT, worked.cut())
        .set(PLAN_SPREAD.USER_ID, act.userId())
        .set(PLAN_SPREAD.CREATED_AT, act.at())
        .execute();
    insert(id, worked.rows());
    return id;
  }

  private static @Nullable UUID owner(Optional<UUID> asked, User user) {
    if (user.may(Right.MANAGE_PLANS)) {
      return asked.orElse(null);
    }
    if (asked.isPresent() && !asked.get().equals(user.id())) {
      throw new Forbidden(Right.MANAGE_PLANS);
    }
    return user.id();
  }

  /** Tomorrow, or when the plan begins; today where there is no tomorrow. */
  public LocalDate first(ContactPlan plan) {
    LocalDate tomorrow = plans.today().plusDays(1);
    LocalDate first = plan.term().first().isAfter(tomorrow) ? plan.term().first() : tomorrow;
    return first.isAfter(plan.term().last()) ? plan.term().last() : first;
  }

  private void insert(UUID id, List<Spread.Row> rows) {
    List<Map<?, ?>> all = rows.stream().<Map<?, ?>>map(row -> SpreadRows.columns(id, row)).toList();
    for (int at = 0; at < all.size(); at += SpreadRows.AT_A_TIME) {
      var some = all.subList(at, Math.min(at + SpreadRows.AT_A_TIME, all.size()));
      var insert = sql.insertInto(PLAN_SPREAD_ROW).set(some.getFirst());
      for (Map<?, ?> row : some.subList(1, some.size())) {
        insert = insert.newRecord().set(row);
      }
      insert.execute();
    }
  }

  /** One of one's own, or anybody's for whoever manages plans; {@link Absent} otherwise. */
  @Transactional(readOnly = true)
  public Spread find(UUID planId, UUID id, User viewer) {
    return read(id)
        .filter(one -> one.planId().equals(planId))
        .filter(one -> one.userId().equals(viewer.id()) || viewer.may(Right.MANAGE_PLANS))
        .orElseThrow(() -> new Absent("plan_spread", id));
  }

  Optional<Spread> read(UUID id) {
    return sql.selectFrom(PLAN_SPREAD)
        .where(PLAN_SPREAD.ID.eq(id))
        .fetchOptional(row ->
            spread(
                row,
                sql.selectFrom(PLAN_SPREAD_ROW)
                    .where(PLAN_SPREAD_ROW.SPREAD_ID.eq(id))
                    .orderBy(PLAN_SPREAD_ROW.ORDINAL)
                    .fetch(SpreadRows::row)));
  }

  /** The last ones of a plan that were carried out, the latest first, without their rows. */
  @Transactional(readOnly = true)
  public List<Spread> carriedOut(UUID planId, int most) {
    return sql.selectFrom(PLAN_SPREAD)
        .where(PLAN_SPREAD.PLAN_ID.eq(planId), isOpen().not())
        .orderBy(PLAN_SPREAD.CREATED_AT.desc())
        .limit(most)
        .fetch(row -> spread(row, List.of()));
  }

  private static Spread spread(Record row, List<Spread.Row> rows) {
    return new Spread(
        row.get(PLAN_SPREAD.ID),
        row.get(PLAN_SPREAD.PLAN_ID),
        row.get(PLAN_SPREAD.OWNER_ID),
        row.get(PLAN_SPREAD.FROM_DAY),
        row.get(PLAN_SPREAD.HELP),
        SpreadStatus.ofCode(row.get(PLAN_SPREAD.STATUS)),
        row.get(PLAN_SPREAD.STAYING),
        row.get(PLAN_SPREAD.CUT),
        row.get(PLAN_SPREAD.USER_ID),
        row.get(PLAN_SPREAD.CREATED_AT),
        rows);
  }

  /** Carries a preview out, by a job; {@link Conflict} "stale" if that was done already. */
  public void start(UUID planId, UUID id, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    find(planId, id, act.user());
    turn(id, SpreadStatus.OPEN, SpreadStatus.RUNNING);
    changes.record(act, "spread", "contact_plan", planId, Map.of("spreadId", id.toString()));
    jobs.spread(id);
  }

  /** Takes back what it planned, as far as nobody has touched it since. */
  public void undo(UUID planId, UUID id, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    find(planId, id, act.user());
    turn(id, SpreadStatus.DONE, SpreadStatus.UNDOING);
    changes.record(act, "gather", "contact_plan", planId, Map.of("spreadId", id.toString()));
    jobs.gather(id);
  }

  private void turn(UUID id, SpreadStatus from, SpreadStatus to) {
    int turned =
        sql.update(PLAN_SPREAD)
            .set(PLAN_SPREAD.STATUS, to.code())
            .where(PLAN_SPREAD.ID.eq(id), PLAN_SPREAD.STATUS.eq(from.code()))
            .execute();
    if (turned == 0) {
      throw new Conflict("stale");
    }
  }

  /** Whether it was not ended by somebody else. */
  boolean end(UUID id, SpreadStatus from, SpreadStatus to, Instant at) {
    return sql.update(PLAN_SPREAD)
            .set(PLAN_SPREAD.STATUS, to.code())
            .set(PLAN_SPREAD.ENDED_AT, at)
            .where(PLAN_SPREAD.ID.eq(id), PLAN_SPREAD.STATUS.eq(from.code()))
            .execute()
        == 1;
  }

  private static Condition isOpen() {
    return PLAN_SPREAD.STATUS.eq(SpreadStatus.OPEN.code());
  }

  /** Drops previews that were begun before a moment and never carried out. */
  void forgetOpen(Instant before) {
    sql.deleteFrom(PLAN_SPREAD).where(isOpen(), PLAN_SPREAD.CREATED_AT.lt(before)).execute();
  }
}
