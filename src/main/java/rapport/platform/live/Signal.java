package rapport.platform.live;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That something changed, and nothing of what it holds: whoever is told reads it anew, with their
 * own rights.
 *
 * @param kind of what changed: contact, company, interaction, notice …
 * @param verb what was done: add, change, complete …
 * @param ids what changed
 * @param on the records on whose pages it is shown too, and the employees whose it is
 * @param by who did it
 */
public record Signal(String kind, String verb, Set<UUID> ids, Set<UUID> on, Author by) {

  /**
   * Who did something.
   *
   * @param userId null where nobody did
   * @param page the open page it was done on, empty for none: that page knows it already
   */
  public record Author(@Nullable UUID userId, String name, String page) {
    public static final Author NOBODY = new Author(null, "", "");
  }

  /** The same of further records. */
  Signal and(Signal other) {
    return new Signal(kind, verb, union(ids, other.ids), union(on, other.on), by);
  }

  boolean isLike(Signal other) {
    return kind.equals(other.kind) && verb.equals(other.verb) && by.equals(other.by);
  }

  /** Whether it is about one of these or shown on it. */
  public boolean concerns(Set<UUID> records) {
    return records.stream().anyMatch(one -> ids.contains(one) || on.contains(one));
  }

  private static Set<UUID> union(Set<UUID> some, Set<UUID> others) {
    Set<UUID> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return all;
  }
}
