package rapport.contacts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;

/**
 * What would come out of a merge, as far as the viewer may read it.
 *
 * @param sides the records, the kept one first
 * @param points the addresses of the merged ones
 * @param works the places of work of the merged ones, or who works at merged companies
 * @param follows how much else goes along, by what it is: interactions, plans, together …
 * @param conflicts codes of fields in which the records contradict each other, and "parentage"
 *     where one company belongs to the other
 */
public record MergeForeseen(
    RecordKind kind,
    List<MergeSide> sides,
    List<MergeField> fields,
    List<PointLine> points,
    List<WorkLine> works,
    Map<String, Integer> follows,
    List<String> conflicts) {

  /**
   * What becomes of an address.
   *
   * @param fromId whose it is
   * @param known whether the kept record has it already
   */
  public record PointLine(UUID fromId, ContactPoint point, boolean known) {}

  /**
   * What becomes of an employment.
   *
   * @param fromId the merged record
   * @param unitedWith the employment it becomes one with, null where it goes along as it is
   */
  public record WorkLine(UUID fromId, Employment work, @Nullable UUID unitedWith) {}

  public UUID keptId() {
    return sides.getFirst().id();
  }
}
