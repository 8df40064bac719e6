package rapport.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;
import rapport.filters.Filter;
import rapport.interactions.Method;

/**
 * How often the clients of a kind are to be spoken with in a period, by which method.
 *
 * @param kind contacts or companies: who a client is
 * @param filter which of them
 * @param editions what it wants, from the first day on and from later ones; in their order, at
 *     least one
 * @param copiedFrom the plan of the period before it, null for none
 * @param coveredAt when it was first known whom it covers, null until then
 * @param retiredAt when somebody ended it before its time, null for never
 */
public record ContactPlan(
    UUID id,
    String name,
    RecordKind kind,
    Filter filter,
    Whose whose,
    Term term,
    List<Edition> editions,
    @Nullable UUID copiedFrom,
    @Nullable Instant coveredAt,
    @Nullable Instant retiredAt,
    UUID createdBy,
    Instant createdAt,
    int version) {
  public ContactPlan {
    editions = List.copyOf(editions);
  }

  /**
   * What somebody wants of a plan.
   *
   * @param from from which day on the lines hold; the plan's first day, or one within its term
   */
  public record Draft(
      String name,
      RecordKind kind,
      Filter filter,
      Whose whose,
      Term term,
      LocalDate from,
      List<PlanLine> lines) {}

  /** What it wants on a day; on days before it begins, what it begins with. */
  public Edition edition(LocalDate day) {
    return editions.reversed().stream()
        .filter(one -> !one.from().isAfter(day))
        .findFirst()
        .orElse(editions.getFirst());
  }

  /** The line of a method on a day of the plan. */
  public Optional<PlanLine> line(Method method, LocalDate day) {
    return term.has(day) ? edition(day).line(method) : Optional.empty();
  }

  /** The methods it ever wants, in the order of its lines. */
  public List<Method> methods() {
    return editions.reversed().stream()
        .flatMap(edition -> edition.lines().stream().map(PlanLine::method))
        .distinct()
        .toList();
  }

  /** Whether it may still cover somebody anew. */
  public boolean isOpen(LocalDate today) {
    return retiredAt == null && !term.last().isBefore(today);
  }

  /** Whether it is the first look at it, which reaches back to its first day. */
  boolean isFresh() {
    return coveredAt == null;
  }

  /** How many conditions a client must meet. */
  public int conditions() {
    return conditions(filter);
  }

  private static int conditions(Filter filter) {
    return switch (filter) {
      case Filter.All all -> all.of().stream().mapToInt(ContactPlan::conditions).sum();
      case Filter.Any any -> least(any.of().stream());
      case Filter.Not not -> conditions(not.of());
      case Filter.Having having -> Math.max(1, conditions(having.of()));
      case Filter.Test _ -> 1;
    };
  }

  /** Of alternatives the easiest counts, so that one more never makes a plan more specific. */
  private static int least(Stream<Filter> alternatives) {
    return alternatives.mapToInt(ContactPlan::conditions).min().orElse(0);
  }
}
