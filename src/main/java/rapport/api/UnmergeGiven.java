package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where what came after a merge belongs. */
@Schema(name = "UnmergeFields")
record UnmergeGiven(
    @Schema(
            description =
                "By the key of a piece, the id of the record to which it goes; what is missing goes"
                    + " where it is suggested")
        @Nullable Map<String, UUID> choices) {
  Map<String, UUID> read() {
    return choices == null ? Map.of() : choices;
  }
}
