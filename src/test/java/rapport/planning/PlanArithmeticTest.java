package rapport.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.planning.SamplePlans.MONDAY;
import static rapport.planning.SamplePlans.covered;
import static rapport.planning.SamplePlans.days;
import static rapport.planning.SamplePlans.plan;
import static rapport.planning.SamplePlans.test;
import static rapport.planning.SamplePlans.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import rapport.filters.Filter;
import rapport.interactions.Method;

/** Shares, pace and precedence hold for whatever plan there is: tried with thousands of them. */
class PlanArithmeticTest {
  private static final int TRIES = 3000;

  private final Random random = new Random(20270201);

  @Test
  void februaryOf2027HasTwentyDaysOfWork() {
    WorkingDays days = days(Term.month(MONDAY));
    assertThat(days.all()).isEqualTo(20);
    assertThat(days.between(MONDAY.plusDays(5), MONDAY.plusDays(6))).isZero();
    assertThat(days.between(MONDAY.plusDays(14), Term.month(MONDAY).last())).isEqualTo(10);
    assertThat(days.between(LocalDate.MIN, LocalDate.MAX.minusDays(1))).isEqualTo(20);
  }

  @Test
  void whoIsCoveredForHalfOfTheMonthGetsHalfOfIt() {
    ContactPlan plan = plan(Term.month(MONDAY), 3, Filter.EVERYTHING, Whose.ALL);
    WorkingDays days = days(plan.term());
    assertThat(quota(plan, MONDAY, plan.term().last(), days)).isEqualTo(3);
    assertThat(quota(plan, MONDAY, MONDAY.plusDays(11), days)).isEqualTo(2); // 1.5, upwards
    assertThat(quota(plan, MONDAY, MONDAY.plusDays(2), days)).isZero(); // 0.45
    assertThat(quota(plan, MONDAY.plusDays(5), MONDAY.plusDays(6), days)).isZero(); // a weekend
  }

  @Test
  void aWholeTermIsWantedExactlyAndItsPartsTogetherNoMoreThanRoundingAway() {
    for (int i = 0; i < TRIES; i++) {
      Term term = term();
      int amount = random.nextInt(40);
      ContactPlan plan = plan(term, amount, Filter.EVERYTHING, Whose.ALL);
      WorkingDays days = days(term);
      assertThat(quota(plan, term.first(), term.last(), days)).isEqualTo(amount);
      LocalDate cut = day(term);
      int before = quota(plan, term.first(), cut.minusDays(1), days);
      int after = quota(plan, cut, term.last(), days);
      assertThat(before + after).isBetween(amount, amount + 1);
      assertThat(before).isBetween(0, amount);
    }
  }

  @Test
  void aLongerSpanNeverWantsLess() {
    for (int i = 0; i < TRIES; i++) {
      Term term = term();
      ContactPlan plan = plan(term, random.nextInt(20), Filter.EVERYTHING, Whose.ALL);
      WorkingDays days = days(term);
      LocalDate from = day(term);
      LocalDate until = day(term);
      assertThat(quota(plan, from, until.plusDays(1), days))
          .isGreaterThanOrEqualTo(quota(plan, from, until, days));
      assertThat(quota(plan, from.minusDays(1), until, days))
          .isGreaterThanOrEqualTo(quota(plan, from, until, days));
    }
  }

  @Test
  void anEditionThatWantsTheSameChangesNothing() {
    for (int i = 0; i < TRIES; i++) {
      Term term = term();
      int amount = random.nextInt(20);
      ContactPlan plan = plan(term, amount, Filter.EVERYTHING, Whose.ALL);
      PlanLine line = PlanLine.of(Method.CALL, amount, "");
      ContactPlan again =
          with(plan, List.of(plan.editions().getFirst(), new Edition(day(term), List.of(line))));
      Span span = new Span(plan.id(), Method.CALL, day(term), day(term));
      assertThat(Quota.of(again, span, days(term))).isEqualTo(Quota.of(plan, span, days(term)));
    }
  }

