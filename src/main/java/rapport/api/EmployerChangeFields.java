package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.DecisionRole;
import rapport.contacts.EmployerChange;

/** That somebody changed employer, as a client gives it. */
record EmployerChangeFields(
    @Schema(description = "The employment that ends; null if they worked nowhere we know of")
        @Nullable UUID leavingId,
    @Schema(
            description = "Name of the new company; it is found by its name, or made",
            requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable String company,
    @Nullable String position,
    @Schema(allowableValues = {"decides", "influences", "uses", "guards"})
        @Nullable String decisionRole,
    @Schema(description = "The last one at the old company; today if absent")
        @Nullable LocalDate lastDay,
    @Schema(description = "The first one at the new company") @Nullable LocalDate firstDay,
    @Schema(description = "Contact points that no longer lead to them")
        @Nullable Set<UUID> endedContactPoints,
    @Schema(description = "How to reach them at the new company")
        @Nullable List<@Nullable PointFields> contactPoints,
    @Schema(description = "Whether the new company's responsible looks after them from now on")
        @Nullable Boolean passes,
    @Schema(description = "Tell who looked after them until now; true if absent")
        @Nullable Boolean tellsBefore,
    @Schema(description = "Tell who looks after the new company; true if absent")
        @Nullable Boolean tellsAfter,
    @Schema(
            description =
                "Whose habits apply to phones without a country code (ISO 3166-1 alpha-2); the"
                    + " country of the installation if absent")
        @Nullable String country,
    @Schema(description = "The version of the contact you saw; 409 if it is no longer the present")
        @Nullable Integer version) {

  EmployerChange change(Countries countries) {
    return new EmployerChange(
        leavingId,
        Texts.of(company),
        Texts.of(position),
        Codes.read(decisionRole, "decisionRole", DecisionRole::ofCode).orElse(null),
        lastDay,
        firstDay,
        endedContactPoints == null ? Set.of() : endedContactPoints,
        PointFields.drafts(contactPoints),
        Boolean.TRUE.equals(passes),
        !Boolean.FALSE.equals(tellsBefore),
        !Boolean.FALSE.equals(tellsAfter),
        countries.of(country));
  }
}
