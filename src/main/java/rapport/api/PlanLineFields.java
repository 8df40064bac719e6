package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import rapport.interactions.Method;
import rapport.planning.PlanLine;

/** One line of a contact plan: what it wants of one method for each client. */
@Schema(name = "ContactPlanLine")
record PlanLineFields(
    @Schema(
            description = "Code as in Interaction; each at most once",
            requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable String method,
    @Schema(description = "How many in the whole period; 0 for none, whatever wider plans want")
        @Nullable Integer amount,
    @Schema(description = "More are as good") @Nullable Boolean atLeast,
    @Schema(description = "How long each takes") @Nullable Integer minutes,
    @Schema(description = "What they are for, in words") @Nullable String purpose,
    @Schema(description = "No more than so many count in a week from Monday to Sunday")
        @Nullable Integer perWeek,
    @Schema(description = "Code of a method that stands in where this one lacks")
        @Nullable String substitute,
    @Schema(description = "For how many of these one of the substitute stands; 1 if absent")
        @Nullable Integer worth) {
  static PlanLineFields of(PlanLine line) {
    Method substitute = line.substitute();
    return new PlanLineFields(
        line.method().code(),
        line.amount(),
        line.atLeast(),
        line.minutes(),
        line.purpose(),
        line.perWeek(),
        substitute == null ? null : substitute.code(),
        line.worth());
  }

  PlanLine line() {
    return new PlanLine(
        Codes.read(method, "lines.method", Method::ofCode)
            .orElseThrow(() -> new rapport.kernel.Invalid("lines.method", "required")),
        amount == null ? 0 : amount,
        Boolean.TRUE.equals(atLeast),
        minutes,
        Texts.of(purpose),
        perWeek,
        Codes.read(substitute, "lines.substitute", Method::ofCode).orElse(null),
        worth == null ? 1 : worth);
  }
}
