package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.Act;
import rapport.access.Right;
import rapport.access.User;
import rapport.kernel.Invalid;
import rapport.leads.incoming.IncomingTouches;
import rapport.leads.incoming.IncomingTouches.Received;

/** The one way in for every channel. */
@RestController
@RequestMapping("/api/v1/incoming")
@Tag(name = "Incoming")
class IncomingApi {
  private final IncomingTouches incoming;

  IncomingApi(IncomingTouches incoming) {
    this.incoming = incoming;
  }

  @Schema(name = "Received")
  record ReceivedRecord(
      UUID id, @Schema(description = "false if it had been told before") boolean fresh) {}

  record Identity(
      @Schema(description = "Who it is; somebody new, if absent") @Nullable UUID contactId,
      @Schema(description = "What to call somebody new") @Nullable String name) {}

  @PostMapping
  @Operation(
      summary = "Tell of somebody who got in touch",
      description =
          "It is kept before it is understood: 202 says that it is kept for good. The same"
              + " externalId of a channel is kept once; telling it again answers 200.")
  ResponseEntity<ReceivedRecord> receive(@RequestBody IncomingFields given, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    Received received = incoming.receive(given.incoming(), act.userId());
    return ResponseEntity.status(received.fresh() ? HttpStatus.ACCEPTED : HttpStatus.OK)
        .body(new ReceivedRecord(received.id(), received.fresh()));
  }

  @GetMapping
  @Operation(summary = "List what came in, the latest first")
  ListOf<IncomingRecord> list(
      @Parameter(description = "waiting for what waits to be looked at; all, if absent")
          @RequestParam(required = false)
          @Nullable String state,
      @Parameter(description = Said.CURSOR) @RequestParam(required = false) @Nullable String cursor,
      @Parameter(description = Said.LIMIT) @RequestParam(required = false) @Nullable Integer limit,
      User user) {
    Stretch stretch = Stretch.of(cursor, limit);
    return ListOf.of(
        incoming.list("waiting".equals(state), stretch.after(), stretch.limit(), user),
        IncomingRecord::of);
  }

  @GetMapping("/{id}")
  @Operation(summary = "Read what came in")
  IncomingRecord read(@PathVariable UUID id, User user) {
    return IncomingRecord.of(incoming.find(id, user));
  }

  @PutMapping("/{id}/identity")
  @Operation(summary = "Say who it is")
  IncomingRecord identify(@PathVariable UUID id, @RequestBody Identity said, Act act) {
    UUID contactId = said.contactId();
    if (contactId == null) {
      incoming.chooseNew(id, Texts.of(said.name()), act);
    } else {
      incoming.choose(id, contactId, act);
    }
    return read(id, act.user());
  }

  @PutMapping("/{id}/correction")
  @Operation(
      summary = "Say that it was somebody else",
      description =
          "What was logged goes to their card, and the lead with it; 409 if it is not understood"
              + " yet, or theirs already.")
  IncomingRecord correct(@PathVariable UUID id, @RequestBody Correction said, Act act) {
    UUID contactId = said.contactId();
    if (contactId == null) {
      throw new Invalid("contactId", "required");
    }
    incoming.correct(id, contactId, act);
    return read(id, act.user());
  }

  record Correction(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable UUID contactId) {}

  record Dismissal(@Schema(description = "Why, up to 300 characters") @Nullable String note) {}

  @PostMapping("/{id}/retries")
  @Operation(summary = "Try once more to understand it")
  IncomingRecord retry(@PathVariable UUID id, Act act) {
    incoming.retry(id, act);
    return read(id, act.user());
  }

  @PutMapping("/{id}/dismissal")
  @Operation(summary = "Say that nothing is to be done about it")
  IncomingRecord dismiss(
      @PathVariable UUID id, @RequestBody(required = false) @Nullable Dismissal said, Act act) {
    incoming.dismiss(id, said == null ? "" : Texts.of(said.note()), act);
    return read(id, act.user());
  }
}
