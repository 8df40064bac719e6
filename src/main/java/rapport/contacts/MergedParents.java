package rapport.contacts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.kernel.Ids;

/**
 * To which company the kept one belongs then. What belonged to a merged one belongs to the kept one
 * since, so that must not stand above it; then it belongs where the merged one did.
 */
@Component
class MergedParents {
  private final CompanyGroups groups;

  MergedParents(CompanyGroups groups) {
    this.groups = groups;
  }

  /** The same fields, with a parent that can be. */
  List<MergeField> possible(List<MergeField> fields, List<MergeSide> sides) {
    Set<UUID> ours = new HashSet<>(sides.stream().map(MergeSide::id).toList());
    return fields.stream()
        .map(field -> field.code().equals("parent") ? possible(field, sides, ours) : field)
        .toList();
  }

  private MergeField possible(MergeField field, List<MergeSide> sides, Set<UUID> ours) {
    List<List<String>> candidates = new ArrayList<>();
    candidates.add(field.result());
    sides.forEach(side -> candidates.add(side.values("parent")));
    List<String> parent =
        candidates.stream()
            .filter(one -> !one.isEmpty() && isAbove(one.getFirst(), ours))
            .findFirst()
            .orElse(List.of());
    return new MergeField(
        field.code(),
        field.values(),
        field.chosen(),
        parent,
        field.differs(),
        field.joins(),
        field.open());
  }

  /** Whether none of ours stands above it, nor is it one of them. */
  private boolean isAbove(String parent, Set<UUID> ours) {
    Optional<UUID> id = Ids.parse(parent);
    return id.isPresent() && groups.idsAbove(id.get()).stream().noneMatch(ours::contains);
  }
}
