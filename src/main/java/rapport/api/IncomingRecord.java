package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    int tries,
    @Nullable UUID contactId,
    @Nullable UUID interactionId,
    @Nullable UUID leadId) {

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
        touch.tries(),
        touch.contactId(),
        touch.interactionId(),
        touch.leadId());
  }
}
