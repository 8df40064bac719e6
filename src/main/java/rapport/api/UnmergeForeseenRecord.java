package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.LaterPiece;
import rapport.contacts.UnmergeForeseen;

/** What taking a merge back would mean. */
@Schema(name = "UnmergeForeseen")
record UnmergeForeseenRecord(
    UUID id,
    UUID keptId,
    List<UUID> mergedIds,
    @Schema(description = "How many pieces go back to where they were") int moved,
    @Schema(description = "What came since, or was changed, and may go either way")
        List<Later> later) {

  /** A piece whose owner is to be chosen. */
  @Schema(name = "LaterPiece")
  record Later(
      @Schema(description = "By which the choice names it") String key,
      String text,
      @Schema(description = "When it took place; null if that says nothing") @Nullable Instant at,
      @Schema(allowableValues = {"added", "changed", "removed"}) String what,
      @Schema(description = "Where it goes if nothing is chosen") UUID suggestedId) {
    static Later of(LaterPiece one) {
      return new Later(
          one.key().text(), one.text(), one.at(), one.what().code(), one.suggestedId());
    }
  }

  static UnmergeForeseenRecord of(UnmergeForeseen one) {
    return new UnmergeForeseenRecord(
        one.merge().id(),
        one.merge().keptId(),
        one.merge().mergedIds(),
        one.moved(),
        one.later().stream().map(Later::of).toList());
  }
}