  @Test
  void oneIsExpectedToBeAtNothingBeforeAndAtAllInTheEndAndNeverToGoBack() {
    for (int i = 0; i < TRIES; i++) {
      Term term = term();
      WorkingDays days = days(term);
      int target = random.nextInt(50);
      LocalDate from = day(term);
      LocalDate until =
          from.plusDays(random.nextInt(1 + (int) (term.last().toEpochDay() - from.toEpochDay())));
      double before = 0;
      assertThat(new Pace(days, from.minusDays(1)).expected(target, from, until)).isZero();
      for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(1)) {
        double now = new Pace(days, day).expected(target, from, until);
        assertThat(now).isBetween(before, (double) target);
        before = now;
      }
      assertThat(before).isEqualTo(target);
    }
  }

  @Test
  void whatCountsIsBoundedByTheWeekAndByWhatIsOpen() {
    Pace pace =
        new Pace(days(Term.month(MONDAY)), MONDAY.plusDays(15)); // a Tuesday, two weeks left
    LocalDate end = Term.month(MONDAY).last();
    assertThat(pace.reachable(5, 1, null, end)).isEqualTo(5);
    assertThat(pace.reachable(5, 1, 1, end)).isEqualTo(2);
    assertThat(pace.reachable(1, 1, 1, end)).isEqualTo(1);
    assertThat(pace.reachable(5, 1, 1, MONDAY.plusDays(14))).isZero();
    assertThat(new Pace(days(Term.month(MONDAY)), end).reachable(5, 1, null, end))
        .isZero(); // Sunday
  }

  @Test
  void aConditionMoreIsNeverLessSpecificAndAnAlternativeNeverMore() {
    for (int i = 0; i < TRIES; i++) {
      Filter filter = filter(3);
      Filter more = new Filter.All(List.of(filter, test()));
      Filter wider = new Filter.Any(List.of(filter, filter(2)));
      Term term = Term.month(MONDAY);
      int conditions = plan(term, 1, filter, Whose.ALL).conditions();
      assertThat(plan(term, 1, more, Whose.ALL).conditions()).isGreaterThan(conditions);
      assertThat(plan(term, 1, wider, Whose.ALL).conditions()).isLessThanOrEqualTo(conditions);
    }
  }

  @Test
  void theMostSpecificPlanIsThatOfAColleagueThenOfADeepTeamThenOfConditionsThenTheShorter() {
    UUID top = UUID.randomUUID();
    UUID below = UUID.randomUUID();
    Precedence precedence = new Precedence(Map.of(top, 0, below, 1));
    Term month = Term.month(MONDAY);
    ContactPlan all = plan(month, 1, Filter.EVERYTHING, Whose.ALL);
    ContactPlan quarter = plan(Term.quarter(MONDAY), 1, Filter.EVERYTHING, Whose.ALL);
    ContactPlan narrow = plan(month, 1, test(), Whose.ALL);
    ContactPlan team = plan(month, 1, Filter.EVERYTHING, Whose.team(top));
    ContactPlan deep = plan(month, 1, Filter.EVERYTHING, Whose.team(below));
    ContactPlan own = plan(month, 1, Filter.EVERYTHING, Whose.colleague(UUID.randomUUID()));
    List<ContactPlan> plans = new ArrayList<>(List.of(quarter, deep, all, own, narrow, team));
    plans.sort(precedence.order());
    assertThat(plans).containsExactly(own, deep, team, narrow, all, quarter);
    assertThat(precedence.over(own, deep)).isEqualTo(Precedence.Reason.PEOPLE);
    assertThat(precedence.over(narrow, all)).isEqualTo(Precedence.Reason.CONDITIONS);
    assertThat(precedence.over(all, quarter)).isEqualTo(Precedence.Reason.SHORTER);
  }

  @Test
  void daysNeverBelongToTwoPlansAndThePastStays() {
    for (int i = 0; i < TRIES / 10; i++) {
      Term month = Term.month(MONDAY);
      LocalDate today = day(month);
      ContactPlan wide = covered(plan(Term.quarter(MONDAY), 2, Filter.EVERYTHING, Whose.ALL));
      ContactPlan narrow = covered(plan(month, 2, test(), Whose.ALL));
      Map<UUID, ContactPlan> known = Map.of(wide.id(), wide, narrow.id(), narrow);
      Coverage coverage =
          new Coverage(known, new Precedence(Map.of()).order(), today, random.nextBoolean());
      List<ContactPlan> fitting = new ArrayList<>();
      if (random.nextBoolean()) {
        fitting.add(wide);
      }
      if (random.nextBoolean()) {
        fitting.add(narrow);
      }
      List<Span> before =
          List.of(new Span(wide.id(), Method.CALL, wide.term().first(), wide.term().last()));
      List<Span> after = coverage.of(Method.CALL, before, fitting);
      for (LocalDate day = wide.term().first();
          !day.isAfter(wide.term().last());
          day = day.plusDays(1)) {
        LocalDate one = day;
        List<UUID> holders =
            after.stream().filter(span -> span.has(one)).map(Span::planId).toList();
        assertThat(holders).hasSizeLessThanOrEqualTo(1);
        if (one.isBefore(today)) {
          assertThat(holders).containsExactly(wide.id());
        } else if (one.isAfter(today)) {
          UUID expected =
              fitting.contains(narrow) && month.has(one)
                  ? narrow.id()
                  : fitting.contains(wide) ? wide.id() : null;
          assertThat(holders).isEqualTo(expected == null ? List.of() : List.of(expected));
        }
      }
      assertThat(coverage.of(Method.CALL, after, fitting)).isEqualTo(after);
    }
  }

  private static int quota(ContactPlan plan, LocalDate from, LocalDate until, WorkingDays days) {
    return Quota.of(plan, new Span(plan.id(), Method.CALL, from, until), days);
  }

  private Term term() {
    LocalDate first = MONDAY.plusDays(random.nextInt(400));
    return switch (random.nextInt(3)) {
      case 0 -> Term.month(first);
      case 1 -> Term.quarter(first);
      default -> new Term(Term.Length.OWN, first, first.plusDays(random.nextInt(120)));
    };
  }

  private LocalDate day(Term term) {
    return term.first().plusDays(random.nextInt(term.days()));
  }

  private Filter filter(int depth) {
    return switch (depth == 0 ? 0 : random.nextInt(4)) {
      case 1 -> new Filter.All(List.of(filter(depth - 1), filter(depth - 1)));
      case 2 -> new Filter.Any(List.of(filter(depth - 1), filter(depth - 1)));
      case 3 -> new Filter.Not(filter(depth - 1));
      default -> test();
    };
  }
}
