package rapport.contacts;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** As {@link Staleness}, for rows that an import is about to write: it saves writing them twice. */
record IntakeFreshness(FreshnessRules rules, Instant now) {

  /** What could be read counts as confirmed by being brought; the rest wants to be looked at. */
  @Nullable Instant confirmed(IncomingPoint point) {
    return isDoubtful(point) ? null : now;
  }

  @Nullable Instant staleFrom(IntakeContact contact) {
    Stream<Instant> works =
        contact.newEmployments().stream()
            .filter(work -> !work.former())
            .flatMap(work -> rules.due(FreshnessRules.POSITION, now).stream());
    Stream<Instant> name = contact.name.isDoubtful() ? Stream.of(now) : Stream.empty();
    return first(Stream.concat(name, Stream.concat(works, due(contact.points))));
  }

  @Nullable Instant staleFrom(IntakeCompany company) {
    return first(due(company.points));
  }

  private Stream<Instant> due(IntakePoints points) {
    return points.fresh().stream()
        .filter(fresh -> fresh.point().until() == null)
        .flatMap(fresh -> due(fresh.point()).stream());
  }

  private Optional<Instant> due(IncomingPoint point) {
    return rules.due(point.kind().code(), now).map(due -> isDoubtful(point) ? now : due);
  }

  private static boolean isDoubtful(IncomingPoint point) {
    return ContactPoint.isDoubtful(point.kind(), point.canonical());
  }

  private static @Nullable Instant first(Stream<Instant> moments) {
    return moments.min(Comparator.naturalOrder()).orElse(null);
  }
}
