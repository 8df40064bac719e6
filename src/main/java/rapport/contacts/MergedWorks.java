package rapport.contacts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;
import rapport.kernel.SortKey;

/**
 * What becomes of employments when their contacts, or the companies they are at, become one. Two
 * are united where they don't contradict each other: what one leaves open the other says, dates
 * included. Otherwise both stay.
 */
final class MergedWorks {
  /**
   * One employment of a merged record.
   *
   * @param main whether it is the contact's main place then
   * @param united what the kept record's employment comes to, null where this one goes along
   */
  record Step(UUID fromId, Employment work, boolean main, @Nullable Employment united) {}

  private final RecordKind kind;
  private final List<Employment> known;

  private MergedWorks(RecordKind kind, List<Employment> known) {
    this.kind = kind;
    this.known = new ArrayList<>(known);
  }

  /** Of the sides the first is the kept one. */
  static List<Step> plan(RecordKind kind, List<MergeSide> sides) {
    MergedWorks works = new MergedWorks(kind, sides.getFirst().works());
    List<Step> steps = new ArrayList<>();
    for (MergeSide side : sides.subList(1, sides.size())) {
      side.works().forEach(work -> steps.add(works.step(side.id(), work)));
    }
    return steps;
  }

  private Step step(UUID fromId, Employment work) {
    for (int i = 0; i < known.size(); i++) {
      Employment one = known.get(i);
      if (sameEnds(one, work) && agree(one, work)) {
        Employment united = united(one, work);
        known.set(i, united);
        return new Step(fromId, work, false, united);
      }
    }
    boolean main = work.main() && mayBeMain();
    known.add(with(work, main));
    return new Step(fromId, work, main, null);
  }

  /** A contact at a merged company keeps its own main place; of two contacts the kept one's is. */
  private boolean mayBeMain() {
    return kind == RecordKind.COMPANY || known.stream().noneMatch(Employment::main);
  }

  private boolean sameEnds(Employment one, Employment other) {
    return kind == RecordKind.COMPANY
        ? one.contactId().equals(other.contactId())
        : one.companyId().equals(other.companyId());
  }

  private static boolean agree(Employment one, Employment other) {
    return agree(one.from(), other.from())
        && Objects.equals(one.to(), other.to())
        && agree(one.decisionRole(), other.decisionRole())
        && agree(position(one), position(other));
  }

  private static @Nullable String position(Employment work) {
    String key = SortKey.of(work.position());
    return key.isEmpty() ? null : key;
  }

  private static <T> boolean agree(@Nullable T one, @Nullable T other) {
    return one == null || other == null || one.equals(other);
  }

  private Employment united(Employment kept, Employment merged) {
    return new Employment(
        kept.id(),
        kept.contactId(),
        kept.companyId(),
        kept.companyName(),
        kept.position().isEmpty() ? merged.position() : kept.position(),
        first(kept.from(), merged.from()),
        kept.to(),
        first(kept.decisionRole(), merged.decisionRole()),
        kept.main() || (merged.main() && mayBeMain()),
        later(kept.confirmedAt(), merged.confirmedAt()));
  }

  private static Employment with(Employment work, boolean main) {
    return new Employment(
        work.id(),
        work.contactId(),
        work.companyId(),
        work.companyName(),
        work.position(),
        work.from(),
        work.to(),
        work.decisionRole(),
        main,
        work.confirmedAt());
  }

  private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
    return one == null ? other : one;
  }

  static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isAfter(other) ? one : other;
  }
}
