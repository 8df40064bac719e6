package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.Contact;
import rapport.contacts.Employment;
import rapport.fields.Fields;

/** A contact as the API shows it. */
@Schema(name = "Contact")
record ContactRecord(
    UUID id,
    String givenName,
    String middleName,
    String familyName,
    @Schema(description = "Given, middle and family name") String name,
    @Schema(description = "Where they work now; empty for nowhere") String company,
    String position,
    List<EmploymentRecord> employments,
    List<PointRecord> contactPoints,
    @Nullable LocalDate birthday,
    String note,
    @Schema(description = "The employee who looks after them") @Nullable UUID responsibleId,
    @Schema(description = "When somebody last spoke with them") @Nullable Instant lastTouchAt,
    @Schema(description = "The earliest planned interaction") @Nullable Instant nextTouchAt,
    Instant createdAt,
    @Schema(allowableValues = {"high", "normal", "low"}) String importance,
    @Schema(
            description = "What they are to us; null if nobody said",
            allowableValues = {"client", "partner", "supplier"})
        @Nullable String role,
    @Schema(
            description = "How far they have come with us; null if nobody said",
            allowableValues = {"lead", "prospect", "client", "former"})
        @Nullable String stage,
    @Schema(description = "How many leads of theirs are open") int openLeads,
    @Schema(description = "From when something on the card wants to be confirmed")
        @Nullable Instant staleFrom,
    @Schema(description = OwnJson.READ) Map<String, Object> own,
    @Schema(description = "Counts changes; also the ETag") int version) {

  static ContactRecord of(Contact contact, Fields fields) {
    Optional<Employment> work = contact.currentEmployment();
    return new ContactRecord(
        contact.id(),
        contact.name().given(),
        contact.name().middle(),
        contact.name().family(),
        contact.name().full(),
        work.map(Employment::companyName).orElse(""),
        work.map(Employment::position).orElse(""),
        contact.employments().stream().map(EmploymentRecord::of).toList(),
        PointRecord.of(contact.points()),
        contact.birthday(),
        contact.note(),
        contact.responsibleId(),
        contact.lastTouchAt(),
        contact.nextTouchAt(),
        contact.createdAt(),
        contact.standing().importance().code(),
        contact.standing().roleCode(),
        contact.standing().stageCode(),
        contact.openLeads(),
        contact.staleFrom(),
        OwnJson.of(contact.own(), fields),
        contact.version());
  }
}
