package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.Act;
import rapport.access.User;
import rapport.kernel.Invalid;
import rapport.webhooks.Deliveries;
import rapport.webhooks.Delivery;
import rapport.webhooks.DeliveryState;
import rapport.webhooks.Replaying;

/** What was sent to a subscription, and sending it again. */
@RestController
@RequestMapping("/api/v1/webhooks/{webhookId}")
@Tag(name = "Webhooks")
class DeliveriesApi {
  /** From when on to send again. */
  record ReplayFields(
      @Schema(description = "Given up since then", requiredMode = Schema.RequiredMode.REQUIRED)
          @Nullable Instant since) {}

  /** How many are sent again. */
  record ReplayedRecord(int replayed) {}

  private final Deliveries deliveries;
  private final Replaying replaying;

  DeliveriesApi(Deliveries deliveries, Replaying replaying) {
    this.deliveries = deliveries;
    this.replaying = replaying;
  }

  @GetMapping("/deliveries")
  @Operation(summary = "List the deliveries of the last 30 days, the latest first")
  ListOf<DeliveryRecord> list(
      @PathVariable UUID webhookId,
      @Parameter(description = "waiting, held, delivered or failed") @RequestParam(required = false)
          @Nullable String state,
      @Parameter(description = "Only of events whose type begins so: contact., contact.add")
          @RequestParam(defaultValue = "")
          String type,
      @Parameter(description = Said.CURSOR) @RequestParam(required = false) @Nullable String cursor,
      @Parameter(description = Said.LIMIT) @RequestParam(required = false) @Nullable Integer limit,
      User user) {
    Stretch stretch = Stretch.of(cursor, limit);
    Deliveries.Selection selection =
        new Deliveries.Selection(
            webhookId, Codes.read(state, "state", DeliveryState::ofCode), type);
    return ListOf.of(
        deliveries.list(selection, stretch.after(), stretch.limit(), user), DeliveryRecord::of);
  }

  @GetMapping("/deliveries/{id}")
  @Operation(summary = "Read a delivery with its body and its attempts")
  DeliveryRecord.Details read(@PathVariable UUID webhookId, @PathVariable UUID id, User user) {
    Delivery delivery = deliveries.find(webhookId, id, user);
    return new DeliveryRecord.Details(
        DeliveryRecord.of(delivery),
        deliveries.body(delivery),
        deliveries.attempts(delivery).stream().map(DeliveryRecord.AttemptRecord::of).toList());
  }

  @PostMapping("/deliveries/{id}/replay")
  @Operation(
      summary = "Send a delivery again",
      description = "As a new delivery of the same event; 202, its Location tells how it went.")
  ResponseEntity<DeliveryRecord> replay(
      @PathVariable UUID webhookId, @PathVariable UUID id, Act act) {
    return accepted(webhookId, replaying.replay(webhookId, id, act), act);
  }

  @PostMapping("/replay")
  @Operation(summary = "Send again what was given up since a moment and not sent again yet")
  ReplayedRecord replayFailed(
      @PathVariable UUID webhookId, @RequestBody ReplayFields fields, Act act) {
    if (fields.since() == null) {
      throw new Invalid("since", "required");
    }
    return new ReplayedRecord(replaying.replayFailed(webhookId, fields.since(), act));
  }

  @PostMapping("/test")
  @Operation(summary = "Send an event of the type webhook.test, whatever is subscribed")
  ResponseEntity<DeliveryRecord> test(@PathVariable UUID webhookId, Act act) {
    return accepted(webhookId, replaying.test(webhookId, act), act);
  }

  private ResponseEntity<DeliveryRecord> accepted(UUID webhookId, UUID id, Act act) {
    return ResponseEntity.accepted()
        .location(URI.create("/api/v1/webhooks/" + webhookId + "/deliveries/" + id))
        .body(DeliveryRecord.of(deliveries.find(webhookId, id, act.user())));
  }
}
