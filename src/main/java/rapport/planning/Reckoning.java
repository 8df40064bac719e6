package rapport.planning;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import rapport.interactions.Method;

/**
 * Counts what became of the spans of one client. A touch counts once: for the line of its method
 * that covers its day; what a line has more of than it needs stands in where another one lacks.
 */
final class Reckoning {
  private final Map<UUID, ContactPlan> plans;
  private final Map<UUID, WorkingDays> days;

  /**
   * @param days the days of work in the term of each plan
   */
  Reckoning(Map<UUID, ContactPlan> plans, Map<UUID, WorkingDays> days) {
    this.plans = plans;
    this.days = days;
  }

  Map<Span, Tally> of(List<Span> spans, List<Touched> touches) {
    Map<Method, List<Touched>> byMethod = touches.stream().collect(groupingBy(Touched::method));
    Map<Span, Tally> own = new LinkedHashMap<>();
    for (Span span : spans) {
      own.put(span, tally(span, byMethod.getOrDefault(span.method(), List.of())));
    }
    return withSubstitutes(own, byMethod);
  }

  private Tally tally(Span span, List<Touched> touches) {
    List<Touched> here = touches.stream().filter(one -> span.has(one.day())).toList();
    Map<Integer, List<Touched>> weeks = here.stream().collect(groupingBy(one -> week(one.day())));
    int fact = 0;
    int planned = 0;
    for (List<Touched> week : weeks.values()) {
      int most = perWeek(span, week.getFirst().day());
      int done = Math.min(most, (int) week.stream().filter(one -> !one.planned()).count());
      fact += done;
      planned += Math.min(most - done, (int) week.stream().filter(Touched::planned).count());
    }
    int minutes = here.stream().filter(one -> !one.planned()).mapToInt(Touched::minutes).sum();
    ContactPlan plan = plan(span);
    return new Tally(Quota.of(plan, span, daysOf(span)), fact, planned, minutes, 0);
  }

  private int perWeek(Span span, LocalDate day) {
    Integer most = line(span, day).map(PlanLine::perWeek).orElse(null);
    return most == null ? Integer.MAX_VALUE : most;
  }

  /** Weeks from Monday to Sunday, told apart also where a year turns. */
  private static int week(LocalDate day) {
    return day.get(IsoFields.WEEK_BASED_YEAR) * 100 + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  private Map<Span, Tally> withSubstitutes(
      Map<Span, Tally> own, Map<Method, List<Touched>> byMethod) {
    Map<Span, Tally> all = new LinkedHashMap<>(own);
    Map<Method, Deque<Touched>> spare = new HashMap<>();
    own.forEach((span, tally) -> {
      List<PlanLine.Substitute> substitutes =
          line(span, span.until()).map(PlanLine::substitutes).orElse(List.of());
      for (PlanLine.Substitute other : substitutes) {
        Tally now = all.getOrDefault(span, tally);
        if (now.fact() < now.target()) {
          Deque<Touched> left =
              spare.computeIfAbsent(
                  other.method(),
                  method -> spare(own, byMethod.getOrDefault(method, List.of()), method));
          all.put(span, filled(span, now, other.worth(), left));
        }
      }
    });
    return all;
  }

  /**
   * Those that the lines of their own method don't need: the last ones of each span, and others.
   */
  private static Deque<Touched> spare(Map<Span, Tally> own, List<Touched> touches, Method method) {
    List<Touched> done =
        touches.stream()
            .filter(one -> !one.planned())
            .sorted(Comparator.comparing(Touched::day))
            .toList();
    Deque<Touched> spare = new ArrayDeque<>();
    Map<Span, Integer> needed = new HashMap<>();
    own.forEach((span, tally) -> {
      if (span.method() == method) {
        needed.put(span, tally.target());
      }
    });
    for (Touched touch : done) {
      Optional<Span> span =
          needed.keySet().stream().filter(one -> one.has(touch.day())).findFirst();
      if (span.isPresent() && needed.getOrDefault(span.get(), 0) > 0) {
        needed.merge(span.get(), -1, Integer::sum);
      } else {
        spare.add(touch);
      }
    }
    return spare;
  }

  private static Tally filled(Span span, Tally tally, int worth, Deque<Touched> spare) {
    int fact = tally.fact();
    for (var left = spare.iterator(); left.hasNext() && fact < tally.target(); ) {
      if (span.has(left.next().day())) {
        left.remove();
        fact = Math.min(tally.target(), fact + worth);
      }
    }
    int instead = tally.instead() + fact - tally.fact();
    return new Tally(tally.target(), fact, tally.planned(), tally.minutes(), instead);
  }

  private Optional<PlanLine> line(Span span, LocalDate day) {
    return plan(span).edition(day).line(span.method());
  }

  private ContactPlan plan(Span span) {
    return Objects.requireNonNull(plans.get(span.planId()));
  }

  private WorkingDays daysOf(Span span) {
    return Objects.requireNonNull(days.get(span.planId()));
  }
}
