package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.webhooks.Webhook;

/** A subscription as the API shows it. */
@Schema(name = "Webhook")
record WebhookRecord(
    UUID id,
    String name,
    String url,
    List<String> events,
    @Schema(description = "False while it is paused") boolean active,
    @Schema(description = "Paused by Rapport, since nothing had arrived for three days")
        boolean pausedByFailures,
    @Schema(description = "Since when no attempt has succeeded; null if the last one did")
        @Nullable Instant failingSince,
    @Schema(description = "Deliveries waiting for an attempt") int waiting,
    @Schema(description = "Deliveries given up in the last 30 days") int failed,
    @Schema(description = "The employee who made it") UUID ownerId,
    Instant createdAt,
    @Schema(description = "Counts changes; also the ETag") int version,
    @Schema(description = "Signs the deliveries; shown only when it is made")
        @Nullable String secret) {
  static WebhookRecord of(Webhook webhook) {
    return of(webhook, null);
  }

  static WebhookRecord of(Webhook webhook, @Nullable String secret) {
    return new WebhookRecord(
        webhook.id(),
        webhook.name(),
        webhook.url(),
        webhook.events(),
        webhook.isActive(),
        webhook.pausedByFailures(),
        webhook.failingSince(),
        webhook.waiting(),
        webhook.failed(),
        webhook.ownerId(),
        webhook.createdAt(),
        webhook.version(),
        secret);
  }
}
