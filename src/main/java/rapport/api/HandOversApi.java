package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
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
import rapport.contacts.GivingBack;
import rapport.contacts.HandOvers;
import rapport.contacts.HandingOver;

/** Clients that pass from one employee to another, for good or for a while. */
@RestController
@RequestMapping("/api/v1/handovers")
@Tag(name = "Hand-overs")
class HandOversApi {
  private final HandingOver handingOver;
  private final GivingBack givingBack;
  private final HandOvers handOvers;

  HandOversApi(HandingOver handingOver, GivingBack givingBack, HandOvers handOvers) {
    this.handingOver = handingOver;
    this.givingBack = givingBack;
    this.handOvers = handOvers;
  }

  @GetMapping
  @Operation(summary = "List hand-overs, the latest first")
  ListOf<HandOverRecord> list(
      @Parameter(description = "Only those whose clients have yet to go back")
          @RequestParam(defaultValue = "false")
          boolean running,
      @Parameter(description = Said.CURSOR) @RequestParam(required = false) @Nullable String cursor,
      @Parameter(description = Said.LIMIT) @RequestParam(required = false) @Nullable Integer limit,
      User user) {
    Stretch stretch = Stretch.of(cursor, limit);
    return ListOf.of(
        handOvers.list(running, user, stretch.after(), stretch.limit()), HandOverRecord::of);
  }

  @PostMapping
  @Operation(
      summary = "Hand clients over, with what is planned with them",
      description =
          "With dryRun nothing is done: the answer is 200 with the figures as they would be.")
  @ApiResponse(responseCode = "201", description = "The hand-over, and where it is")
  ResponseEntity<?> handOver(
      @RequestBody HandOverFields fields,
      @Parameter(description = "Only count what would pass") @RequestParam(defaultValue = "false")
          boolean dryRun,
      Act act) {
    if (dryRun) {
      return ResponseEntity.ok(
          HandOverRecord.FiguresRecord.of(handingOver.foresee(fields.draft(), act)));
    }
    UUID id = handingOver.handOver(fields.draft(), act);
    return ResponseEntity.created(URI.create("/api/v1/handovers/" + id))
        .body(HandOverRecord.of(handOvers.find(id, act.user())));
  }

  @GetMapping("/{id}")
  @Operation(summary = "Read a hand-over")
  HandOverRecord read(@PathVariable UUID id, User user) {
    return HandOverRecord.of(handOvers.find(id, user));
  }

  @PostMapping("/{id}/return")
  @Operation(
      summary = "Give the clients back",
      description =
          "Those that somebody else looks after by now stay and are counted as kept; 409 if they"
              + " were given back before.")
  HandOverRecord giveBack(@PathVariable UUID id, Act act) {
    givingBack.giveBack(id, act);
    return HandOverRecord.of(handOvers.find(id, act.user()));
  }
}
