package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rapport.interactions.Repeat;
import rapport.kernel.Invalid;

/** How often something is planned again; each time is an interaction of its own. */
record RepeatFields(
    @Schema(
            requiredMode = Schema.RequiredMode.REQUIRED,
            allowableValues = {"day", "workday", "week", "two_weeks", "month", "quarter", "year"})
        @Nullable String every,
    @Schema(description = "The last day that counts; no end if absent") @Nullable LocalDate until) {

  Repeat repeat() {
    Repeat.Every often =
        Codes.read(every, "repeat.every", Repeat.Every::ofCode)
            .orElseThrow(() -> new Invalid("repeat.every", "required"));
    return new Repeat(often, until);
  }
}
