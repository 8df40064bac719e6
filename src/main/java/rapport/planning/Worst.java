package rapport.planning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Marks, of the shares of one client and plan, the one in which most is missing. */
final class Worst {
  private static final Comparator<Share> ORDER =
      Comparator.comparing((Share share) -> share.tally().missing())
          .thenComparing(share -> share.span().method(), Comparator.reverseOrder())
          .thenComparing(share -> share.span().from());

  private Worst() {}

  /** The shares with what was counted of them. */
  static List<Share> marked(List<Share> shares, Map<Span, Tally> tallies) {
    List<Share> counted =
        shares.stream()
            .map(share -> with(share, Objects.requireNonNull(tallies.get(share.span())), false))
            .toList();
    Map<UUID, Share> worst = new HashMap<>();
    counted.forEach(share ->
        worst.merge(
            share.span().planId(),
            share,
            (one, other) -> ORDER.compare(one, other) < 0 ? other : one));
    return counted.stream()
        .map(share -> with(share, share.tally(), share.equals(worst.get(share.span().planId()))))
        .toList();
  }

  private static Share with(Share share, Tally tally, boolean worst) {
    return new Share(
        share.clientId(), share.span(), share.responsibleId(), tally, share.counts(), worst);
  }
}
