package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.ClientRole;
import rapport.contacts.ClientStage;
import rapport.contacts.Contact;
import rapport.contacts.ContactDraft;
import rapport.contacts.Employment;
import rapport.contacts.Importance;
import rapport.contacts.Standing;
import rapport.kernel.PersonName;
import tools.jackson.databind.JsonNode;

/** A contact as a client gives it. */
record ContactFields(
    @Schema(description = "Either this or familyName is needed") @Nullable String givenName,
    @Nullable String middleName,
    @Nullable String familyName,
    @Schema(description = "Name of the company; it is found by its name, or made")
        @Nullable String company,
    @Nullable String position,
    @Nullable List<@Nullable PointFields> contactPoints,
    @Nullable LocalDate birthday,
    @Nullable String note,
    @Schema(description = "An employee; you, if a new contact doesn't say")
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
    @Schema(
            description =
                "Whose habits apply to phones without a country code (ISO 3166-1 alpha-2); the"
                    + " country of the installation if absent")
        @Nullable String country,
    @Schema(description = OwnJson.WRITTEN) @Nullable Map<String, @Nullable JsonNode> own,
    @Schema(description = "When changing: the version you saw; 409 if it is no longer the present")
        @Nullable Integer version) {

  /** What is known already, for a patch to be laid over. */
  static ContactFields of(Contact contact) {
    Optional<Employment> work = contact.currentEmployment();
    return new ContactFields(
        contact.name().given(),
        contact.name().middle(),
        contact.name().family(),
        work.map(Employment::companyName).orElse(null),
        work.map(Employment::position).orElse(null),
        List.copyOf(PointFields.of(contact.points())),
        contact.birthday(),
        contact.note(),
        contact.responsibleId(),
        contact.standing().importance().code(),
        contact.standing().roleCode(),
        contact.standing().stageCode(),
        null,
        null,
        null);
  }

  static Standing standing(
      @Nullable String importance, @Nullable String role, @Nullable String stage) {
    return new Standing(
        Codes.read(importance, "importance", Importance::ofCode).orElse(Importance.NORMAL),
        Codes.read(role, "role", ClientRole::ofCode).orElse(null),
        Codes.read(stage, "stage", ClientStage::ofCode).orElse(null));
  }

  ContactDraft draft(Employees employees, Countries countries) {
    return new ContactDraft(
            new PersonName(Texts.of(givenName), Texts.of(middleName), Texts.of(familyName)),
            Texts.of(company),
            Texts.of(position),
            PointFields.drafts(contactPoints),
            birthday,
            Texts.of(note),
            employees.known(responsibleId, "responsibleId"),
            countries.of(country),
            standing(importance, role, stage))
        .with(OwnJson.said(own));
  }
}
