package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rapport.interactions.Method;
import rapport.kernel.Invalid;
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
    @Schema(description = "What stands in where this one lacks, the first before the second")
        @Nullable List<SubstituteFields> substitutes) {

  /** Another method that stands in. */
  @Schema(name = "ContactPlanSubstitute")
  record SubstituteFields(
      @Schema(description = "Code as in Interaction", requiredMode = Schema.RequiredMode.REQUIRED)
          @Nullable String method,
      @Schema(description = "For how many one of it stands; 1 if absent") @Nullable Integer worth) {
    static SubstituteFields of(PlanLine.Substitute one) {
      return new SubstituteFields(one.method().code(), one.worth());
    }

    PlanLine.Substitute read() {
      return new PlanLine.Substitute(
          Codes.read(method, "lines.substitutes.method", Method::ofCode)
              .orElseThrow(() -> new Invalid("lines.substitutes.method", "required")),
          worth == null ? 1 : worth);
    }
  }

  static PlanLineFields of(PlanLine line) {
    return new PlanLineFields(
        line.method().code(),
        line.amount(),
        line.atLeast(),
        line.minutes(),
        line.purpose(),
        line.perWeek(),
        line.substitutes().stream().map(SubstituteFields::of).toList());
  }

  PlanLine line() {
    return new PlanLine(
        Codes.read(method, "lines.method", Method::ofCode)
            .orElseThrow(() -> new Invalid("lines.method", "required")),
        amount == null ? 0 : amount,
        Boolean.TRUE.equals(atLeast),
        minutes,
        Texts.of(purpose),
        perWeek,
        substitutes == null
            ? List.of()
            : substitutes.stream().filter(Objects::nonNull).map(SubstituteFields::read).toList());
  }
}
