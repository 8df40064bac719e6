package rapport.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.planning.SamplePlans.MONDAY;
import static rapport.planning.SamplePlans.days;
import static rapport.planning.SamplePlans.plan;
import static rapport.planning.SamplePlans.touch;
import static rapport.planning.SamplePlans.with;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import rapport.filters.Filter;
import rapport.interactions.Method;

/** A touch counts once, in its week, and stands in where it is left over. */
class ReckoningTest {
  @Test
  void aTouchCountsOnceAndWhatIsLeftOverStandsIn() {
    Term term = Term.month(MONDAY);
    PlanLine calls = PlanLine.of(Method.CALL, 4, "").or(Method.MEETING, 2);
    PlanLine meetings = PlanLine.of(Method.MEETING, 1, "");
    ContactPlan plan =
        with(
            plan(term, 0, Filter.EVERYTHING, Whose.ALL),
            List.of(new Edition(term.first(), List.of(calls, meetings))));
    Span call = new Span(plan.id(), Method.CALL, term.first(), term.last());
    Span meeting = new Span(plan.id(), Method.MEETING, term.first(), term.last());
    Reckoning reckoning = new Reckoning(Map.of(plan.id(), plan), Map.of(plan.id(), days(term)));

    Map<Span, Tally> one =
        reckoning.of(
            List.of(call, meeting), List.of(touch(Method.CALL, 0), touch(Method.MEETING, 1)));
    assertThat(tally(one, call).fact()).isEqualTo(1); // the only meeting is needed as such
    assertThat(tally(one, meeting).missing()).isZero();

    Map<Span, Tally> two =
        reckoning.of(
            List.of(call, meeting),
            List.of(touch(Method.CALL, 0), touch(Method.MEETING, 1), touch(Method.MEETING, 2)));
    assertThat(tally(two, call).fact()).isEqualTo(3);
    assertThat(tally(two, call).missing()).isEqualTo(1);
  }

  @Test
  void severalMayStandInTheFirstBeforeTheSecond() {
    Term term = Term.month(MONDAY);
    PlanLine calls = PlanLine.of(Method.CALL, 4, "").or(Method.MEETING, 2).or(Method.CHAT, 1);
    ContactPlan plan =
        with(
            plan(term, 0, Filter.EVERYTHING, Whose.ALL),
            List.of(new Edition(term.first(), List.of(calls))));
    Span call = new Span(plan.id(), Method.CALL, term.first(), term.last());
    Map<Span, Tally> tallies =
        new Reckoning(Map.of(plan.id(), plan), Map.of(plan.id(), days(term)))
            .of(
                List.of(call),
                List.of(
                    touch(Method.CHAT, 0),
                    touch(Method.CHAT, 1),
                    touch(Method.MEETING, 2),
                    touch(Method.CALL, 3),
                    touch(Method.EMAIL, 4)));
    // one call, a meeting for two, and one of the two chats
    assertThat(tallies.get(call)).isEqualTo(new Tally(4, 4, 0, 10, 3));
  }

  @Test
  void inAWeekNoMoreCountThanTheRhythmAllows() {
    Term term = Term.month(MONDAY);
    ContactPlan plan =
        with(
            plan(term, 0, Filter.EVERYTHING, Whose.ALL),
            List.of(
                new Edition(term.first(), List.of(PlanLine.of(Method.EMAIL, 4, "").weekly(1)))));
    Span span = new Span(plan.id(), Method.EMAIL, term.first(), term.last());
    Tally tally =
        new Reckoning(Map.of(plan.id(), plan), Map.of(plan.id(), days(term)))
            .of(
                List.of(span),
                List.of(
                    touch(Method.EMAIL, 0),
                    touch(Method.EMAIL, 1),
                    touch(Method.EMAIL, 2),
                    touch(Method.EMAIL, 7),
                    new Touched(Method.EMAIL, MONDAY.plusDays(8), true, 0),
                    new Touched(Method.EMAIL, MONDAY.plusDays(15), true, 0)))
            .get(span);
    assertThat(tally).isEqualTo(new Tally(4, 2, 1, 40, 0));
  }

  private static Tally tally(Map<Span, Tally> tallies, Span span) {
    return Objects.requireNonNull(tallies.get(span));
  }
}
