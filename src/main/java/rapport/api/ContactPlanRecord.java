package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.filters.FilterJson;
import rapport.planning.ContactPlan;
import rapport.planning.Edition;
import tools.jackson.databind.JsonNode;

/** A contact plan as the API shows it. */
@Schema(name = "ContactPlan")
record ContactPlanRecord(
    UUID id,
    String name,
    @Schema(allowableValues = {"contact", "company"}) String kind,
    @Schema(description = Said.FILTER_JSON, type = "object") JsonNode filter,
    @Nullable UUID userId,
    @Nullable UUID teamId,
    @Schema(allowableValues = {"month", "quarter", "own"}) String length,
    LocalDate firstDay,
    LocalDate lastDay,
    @Schema(description = "What it wants, from its first day on and from later ones")
        List<EditionRecord> editions,
    @Schema(description = "Whom it covers is still being worked out") boolean counting,
    @Schema(description = "Somebody ended it before its time") boolean retired,
    @Schema(description = "Counts changes; also the ETag") int version) {

  /** What a plan wants from a day on. */
  @Schema(name = "ContactPlanEdition")
  record EditionRecord(LocalDate from, List<PlanLineFields> lines) {
    static EditionRecord of(Edition edition) {
      return new EditionRecord(
          edition.from(), edition.lines().stream().map(PlanLineFields::of).toList());
    }
  }

  static ContactPlanRecord of(ContactPlan plan) {
    return new ContactPlanRecord(
        plan.id(),
        plan.name(),
        plan.kind().code(),
        FilterJson.of(plan.filter()),
        plan.whose().userId(),
        plan.whose().teamId(),
        plan.term().length().code(),
        plan.term().first(),
        plan.term().last(),
        plan.editions().stream().map(EditionRecord::of).toList(),
        plan.coveredAt() == null,
        plan.retiredAt() != null,
        plan.version());
  }
}
