package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.Employment;

/** Where a contact works or worked. */
@Schema(name = "Employment")
record EmploymentRecord(
    UUID id,
    UUID contactId,
    UUID companyId,
    String company,
    String position,
    @Schema(description = "First day, null if unknown") @Nullable LocalDate from,
    @Schema(description = "Last day, null while it lasts") @Nullable LocalDate to,
    @Schema(
            description = "What their word counts for there; null if nobody said",
            allowableValues = {"decides", "influences", "uses", "guards"})
        @Nullable String decisionRole,
    @Schema(description = "The place that counts, of several at a time") boolean main,
    @Schema(description = "When it was last known to be so; null if never")
        @Nullable Instant confirmedAt) {

  static EmploymentRecord of(Employment employment) {
    return new EmploymentRecord(
        employment.id(),
        employment.contactId(),
        employment.companyId(),
        employment.companyName(),
        employment.position(),
        employment.from(),
        employment.to(),
        employment.decisionRole() == null ? null : employment.decisionRole().code(),
        employment.main(),
        employment.confirmedAt());
  }
}
