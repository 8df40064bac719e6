package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.DecisionRole;
import rapport.contacts.Employment;
import rapport.contacts.EmploymentDraft;
import rapport.kernel.Invalid;

/** An employment as a client gives it. */
record EmploymentFields(
    @Schema(description = "Needed") @Nullable UUID companyId,
    @Nullable String position,
    @Schema(
            description = "What their word counts for there",
            allowableValues = {"decides", "influences", "uses", "guards"})
        @Nullable String decisionRole,
    @Schema(description = "The place that counts, of several at a time; no other one is then")
        @Nullable Boolean main,
    @Schema(description = "First day") @Nullable LocalDate from,
    @Schema(description = "Last day; null while it lasts") @Nullable LocalDate to,
    @Schema(
            description =
                "The version of the contact you saw; 409 if it is no longer the present one")
        @Nullable Integer version) {

  /** What is known already, for a patch to be laid over. */
  static EmploymentFields of(Employment employment) {
    return new EmploymentFields(
        employment.companyId(),
        employment.position(),
        employment.decisionRole() == null ? null : employment.decisionRole().code(),
        employment.main(),
        employment.from(),
        employment.to(),
        null);
  }

  EmploymentDraft draft() {
    if (companyId == null) {
      throw new Invalid("companyId", "required");
    }
    return new EmploymentDraft(
        companyId,
        Texts.of(position),
        from,
        to,
        Codes.read(decisionRole, "decisionRole", DecisionRole::ofCode).orElse(null),
        Boolean.TRUE.equals(main));
  }
}
