package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.fields.Fields;
import rapport.leads.Lead;

/** A lead as the API shows it. */
@Schema(name = "Lead")
record LeadRecord(
    UUID id,
    @Schema(description = "Whose inquiry it is") UUID contactId,
    @Schema(description = "What the contact is called") String contact,
    @Nullable UUID companyId,
    @Schema(allowableValues = {"new", "in_work", "qualified", "disqualified", "converted"})
        String state,
    @Schema(description = "A code of /lead-sources; empty for unknown") String source,
    @Schema(
            allowableValues = {
              "call", "email", "form", "chat", "sms", "social", "meeting", "letter", "other"
            })
        String channel,
    String campaign,
    String coupon,
    @Schema(description = "What they want") String wants,
    @Schema(description = "A code of /lead-reasons; empty unless nothing came of it") String reason,
    String reasonNote,
    @Nullable UUID responsibleId,
    @Schema(description = "The team in whose queue it waits, or from whose it was given out")
        @Nullable UUID teamId,
    Instant arrivedAt,
    @Schema(description = "Until when somebody should react; null where no clock runs")
        @Nullable Instant firstReactionDue,
    @Nullable Instant firstReactionAt,
    @Nullable Instant closedAt,
    Map<String, String> utm,
    String referrer,
    @Schema(description = OwnJson.READ) Map<String, Object> own,
    @Schema(description = "Counts changes; also the ETag") int version) {

  static LeadRecord of(Lead lead, Fields fields) {
    return new LeadRecord(
        lead.id(),
        lead.contactId(),
        lead.contact(),
        lead.companyId(),
        lead.state().code(),
        lead.source(),
        lead.channel().code(),
        lead.campaign(),
        lead.coupon(),
        lead.wants(),
        lead.reason(),
        lead.reasonNote(),
        lead.responsibleId(),
        lead.teamId(),
        lead.arrivedAt(),
        lead.due(),
        lead.reactedAt(),
        lead.closedAt(),
        lead.utm(),
        lead.referrer(),
        OwnJson.of(lead.own(), fields),
        lead.version());
  }
}
