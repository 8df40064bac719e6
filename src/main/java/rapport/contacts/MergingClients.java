package rapport.contacts;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.fields.Catalogue;
import rapport.kernel.Conflict;

/**
 * Makes several contacts, or several companies, one. The kept record takes of each field the value
 * that was chosen, and everything that hangs on the others; these are hidden since and lead to it.
 * Nothing is lost: {@link Unmerging} puts it all back.
 */
@Component
@Transactional
public class MergingClients {
  private final MergeSides sides;
  private final MergedParents parents;
  private final MergeWriting writing;
  private final Catalogue catalogue;
  private final List<FollowsMerge> followers;

  MergingClients(
      MergeSides sides,
      MergedParents parents,
      MergeWriting writing,
      Catalogue catalogue,
      List<FollowsMerge> followers) {
    this.sides = sides;
    this.parents = parents;
    this.writing = writing;
    this.catalogue = catalogue;
    this.followers = followers;
  }

  /**
   * What would come out of a merge. It refuses what {@link #merge} would refuse, and changes
   * nothing.
   */
  @Transactional(readOnly = true, noRollbackFor = RuntimeException.class)
  public MergeForeseen foresee(MergeDraft draft, Act act) {
    MergePlan plan = plan(draft, sides.read(draft.checked(), act), act);
    Map<String, Integer> follows = new LinkedHashMap<>();
    followers.forEach(one ->
        one.foresee(plan.records())
            .forEach((word, times) -> follows.merge(word, times, Integer::sum)));
    return plan.seenBy(act.user(), follows);
  }

  /**
   * Merges. Whoever does it must be able to change all of them, and to delete those that go into
   * the kept one.
   *
   * @return the id under which it can be taken back
   * @throws Conflict "stale" where somebody changed one of them since, "mergedMeanwhile" where one
   *     was merged already
   */
  public UUID merge(MergeDraft draft, Act act) {
    return writing.write(plan(draft, sides.locked(draft.checked(), act), act), act);
  }

  private MergePlan plan(MergeDraft draft, List<MergeSide> read, Act act) {
    RecordKind kind = draft.kind();
    List<MergeField> fields =
        new MergeFields(kind, read, catalogue.of(kind), act.user()).of(draft.choices());
    return new MergePlan(
        kind,
        read,
        kind == RecordKind.COMPANY ? parents.possible(fields, read) : fields,
        MergedPoints.plan(read),
        MergedWorks.plan(kind, read),
        draft.note().strip());
  }

  /**
   * Which of some records to keep if nobody says: the one with most touches, of these the one of
   * which most is known, of these the oldest. It comes first, the others in this order.
   */
  @Transactional(readOnly = true)
  public List<MergeDraft.Seen> ordered(RecordKind kind, List<UUID> ids, Act act) {
    List<MergeDraft.Seen> seen = ids.stream().map(id -> new MergeDraft.Seen(id, null)).toList();
    MergeDraft draft =
        new MergeDraft(kind, seen.getFirst(), seen.subList(1, seen.size()), Map.of(), "");
    return sides.known(draft.checked(), act).stream()
        .sorted(
            Comparator.comparing(MergeSide::touches)
                .thenComparing(side -> side.values().size() + side.points().size())
                .reversed()
                .thenComparing(MergeSide::createdAt)
                .thenComparing(side -> side.id().toString()))
        .map(side -> new MergeDraft.Seen(side.id(), side.version()))
        .toList();
  }
}
