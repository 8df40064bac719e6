package rapport.contacts;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapport.kernel.NameDoubt;

/**
 * Something on a card that wants to be looked at, and why.
 *
 * @param what the id of a contact point or an employment, or {@link Confirmed#NAME}
 * @param kind code of a {@link PointKind}, position, or name
 * @param text the value itself
 * @param doubt why a name is doubted: the code of a {@link NameDoubt}; empty for the rest
 * @param months since it was confirmed
 */
public record Stale(
    String what, String kind, String text, Reason reason, String doubt, long months) {
  /** Why it wants to be looked at. */
  public enum Reason {
    /** It was confirmed too long ago. */
    OLD,
    /** Nobody ever confirmed it. */
    NEVER,
    /** It couldn't be read as what it should be, and is kept as it was typed. */
    DOUBTFUL;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What is stale on the card of a contact. */
  public static List<Stale> on(Contact contact, FreshnessRules rules, Instant now) {
    List<Stale> stale = new ArrayList<>();
    if (contact.nameDoubtful()) {
      String doubt = NameDoubt.of(contact.name()).map(NameDoubt::code).orElse("signs");
      stale.add(
          new Stale(
              Confirmed.NAME, Confirmed.NAME, contact.name().full(), Reason.DOUBTFUL, doubt, 0));
    }
    for (Employment work : contact.employments()) {
      if (work.isCurrent()) {
        of(work, rules, now).ifPresent(stale::add);
      }
    }
    stale.addAll(on(contact.points(), rules, now));
    return List.copyOf(stale);
  }

  /** What is stale among contact points; those that are no longer valid never are. */
  public static List<Stale> on(List<ContactPoint> points, FreshnessRules rules, Instant now) {
    return points.stream()
        .filter(ContactPoint::isValid)
        .flatMap(point -> of(point, rules, now).stream())
        .toList();
  }

  private static Optional<Stale> of(Employment work, FreshnessRules rules, Instant now) {
    String text =
        work.position().isEmpty()
            ? work.companyName()
            : work.companyName() + ", " + work.position();
    return reason(FreshnessRules.POSITION, work.confirmedAt(), false, rules, now)
        .map(reason ->
            new Stale(
                work.id().toString(),
                FreshnessRules.POSITION,
                text,
                reason,
                "",
                months(work.confirmedAt(), now)));
  }

  private static Optional<Stale> of(ContactPoint point, FreshnessRules rules, Instant now) {
    return reason(point.kind().code(), point.confirmedAt(), point.isDoubtful(), rules, now)
        .map(reason ->
            new Stale(
                point.id().toString(),
                point.kind().code(),
                point.display(),
                reason,
                "",
                months(point.confirmedAt(), now)));
  }

  private static Optional<Reason> reason(
      String kind,
      @Nullable Instant confirmed,
      boolean doubtful,
      FreshnessRules rules,
      Instant now) {
    if (rules.monthsOf(kind) == 0) {
      return Optional.empty();
    }
    if (confirmed == null) {
      return Optional.of(doubtful ? Reason.DOUBTFUL : Reason.NEVER);
    }
    return rules.due(kind, confirmed).filter(due -> !due.isAfter(now)).map(due -> Reason.OLD);
  }

  private static long months(@Nullable Instant confirmed, Instant now) {
    return confirmed == null
        ? 0
        : ChronoUnit.MONTHS.between(confirmed.atZone(ZoneOffset.UTC), now.atZone(ZoneOffset.UTC));
  }
}
