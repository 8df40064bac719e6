package rapport.planning;

import static rapport.planning.db.Tables.CONTACT_PLAN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Right;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;

/**
 * The verbs by which contact plans come to be and change. Whom a plan covers is worked out with it
 * where few are meant, and in the background where many are.
 */
@Component
@Transactional
public class ContactPlans {
  private static final String KIND = "contact_plan";

  private final DSLContext sql;
  private final PlanRows rows;
  private final CheckingPlans checking;
  private final RenewingPlans renewing;
  private final PlanJobs jobs;
  private final Covering covering;
  private final Changes changes;

  ContactPlans(
      DSLContext sql,
      PlanRows rows,
      CheckingPlans checking,
      RenewingPlans renewing,
      PlanJobs jobs,
      Covering covering,
      Changes changes) {
    this.sql = sql;
    this.rows = rows;
    this.checking = checking;
    this.renewing = renewing;
    this.jobs = jobs;
    this.covering = covering;
    this.changes = changes;
  }

  /** Which plans a list shows. */
  public enum Stage {
    CURRENT,
    COMING,
    OVER;

    /** As addresses and message keys call it. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static Optional<Stage> ofCode(String code) {
      return java.util.Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
  }

  /** The day by which plans are reckoned, where the company works. */
  public LocalDate today() {
    return covering.today();
  }

  /** The plans at a stage, the ones that begin last first; the last 100 that are over. */
  @Transactional(readOnly = true)
  public List<ContactPlan> at(Stage stage) {
    LocalDate today = today();
    Condition here =
        switch (stage) {
          case CURRENT ->
              CONTACT_PLAN
                  .RETIRED_AT
                  .isNull()
                  .and(CONTACT_PLAN.FIRST_DAY.le(today))
                  .and(CONTACT_PLAN.LAST_DAY.ge(today));
          case COMING -> CONTACT_PLAN.RETIRED_AT.isNull().and(CONTACT_PLAN.FIRST_DAY.gt(today));
          case OVER -> CONTACT_PLAN.RETIRED_AT.isNotNull().or(CONTACT_PLAN.LAST_DAY.lt(today));
        };
    List<ContactPlan> plans = rows.where(here);
    return stage == Stage.OVER ? plans.stream().limit(100).toList() : plans;
  }

  /** {@link Absent} if there is none. */
  @Transactional(readOnly = true)
  public ContactPlan find(UUID id) {
    return rows.find(id).orElseThrow(() -> new Absent(KIND, id));
  }

  /** Makes a plan; its lines hold from its first day on. */
  public UUID add(ContactPlan.Draft draft, Act act) {
    return add(draft, null, act);
  }

  private UUID add(ContactPlan.Draft draft, @Nullable UUID copiedFrom, Act act) {
    act.needs(Right.MANAGE_PLANS);
    checking.check(draft, act);
    UUID id = Ids.next();
    rows.insert(id, draft, copiedFrom, act);
    changes.record(act, "add", KIND, id, Map.of("name", draft.name().strip()));
    renew(id);
    return id;
  }

  /**
   * Changes a plan. Its lines hold from the draft's day on; those before stay what they were. Until
   * the end of the day on which it was made, and before it begins, it is as if it had been made so.
   * {@link Conflict} "stale" if somebody changed it since this version, {@link Invalid} "planBegun"
   * at the term or the kind of one that has begun.
   */
  public void change(UUID id, int version, ContactPlan.Draft draft, Act act) {
    act.needs(Right.MANAGE_PLANS);
    checking.check(draft, act);
    ContactPlan known = find(id);
    boolean fresh = isFresh(known);
    if (!fresh && !draft.term().equals(known.term())) {
      throw new Invalid("first", "planBegun");
    }
    if (draft.kind() != known.kind()) {
      throw new Invalid("kind", "planBegun");
    }
    int changed =
        sql.update(CONTACT_PLAN)
            .set(PlanRows.columns(draft))
            .set(CONTACT_PLAN.COVERED_AT, fresh ? null : known.coveredAt())
            .set(CONTACT_PLAN.VERSION, CONTACT_PLAN.VERSION.plus(1))
            .where(
                CONTACT_PLAN.ID.eq(id),
                CONTACT_PLAN.VERSION.eq(version),
                CONTACT_PLAN.RETIRED_AT.isNull())
            .execute();
    if (changed == 0) {
      throw new Conflict("stale");
    }
    boolean moved = !draft.term().first().equals(known.term().first());
    if (moved) {
      rows.clear(id);
    }
    rows.put(id, moved ? draft.term().first() : draft.from(), draft.lines());
    changes.record(act, "change", KIND, id, Map.of("name", draft.name().strip()));
    renew(id);
  }

  private boolean isFresh(ContactPlan plan) {
    LocalDate made = covering.day(plan.createdAt());
    return made.equals(today()) || today().isBefore(plan.term().first());
  }

  /** Ends a plan before its time: from tomorrow on it wants nothing more. */
  public void retire(UUID id, Act act) {
    act.needs(Right.MANAGE_PLANS);
    int ended =
        sql.update(CONTACT_PLAN)
            .set(CONTACT_PLAN.RETIRED_AT, act.at())
            .set(CONTACT_PLAN.VERSION, CONTACT_PLAN.VERSION.plus(1))
            .where(CONTACT_PLAN.ID.eq(id), CONTACT_PLAN.RETIRED_AT.isNull())
            .execute();
    if (ended == 0) {
      find(id);
      return;
    }
    changes.record(act, "retire", KIND, id, Map.of());
    renew(id);
  }

  /**
   * Makes the plan of the next period like this one, with its last lines.
   *
   * @return the one there is already, if somebody made it before
   */
  public UUID copy(UUID id, Act act) {
    act.needs(Right.MANAGE_PLANS);
    ContactPlan plan = find(id);
    Term next = plan.term().next();
    Optional<ContactPlan> made =
        rows
            .where(
                CONTACT_PLAN
                    .COPIED_FROM
                    .eq(id)
                    .and(CONTACT_PLAN.FIRST_DAY.eq(next.first()))
                    .and(CONTACT_PLAN.RETIRED_AT.isNull()))
            .stream()
            .findFirst();
    return made.map(ContactPlan::id)
        .orElseGet(() ->
            add(
                new ContactPlan.Draft(
                    plan.name(),
                    plan.kind(),
                    plan.filter(),
                    plan.whose(),
                    next,
                    next.first(),
                    plan.editions().getLast().lines()),
                id,
                act));
  }

  private void renew(UUID id) {
    if (!renewing.renewAtOnce(id)) {
      jobs.renew(find(id));
    }
  }
}
