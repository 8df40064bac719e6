package rapport.demo.seed;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapport.contacts.FreshnessRules;

/** From when cards are stale, by the rules of the database; as the verbs find it out in SQL. */
final class Aging {
  private final FreshnessRules rules;

  Aging(FreshnessRules rules) {
    this.rules = rules;
  }

  @Nullable Long of(Card card) {
    long created = card.person().created();
    Stream<Long> jobs =
        card.jobs().stream()
            .filter(job -> job.to() == null)
            .flatMap(job -> due(FreshnessRules.POSITION, job.confirmed(), created));
    Stream<Long> name = card.person().name().isDoubtful() ? Stream.of(created) : Stream.empty();
    return first(Stream.concat(Stream.concat(points(card.points(), created), jobs), name));
  }

  @Nullable Long of(FirmCard card) {
    return first(points(card.points(), card.firm().created()));
  }

  private Stream<Long> points(List<Point> points, long created) {
    return points.stream()
        .filter(point -> point.to() == null)
        .flatMap(point -> due(point.kind().code(), point.confirmed(), created));
  }

  /** What was never confirmed wants it from the beginning, if its kind ages at all. */
  private Stream<Long> due(String kind, @Nullable Long confirmed, long created) {
    if (rules.monthsOf(kind) == 0) {
      return Stream.empty();
    }
    return confirmed == null
        ? Stream.of(created)
        : rules.due(kind, Instant.ofEpochMilli(confirmed)).map(Instant::toEpochMilli).stream();
  }

  private static @Nullable Long first(Stream<Long> moments) {
    return moments.filter(Objects::nonNull).min(Long::compare).orElse(null);
  }
}
