package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of each row of a batch. */
@Schema(name = "BatchAnswer")
record BatchAnswer(
    @Schema(description = "False if nothing was written: a dry run, or atomic and a row failed")
        boolean applied,
    int created,
    int changed,
    int failed,
    @Schema(description = "One for each row, in the order of the rows") List<RowAnswer> results) {
  /** What became of one row. */
  @Schema(name = "BatchRow")
  record RowAnswer(
      @Schema(description = "Place of the row, from 0") int index,
      @Schema(
              description =
                  "As if the row had come alone: 201, 200, or 4xx; 424 if it was taken back because"
                      + " another row failed")
          int status,
      @Schema(description = "The record; null if there is none") @Nullable UUID id,
      @Schema(description = "Its version now; null if nothing was written")
          @Nullable Integer version,
      @Schema(
              description = "Why the row was refused: a problem document",
              ref = "#/components/schemas/Problem")
          @Nullable Map<String, Object> problem) {
    boolean succeeded() {
      return status < 300;
    }
  }

  static BatchAnswer of(boolean applied, List<RowAnswer> results) {
    return new BatchAnswer(
        applied,
        (int) results.stream().filter(row -> row.status() == 201).count(),
        (int) results.stream().filter(row -> row.status() == 200).count(),
        (int) results.stream().filter(row -> !row.succeeded()).count(),
        results);
  }
}
