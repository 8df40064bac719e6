package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.leads.incoming.Incoming;
import rapport.leads.incoming.IncomingTouch;

/** What came in, as the API shows it. */
@Schema(name = "Incoming")
record IncomingRecord(
    UUID id,
    String channel,
    String externalId,
    List<String> addresses,
    String name,
    String text,
    Instant receivedAt,
    @Schema(allowableValues = {"stored", "understood", "ambiguous", "refused", "dismissed"})
        String state,
    @Schema(description = "Why it waits; empty for nothing") String reason,
    @Schema(description = "Why somebody dismissed it") String note,
    @Schema(description = "What a form asked to agree to, as they saw it; null for nothing")
        @Nullable Consent consent,
    int tries,
    @Nullable UUID contactId,
    @Nullable UUID interactionId,
    @Nullable UUID leadId) {

  /** A text somebody agreed to. */
  @Schema(name = "Consent")
  record Consent(
      UUID formId, @Schema(description = "Which wording of the form's") int number, String text) {
    static @Nullable Consent of(Incoming.@Nullable Agreed agreed) {
      return agreed == null ? null : new Consent(agreed.formId(), agreed.number(), agreed.text());
    }
  }

  static IncomingRecord of(IncomingTouch touch) {
    return new IncomingRecord(
        touch.id(),
        touch.content().channel(),
        touch.content().externalId(),
        touch.content().addresses(),
        touch.content().name(),
        touch.content().text(),
        touch.receivedAt(),
        touch.state().code(),
        touch.reason(),
        touch.note(),
        Consent.of(touch.content().agreed()),
        touch.tries(),
        touch.contactId(),
        touch.interactionId(),
        touch.leadId());
  }
}
