package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.webhooks.Attempt;
import rapport.webhooks.Delivery;

/** An event on its way to a subscription, as the API shows it. */
@Schema(name = "WebhookDelivery")
record DeliveryRecord(
    @Schema(description = "Also the header Rapport-Delivery") UUID id,
    UUID eventId,
    String type,
    Instant at,
    @Schema(allowableValues = {"waiting", "held", "delivered", "failed"}) String state,
    int attempts,
    @Schema(description = "When it is tried (again), while it waits") @Nullable Instant nextAt,
    @Nullable Instant endedAt,
    @Schema(description = "The delivery that this one repeats") @Nullable UUID replayOf,
    @Schema(description = "HTTP status of the last attempt; null if there was no answer")
        @Nullable Integer lastStatus,
    @Schema(
            description = "Why there was no answer",
            allowableValues = {
              "no_key",
              "refused_address",
              "unknown_host",
              "timeout",
              "connection",
              "tls"
            })
        @Nullable String lastFailure) {
  /** One delivery with all there is to know about it. */
  @Schema(name = "WebhookDeliveryDetails")
  record Details(
      DeliveryRecord delivery,
      @Schema(description = "The body that is sent") String body,
      @Schema(description = "The latest first") List<AttemptRecord> attempts) {}

  /** One try to deliver. */
  @Schema(name = "WebhookAttempt")
  record AttemptRecord(
      Instant at,
      int milliseconds,
      @Nullable Integer status,
      @Nullable String failure,
      @Schema(description = "The first 2 kB of the answer") String answer) {
    static AttemptRecord of(Attempt attempt) {
      return new AttemptRecord(
          attempt.at(),
          attempt.milliseconds(),
          attempt.status(),
          attempt.failure(),
          attempt.answer());
    }
  }

  static DeliveryRecord of(Delivery delivery) {
    return new DeliveryRecord(
        delivery.id(),
        delivery.event().id(),
        delivery.event().type(),
        delivery.event().at(),
        delivery.state().code(),
        delivery.attempts(),
        delivery.nextAt(),
        delivery.endedAt(),
        delivery.replayOf(),
        delivery.lastStatus(),
        delivery.lastFailure());
  }
}
