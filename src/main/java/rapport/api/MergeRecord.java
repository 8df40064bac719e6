package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.Merge;

/** Records that were made one. */
@Schema(name = "Merge")
record MergeRecord(
    UUID id,
    @Schema(allowableValues = {"contact", "company"}) String kind,
    Instant at,
    UUID byId,
    UUID keptId,
    List<UUID> mergedIds,
    @Schema(description = "Why they are the same") String note,
    @Schema(allowableValues = {"standing", "undone", "erased"}) String status,
    @Schema(description = "When it was taken back; null if it stands") @Nullable Instant undoneAt,
    @Nullable UUID undoneById,
    @Schema(description = "What became of each record; empty in lists") List<Result> results) {

  /** What became of one record. */
  @Schema(name = "MergeResult")
  record Result(
      UUID id,
      @Schema(allowableValues = {"kept", "merged", "back"}) String result,
      @Schema(description = "How many pieces were moved or changed, by what they are")
          Map<String, Integer> moved) {}

  static MergeRecord of(Merge merge) {
    return of(merge, List.<Result>of());
  }

  static MergeRecord of(Merge merge, Map<UUID, Map<String, Integer>> moved) {
    List<Result> results = new ArrayList<>();
    results.add(new Result(merge.keptId(), "kept", moved.getOrDefault(merge.keptId(), Map.of())));
    String result = merge.isUndone() ? "back" : "merged";
    merge
        .mergedIds()
        .forEach(id -> results.add(new Result(id, result, moved.getOrDefault(id, Map.of()))));
    return of(merge, results);
  }

  private static MergeRecord of(Merge merge, List<Result> results) {
    return new MergeRecord(
        merge.id(),
        merge.kind().code(),
        merge.at(),
        merge.userId(),
        merge.keptId(),
        merge.mergedIds(),
        merge.note(),
        merge.isUndone() ? "undone" : merge.erased() ? "erased" : "standing",
        merge.undoneAt(),
        merge.undoneBy(),
        results);
  }
}
