package rapport.api;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Many records at once. */
record BatchFields(
    @ArraySchema(
            minItems = 1,
            maxItems = 1000,
            arraySchema =
                @Schema(
                    description =
                        "A row without id is added; one with id is a merge patch of that record,"
                            + " refused if its version is given and no longer the present one",
                    requiredMode = Schema.RequiredMode.REQUIRED),
            schema =
                @Schema(
                    type = "object",
                    description = "The fields of the record as when it comes alone, and its id"))
        @Nullable List<@Nullable JsonNode> rows,
    @Schema(description = "Nothing is written if one row fails; false if absent")
        @Nullable Boolean atomic,
    @Schema(description = "Nothing is written, and the answer says what would happen")
        @Nullable Boolean dryRun) {
  boolean isAtomic() {
    return Boolean.TRUE.equals(atomic);
  }

  boolean isDryRun() {
    return Boolean.TRUE.equals(dryRun);
  }
}
