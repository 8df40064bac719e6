package rapport.planning;

import static rapport.planning.db.Tables.CONTACT_PLAN_SUM;
import static rapport.platform.Among.among;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.interactions.Method;
import rapport.platform.BusinessCalendar;

/** Reads sums and says what they mean today. */
@Component
class SumFigures {
  private final DSLContext sql;
  private final Covering covering;
  private final BusinessCalendar calendar;

  SumFigures(DSLContext sql, Covering covering, BusinessCalendar calendar) {
    this.sql = sql;
    this.covering = covering;
    this.calendar = calendar;
  }

  /**
   * A sum and what it means.
   *
   * @param responsibleId whose clients, null for those of nobody
   */
  record Told(ContactPlan plan, Method method, @Nullable UUID responsibleId, Figures figures) {}

  /** Those of some plans for the clients that the viewer sees; one query. */
  List<Told> seen(Collection<ContactPlan> plans, User viewer) {
    Condition seen =
        Stream.of(RecordKind.CONTACT, RecordKind.COMPANY)
            .map(kind ->
                among(
                        CONTACT_PLAN_SUM.PLAN_ID,
                        plans.stream()
                            .filter(one -> one.kind() == kind)
                            .map(ContactPlan::id)
                            .toList())
                    .and(viewer.reach(kind, Deed.SEE).of(CONTACT_PLAN_SUM.RESPONSIBLE_ID)))
            .reduce(Condition::or)
            .orElseThrow();
    return told(plans, seen);
  }

  /** Those of some plans for one colleague's clients; one query. */
  List<Told> of(Collection<ContactPlan> plans, UUID colleagueId) {
    return told(
        plans,
        CONTACT_PLAN_SUM
            .RESPONSIBLE_ID
            .eq(colleagueId)
            .and(among(CONTACT_PLAN_SUM.PLAN_ID, plans.stream().map(ContactPlan::id).toList())));
  }

  private List<Told> told(Collection<ContactPlan> plans, Condition condition) {
    if (plans.isEmpty()) {
      return List.of();
    }
    Map<UUID, ContactPlan> known = new HashMap<>();
    plans.forEach(plan -> known.put(plan.id(), plan));
    Map<Term, Pace> paces = new HashMap<>();
    return sql.selectFrom(CONTACT_PLAN_SUM)
        .where(condition, CONTACT_PLAN_SUM.CLIENTS.gt(0))
        .orderBy(CONTACT_PLAN_SUM.METHOD, CONTACT_PLAN_SUM.FROM_DAY)
        .fetch(sum -> {
          ContactPlan plan = Objects.requireNonNull(known.get(sum.get(CONTACT_PLAN_SUM.PLAN_ID)));
          return told(sum, plan, paces.computeIfAbsent(plan.term(), term -> pace(plan)));
        });
  }

  Pace pace(ContactPlan plan) {
    Set<LocalDate> worked = calendar.workdays(plan.term().first(), plan.term().last());
    return new Pace(WorkingDays.of(plan.term(), worked::contains), covering.today());
  }

  private static Told told(Record sum, ContactPlan plan, Pace pace) {
    Method method = Method.ofCode(sum.get(CONTACT_PLAN_SUM.METHOD)).orElseThrow();
    LocalDate from = sum.get(CONTACT_PLAN_SUM.FROM_DAY);
    LocalDate until = sum.get(CONTACT_PLAN_SUM.UNTIL_DAY);
    int target = sum.get(CONTACT_PLAN_SUM.TARGET);
    int counted = sum.get(CONTACT_PLAN_SUM.COUNTED);
    Integer perWeek = plan.line(method, until).map(PlanLine::perWeek).orElse(null);
    Figures figures =
        new Figures(
            sum.get(CONTACT_PLAN_SUM.CLIENTS),
            target,
            sum.get(CONTACT_PLAN_SUM.FACT),
            counted,
            sum.get(CONTACT_PLAN_SUM.PLANNED),
            sum.get(CONTACT_PLAN_SUM.MISSING),
            sum.get(CONTACT_PLAN_SUM.MINUTES),
            pace.expected(target, from, until),
            pace.reachable(target - counted, sum.get(CONTACT_PLAN_SUM.UNMET), perWeek, until));
    return new Told(plan, method, sum.get(CONTACT_PLAN_SUM.RESPONSIBLE_ID), figures);
  }
}
