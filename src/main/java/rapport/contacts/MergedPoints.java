package rapport.contacts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of addresses when their owners become one: they go along, unless the kept record has
 * the same already.
 */
final class MergedPoints {
  /**
   * One address of a merged record.
   *
   * @param primary whether it is the first of its kind then
   * @param known the kept record's address that is the same, null where this one goes along; when
   *     it was last confirmed is the later of the two
   */
  record Step(UUID fromId, ContactPoint point, boolean primary, @Nullable Known known) {}

  /** An address the kept record has already, and when it was last known to be right. */
  record Known(ContactPoint point, @Nullable Instant confirmedAt, @Nullable UUID confirmedBy) {
    boolean isNews() {
      return confirmedAt != null && !confirmedAt.equals(point.confirmedAt());
    }
  }

  private final List<ContactPoint> known;

  private MergedPoints(List<ContactPoint> known) {
    this.known = new ArrayList<>(known);
  }

  /** Of the sides the first is the kept one. */
  static List<Step> plan(List<MergeSide> sides) {
    MergedPoints points = new MergedPoints(sides.getFirst().points());
    List<Step> steps = new ArrayList<>();
    for (MergeSide side : sides.subList(1, sides.size())) {
      side.points().forEach(point -> steps.add(points.step(side.id(), point)));
    }
    return steps;
  }

  private Step step(UUID fromId, ContactPoint point) {
    Optional<ContactPoint> same = known.stream().filter(one -> isSame(one, point)).findFirst();
    if (same.isPresent()) {
      return new Step(fromId, point, false, known(same.get(), point));
    }
    boolean primary =
        point.primary()
            && known.stream().noneMatch(one -> one.primary() && one.kind() == point.kind());
    known.add(point);
    return new Step(fromId, point, primary, null);
  }

  private static Known known(ContactPoint kept, ContactPoint merged) {
    Instant later = MergedWorks.later(kept.confirmedAt(), merged.confirmedAt());
    boolean fresher = later != null && later.equals(merged.confirmedAt());
    return new Known(kept, later, fresher ? merged.confirmedBy() : kept.confirmedBy());
  }

  /** What is no longer right for one may be so for the other, so then they are two. */
  private static boolean isSame(ContactPoint one, ContactPoint other) {
    return one.kind() == other.kind()
        && one.isValid() == other.isValid()
        && (one.canonical().isEmpty()
            ? one.searchKey().equals(other.searchKey())
            : one.canonical().equals(other.canonical()));
  }
}
