package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.contacts.Company;
import rapport.fields.Fields;

/** A company as the API shows it. */
@Schema(name = "Company")
record CompanyRecord(
    UUID id,
    String name,
    List<PointRecord> contactPoints,
    String note,
    @Schema(description = "The employee who looks after it") @Nullable UUID responsibleId,
    @Schema(description = "How many contacts work there now") int people,
    @Schema(description = "When somebody there was last spoken with") @Nullable Instant lastTouchAt,
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
    String industry,
    @Schema(description = "The company it belongs to") @Nullable UUID parentId,
    @Schema(description = OwnJson.READ) Map<String, Object> own,
    @Schema(description = "Counts changes; also the ETag") int version) {

  static CompanyRecord of(Company company, Fields fields) {
    return new CompanyRecord(
        company.id(),
        company.name(),
        PointRecord.of(company.points()),
        company.note(),
        company.responsibleId(),
        company.people(),
        company.lastTouchAt(),
        company.nextTouchAt(),
        company.createdAt(),
        company.profile().standing().importance().code(),
        company.profile().standing().roleCode(),
        company.profile().standing().stageCode(),
        company.openLeads(),
        company.staleFrom(),
        company.profile().industry(),
        company.profile().parentId(),
        OwnJson.of(company.own(), fields),
        company.version());
  }
}
