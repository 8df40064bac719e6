package rapport.interactions;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What followed from what, from the first interaction on.
 *
 * @param links in the order of time
 * @param cut there are more than could be read
 */
public record Chain(List<Link> links, boolean cut) {
  /**
   * A link of the chain.
   *
   * @param cause the place of what led to it among the links; -1 for the first
   * @param seen the interaction; null if whoever looks may not see it: they learn that there is one
   */
  public record Link(int cause, @Nullable Interaction seen) {
    boolean isHad() {
      return seen != null && seen.state() == State.COMPLETED && seen.relevant();
    }
  }

  /**
   * What a chain took, as far as whoever looks may see it.
   *
   * @param touches how many relevant ones were had
   * @param minutes how long they took together
   * @param days from the first one to the last result; empty without a result
   * @param result the last one that had a result; empty while there is none
   */
  public record Figures(
      int touches, long minutes, Optional<Long> days, Optional<Interaction> result) {}

  /** What the whole chain took, of what whoever looks sees. */
  public Figures figures() {
    List<Interaction> had = had();
    Optional<Interaction> result =
        had.stream()
            .filter(one -> !one.result().isEmpty())
            .max(Comparator.comparing(Interaction::moment));
    long seconds =
        had.stream()
            .mapToLong(one -> one.durationSeconds() == null ? 0 : one.durationSeconds())
            .sum();
    return new Figures(
        had.size(),
        Duration.ofSeconds(seconds).toMinutes(),
        result.map(end -> Duration.between(had.getFirst().moment(), end.moment()).toDays()),
        result);
  }

  private List<Interaction> had() {
    return links.stream()
        .filter(Link::isHad)
        .map(Link::seen)
        .sorted(Comparator.comparing(Interaction::moment))
        .toList();
  }
}
