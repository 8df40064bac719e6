package rapport.planning;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import rapport.access.RecordKind;
import rapport.filters.Filter;
import rapport.filters.Operator;
import rapport.interactions.Method;

/** Plans for tests of arithmetic: of February 2027, which has twenty days of work. */
final class SamplePlans {
  static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);

  private SamplePlans() {}

  static ContactPlan plan(Term term, int amount, Filter filter, Whose whose) {
    return new ContactPlan(
        UUID.randomUUID(),
        "Plan",
        RecordKind.CONTACT,
        filter,
        whose,
        term,
        List.of(new Edition(term.first(), List.of(PlanLine.of(Method.CALL, amount, "")))),
        null,
        null,
        null,
        UUID.randomUUID(),
        Instant.EPOCH,
        1);
  }

  static ContactPlan with(ContactPlan plan, List<Edition> editions) {
    return new ContactPlan(
        plan.id(),
        plan.name(),
        plan.kind(),
        plan.filter(),
        plan.whose(),
        plan.term(),
        editions,
        null,
        plan.coveredAt(),
        null,
        plan.createdBy(),
        plan.createdAt(),
        plan.version());
  }

  static ContactPlan covered(ContactPlan plan) {
    return new ContactPlan(
        plan.id(),
        plan.name(),
        plan.kind(),
        plan.filter(),
        plan.whose(),
        plan.term(),
        plan.editions(),
        null,
        Instant.EPOCH,
        null,
        plan.createdBy(),
        plan.createdAt(),
        plan.version());
  }

  static Filter test() {
    return new Filter.Test("family_name", Operator.IS, "Кузнецов");
  }

  static WorkingDays days(Term term) {
    return WorkingDays.of(
        term,
        day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
  }

  static Touched touch(Method method, int day) {
    return new Touched(method, MONDAY.plusDays(day), false, 10);
  }
}
