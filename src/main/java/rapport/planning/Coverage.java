package rapport.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.interactions.Method;

/**
 * Says on which days which plan's line of a method covers a client. Days that are over stay as they
 * were, unless a plan is looked at for the first time: it reaches back to its first day. From today
 * on the most specific plan that fits holds.
 */
final class Coverage {
  private final Map<UUID, ContactPlan> plans;
  private final Comparator<ContactPlan> order;
  private final LocalDate today;
  private final boolean dayBegins;

  /**
   * @param plans all that are mentioned, by id
   * @param order the most specific first
   * @param dayBegins whether nothing took place today yet: otherwise a line that covers nobody
   *     instead still covers today
   */
  Coverage(
      Map<UUID, ContactPlan> plans,
      Comparator<ContactPlan> order,
      LocalDate today,
      boolean dayBegins) {
    this.plans = plans;
    this.order = order;
    this.today = today;
    this.dayBegins = dayBegins;
  }

  /**
   * The spans of one method of one client, in their order.
   *
   * @param known as they were
   * @param fitting the plans that fit the client now and are open
   */
  List<Span> of(Method method, List<Span> known, List<ContactPlan> fitting) {
    List<ContactPlan> best = fitting.stream().sorted(order).toList();
    LocalDate first =
        Stream.concat(known.stream().map(Span::from), best.stream().map(one -> one.term().first()))
            .min(Comparator.naturalOrder())
            .orElse(today);
    LocalDate last =
        Stream.concat(known.stream().map(Span::until), best.stream().map(one -> one.term().last()))
            .max(Comparator.naturalOrder())
            .orElse(today.minusDays(1));
    List<Span> spans = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      UUID plan = holder(method, day, known, best);
      if (plan != null) {
        add(spans, new Span(plan, method, day, day));
      }
    }
    return spans;
  }

  private @Nullable UUID holder(
      Method method, LocalDate day, List<Span> known, List<ContactPlan> best) {
    Optional<ContactPlan> before =
        known.stream().filter(one -> one.has(day)).findFirst().map(one -> plans.get(one.planId()));
    List<ContactPlan> wanting =
        best.stream().filter(one -> one.line(method, day).isPresent()).toList();
    return (day.isBefore(today) ? past(before, wanting) : coming(day, before, wanting))
        .map(ContactPlan::id)
        .orElse(null);
  }

  /** What a fresh plan held at its last look is given out again as if it had never held it. */
  private Optional<ContactPlan> past(Optional<ContactPlan> before, List<ContactPlan> wanting) {
    if (before.filter(ContactPlan::isFresh).isPresent()) {
      return wanting.stream().findFirst();
    }
    Stream<ContactPlan> fresh = wanting.stream().filter(ContactPlan::isFresh);
    return Stream.concat(before.stream(), fresh).min(order);
  }

  private Optional<ContactPlan> coming(
      LocalDate day, Optional<ContactPlan> before, List<ContactPlan> wanting) {
    boolean stays = !dayBegins && day.equals(today);
    return wanting.stream().findFirst().or(() -> stays ? before : Optional.empty());
  }

  private static void add(List<Span> spans, Span day) {
    Span last = spans.isEmpty() ? null : spans.getLast();
    if (last != null
        && last.planId().equals(day.planId())
        && last.until().plusDays(1).equals(day.from())) {
      spans.set(spans.size() - 1, new Span(last.planId(), last.method(), last.from(), day.until()));
    } else {
      spans.add(day);
    }
  }
}
