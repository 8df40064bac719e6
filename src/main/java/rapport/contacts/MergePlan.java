package rapport.contacts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import rapport.access.RecordKind;
import rapport.access.User;

/**
 * Everything a merge will do: the dry run shows it, the verb does it.
 *
 * @param sides the kept one first
 * @param note why they are the same
 */
record MergePlan(
    RecordKind kind,
    List<MergeSide> sides,
    List<MergeField> fields,
    List<MergedPoints.Step> points,
    List<MergedWorks.Step> works,
    String note) {

  MergeSide kept() {
    return sides.getFirst();
  }

  List<MergeSide> merged() {
    return sides.subList(1, sides.size());
  }

  FollowsMerge.Records records() {
    return new FollowsMerge.Records(
        kind, kept().id(), merged().stream().map(MergeSide::id).toList());
  }

  List<UUID> ids() {
    return sides.stream().map(MergeSide::id).toList();
  }

  /** What the kept record will hold, by the field's code. */
  Map<String, List<String>> values() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    fields.forEach(field -> values.put(field.code(), field.result()));
    values.values().removeIf(List::isEmpty);
    return values;
  }

  /** As the viewer may read it. */
  MergeForeseen seenBy(User viewer, Map<String, Integer> follows) {
    Rights may = new Rights(viewer, kind);
    List<MergeField> shown = fields.stream().filter(field -> may.reads(field.code())).toList();
    boolean works = kind == RecordKind.COMPANY || may.reads("company");
    return new MergeForeseen(
        kind,
        sides.stream().map(side -> shown(side, may, works)).toList(),
        shown,
        points.stream()
            .filter(step -> may.reads(Rights.field(step.point().kind())))
            .map(step ->
                new MergeForeseen.PointLine(step.fromId(), step.point(), step.known() != null))
            .toList(),
        works ? this.works.stream().map(MergePlan::line).toList() : List.of(),
        follows,
        conflicts(shown));
  }

  private static MergeForeseen.WorkLine line(MergedWorks.Step step) {
    return new MergeForeseen.WorkLine(
        step.fromId(), step.work(), step.united() == null ? null : step.united().id());
  }

  private static MergeSide shown(MergeSide side, Rights may, boolean works) {
    Map<String, List<String>> values = new LinkedHashMap<>(side.values());
    values.keySet().removeIf(code -> !may.reads(code));
    return new MergeSide(
        side.id(),
        side.name(),
        side.version(),
        side.doubtful(),
        side.createdAt(),
        side.changedAt(),
        side.touches(),
        may.reads("responsible") ? side.responsibleId() : null,
        values,
        side.points().stream().filter(point -> may.reads(Rights.field(point.kind()))).toList(),
        works ? side.works() : List.of());
  }

  private List<String> conflicts(List<MergeField> shown) {
    List<String> conflicts = new ArrayList<>();
    shown.stream()
        .filter(field -> field.differs() && !field.joins())
        .forEach(field -> conflicts.add(field.code()));
    boolean related =
        sides.stream()
            .flatMap(side -> side.values("parent").stream())
            .anyMatch(parent -> ids().stream().anyMatch(id -> id.toString().equals(parent)));
    if (related) {
      conflicts.add("parentage");
    }
    return conflicts;
  }
}
