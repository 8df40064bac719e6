package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.Act;
import rapport.access.User;
import rapport.webhooks.Webhook;
import rapport.webhooks.Webhooks;
import tools.jackson.databind.JsonNode;

/** The subscriptions of other programs, for those who administer. */
@RestController
@RequestMapping("/api/v1/webhooks")
@Tag(name = "Webhooks")
class WebhooksApi {
  /** The new secret of a subscription. */
  record SecretRecord(
      @Schema(description = "Shown this once; the one before signs too for 24 hours")
          String secret) {}

  private final Webhooks webhooks;
  private final Merging merging;

  WebhooksApi(Webhooks webhooks, Merging merging) {
    this.webhooks = webhooks;
    this.merging = merging;
  }

  @GetMapping
  @Operation(summary = "List the subscriptions, the newest first")
  ListOf<WebhookRecord> list(User user) {
    return ListOf.whole(webhooks.list(user).stream().map(WebhookRecord::of).toList());
  }

  @PostMapping
  @Operation(summary = "Subscribe an address to changes")
  @ApiResponse(
      responseCode = "201",
      description = "The subscription with its secret, and where it is",
      useReturnTypeSchema = true)
  ResponseEntity<WebhookRecord> add(@RequestBody WebhookFields fields, Act act) {
    Webhooks.Issued issued = webhooks.add(fields.draft(), act);
    if (Boolean.FALSE.equals(fields.active())) {
      webhooks.pause(issued.id(), act);
    }
    Webhook added = webhooks.find(issued.id(), act.user());
    return ResponseEntity.created(URI.create("/api/v1/webhooks/" + added.id()))
        .eTag("\"" + added.version() + "\"")
        .body(WebhookRecord.of(added, issued.secret()));
  }

  @GetMapping("/{id}")
  @Operation(summary = "Read a subscription")
  ResponseEntity<WebhookRecord> read(@PathVariable UUID id, User user) {
    Webhook webhook = webhooks.find(id, user);
    return Versions.tagged(webhook.version(), WebhookRecord.of(webhook));
  }

  @PatchMapping(
      path = "/{id}",
      consumes = {"application/json", "application/merge-patch+json"})
  @Operation(summary = "Change, pause or continue a subscription", description = Said.PATCH)
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = WebhookFields.class)))
  ResponseEntity<WebhookRecord> change(
      @PathVariable UUID id,
      @Parameter(description = Said.IF_MATCH)
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      @RequestBody JsonNode patch,
      Act act) {
    Webhook before = webhooks.find(id, act.user());
    WebhookFields merged = merging.merge(WebhookFields.of(before), patch, WebhookFields.class);
    int version = Versions.expected(ifMatch, merged.version(), before.version());
    webhooks.change(id, version, merged.draft(), act);
    if (Boolean.FALSE.equals(merged.active())) {
      webhooks.pause(id, act);
    } else {
      webhooks.resume(id, act);
    }
    return read(id, act.user());
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "End a subscription; its log goes with it")
  void remove(@PathVariable UUID id, Act act) {
    webhooks.remove(id, act);
  }

  @PostMapping("/{id}/secret")
  @Operation(summary = "Make a new secret")
  SecretRecord renewSecret(@PathVariable UUID id, Act act) {
    return new SecretRecord(webhooks.renewSecret(id, act).secret());
  }
}
