package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;
import rapport.filters.Filter;
import rapport.filters.FilterJson;
import rapport.kernel.Invalid;
import rapport.planning.ContactPlan;
import rapport.planning.Term;
import rapport.planning.Whose;
import tools.jackson.databind.JsonNode;

/** A contact plan, as a client sends it; it is written as a whole. */
record ContactPlanFields(
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String name,
    @Schema(
            description = "Who a client is; contact if absent",
            allowableValues = {"contact", "company"})
        @Nullable String kind,
    @Schema(description = Said.FILTER_JSON, type = "object") @Nullable JsonNode filter,
    @Schema(description = "Whose clients; neither this nor teamId: everybody's")
        @Nullable UUID userId,
    @Schema(description = "Clients of a team and of those below it") @Nullable UUID teamId,
    @Schema(
            description = "month or quarter, of which firstDay says which; own if absent",
            allowableValues = {"month", "quarter", "own"})
        @Nullable String length,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable LocalDate firstDay,
    @Schema(description = "For own periods") @Nullable LocalDate lastDay,
    @Schema(description = "From which day on the lines hold; the first day if absent")
        @Nullable LocalDate linesFrom,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable List<PlanLineFields> lines,
    @Nullable Integer version) {

  ContactPlan.Draft draft() {
    Term term = term();
    RecordKind of = Codes.read(kind, "kind", RecordKind::ofCode).orElse(RecordKind.CONTACT);
    return new ContactPlan.Draft(
        Texts.of(name),
        of,
        filter == null ? Filter.EVERYTHING : FilterJson.parse(filter),
        new Whose(userId, userId == null ? teamId : null),
        term,
        linesFrom == null ? term.first() : linesFrom,
        lines == null
            ? List.of()
            : lines.stream().filter(Objects::nonNull).map(PlanLineFields::line).toList());
  }

  private Term term() {
    if (firstDay == null) {
      throw new Invalid("firstDay", "required");
    }
    Term.Length chosen = Codes.read(length, "length", Term.Length::ofCode).orElse(Term.Length.OWN);
    if (chosen == Term.Length.OWN && lastDay == null) {
      throw new Invalid("lastDay", "required");
    }
    return switch (chosen) {
      case MONTH -> Term.month(firstDay);
      case QUARTER -> Term.quarter(firstDay);
      case OWN -> new Term(Term.Length.OWN, firstDay, Objects.requireNonNull(lastDay));
    };
  }
}
