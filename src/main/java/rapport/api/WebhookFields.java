package rapport.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rapport.kernel.Complaint;
import rapport.kernel.Invalid;
import rapport.webhooks.Webhook;
import rapport.webhooks.WebhookDraft;

/** A subscription as a client gives it. */
record WebhookFields(
    @Schema(description = "The host of the address, if absent") @Nullable String name,
    @Schema(
            description = "http or https; called with POST",
            requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable String url,
    @Schema(
            description =
                "contact.add for one kind of change, contact.* for all of a kind, * for all",
            requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable List<@Nullable String> events,
    @Schema(description = "False pauses it: what happens meanwhile is kept for 30 days")
        @Nullable Boolean active,
    @Schema(description = "When changing: the version you saw; 409 if it is no longer the present")
        @Nullable Integer version) {
  /** What is known already, for a patch to be laid over. */
  static WebhookFields of(Webhook webhook) {
    return new WebhookFields(
        webhook.name(), webhook.url(), List.copyOf(webhook.events()), webhook.isActive(), null);
  }

  WebhookDraft draft() {
    List<@Nullable String> given = events == null ? List.of() : events;
    List<String> wanted = given.stream().map(Texts::of).toList();
    if (wanted.contains("")) {
      throw new Invalid(List.of(Complaint.of("events", "webhookEvent", "")));
    }
    return new WebhookDraft(Texts.of(name), Texts.of(url), wanted);
  }
}
