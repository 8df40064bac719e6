package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.Company;
import rapport.contacts.CompanyDraft;
import rapport.contacts.CompanyProfile;
import tools.jackson.databind.JsonNode;

/** A company as a client gives it. */
record CompanyFields(
    @Schema(description = "Needed") @Nullable String name,
    @Nullable List<@Nullable PointFields> contactPoints,
    @Nullable String note,
    @Schema(description = "An employee; you, if a new company doesn't say")
        @Nullable UUID responsibleId,
    @Schema(
            description = "normal if absent",
            allowableValues = {"high", "normal", "low"})
        @Nullable String importance,
    @Schema(
            description = "What they are to us",
            allowableValues = {"client", "partner", "supplier"})
        @Nullable String role,
    @Schema(
            description = "How far they have come with us",
            allowableValues = {"lead", "prospect", "client", "former"})
        @Nullable String stage,
    @Nullable String industry,
    @Schema(description = "The company it belongs to; a group can't go round in a circle")
        @Nullable UUID parentId,
    @Schema(
            description =
                "Whose habits apply to phones without a country code (ISO 3166-1 alpha-2); the"
                    + " country of the installation if absent")
        @Nullable String country,
    @Schema(description = OwnJson.WRITTEN) @Nullable Map<String, @Nullable JsonNode> own,
    @Schema(description = "When changing: the version you saw; 409 if it is no longer the present")
        @Nullable Integer version) {

  /** What is known already, for a patch to be laid over. */
  static CompanyFields of(Company company) {
    return new CompanyFields(
        company.name(),
        List.copyOf(PointFields.of(company.points())),
        company.note(),
        company.responsibleId(),
        company.profile().standing().importance().code(),
        company.profile().standing().roleCode(),
        company.profile().standing().stageCode(),
        company.profile().industry(),
        company.profile().parentId(),
        null,
        null,
        null);
  }

  CompanyDraft draft(Employees employees, Countries countries) {
    return new CompanyDraft(
            Texts.of(name),
            PointFields.drafts(contactPoints),
            Texts.of(note),
            employees.known(responsibleId, "responsibleId"),
            countries.of(country),
            new CompanyProfile(
                ContactFields.standing(importance, role, stage), Texts.of(industry), parentId))
        .with(OwnJson.said(own));
  }
}
