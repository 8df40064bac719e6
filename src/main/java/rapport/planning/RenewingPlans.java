package rapport.planning;

import static rapport.planning.db.Tables.CONTACT_PLAN;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at everybody a plan means or covers, some at a time, each some in a transaction of their
 * own: when the plan is made or changed, and every night, since clients come and go by the day.
 */
@Component
class RenewingPlans {
  private static final int SOME = 500;
  private static final UUID BEGINNING = new UUID(0, 0);

  private final DSLContext sql;
  private final PlanRows plans;
  private final Members members;
  private final Covering covering;
  private final Sums sums;
  private final TransactionTemplate transactions;
  private final Clock clock;

  RenewingPlans(
      DSLContext sql,
      PlanRows plans,
      Members members,
      Covering covering,
      Sums sums,
      TransactionTemplate transactions,
      Clock clock) {
    this.sql = sql;
    this.plans = plans;
    this.members = members;
    this.covering = covering;
    this.sums = sums;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** All plans that are not over, before the day begins. */
  void renewAll() {
    plans
        .where(CONTACT_PLAN.RETIRED_AT.isNull().and(CONTACT_PLAN.LAST_DAY.ge(covering.today())))
        .forEach(plan -> renew(plan, true));
    transactions.executeWithoutResult(status -> sums.tidy());
  }

  /** One plan, wherever it stands; nothing if there is none. */
  void renew(UUID planId) {
    plans.find(planId).ifPresent(plan -> renew(plan, false));
  }

  private void renew(ContactPlan plan, boolean dayBegins) {
    UUID last = BEGINNING;
    while (true) {
      List<UUID> some = members.after(plan, last, SOME, clock.instant());
      if (some.isEmpty()) {
        break;
      }
      renew(plan, some, dayBegins);
      last = some.getLast();
    }
    transactions.executeWithoutResult(status -> covered(plan));
  }

  /** Those with whom somebody is at work come one by one, so that nobody waits for two. */
  private void renew(ContactPlan plan, List<UUID> some, boolean dayBegins) {
    Set<UUID> busy = new LinkedHashSet<>(some);
    transactions.executeWithoutResult(status -> {
      Set<UUID> locked = members.lock(plan.kind(), some, true);
      busy.removeAll(locked);
      covering.renew(plan.kind(), locked, dayBegins);
    });
    for (UUID one : busy) {
      transactions.executeWithoutResult(status -> {
        members.lock(plan.kind(), List.of(one), false);
        covering.renew(plan.kind(), List.of(one), dayBegins);
      });
    }
  }

  /**
   * The plan within the transaction that makes or changes it, if it has few clients.
   *
   * @return whether it is done
   */
  boolean renewAtOnce(UUID planId) {
    Optional<ContactPlan> plan = plans.find(planId);
    List<UUID> some =
        plan.map(one -> members.after(one, BEGINNING, SOME, clock.instant())).orElse(List.of());
    if (plan.isEmpty() || some.size() == SOME) {
      return plan.isEmpty();
    }
    members.lock(plan.get().kind(), some, false);
    covering.renew(plan.get().kind(), some, false);
    covered(plan.get());
    return true;
  }

  private void covered(ContactPlan plan) {
    sql.update(CONTACT_PLAN)
        .set(CONTACT_PLAN.COVERED_AT, clock.instant())
        .where(CONTACT_PLAN.ID.eq(plan.id()), CONTACT_PLAN.VERSION.eq(plan.version()))
        .execute();
  }
}
