package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.Act;
import rapport.access.User;
import rapport.contacts.Merges;
import rapport.contacts.MergingClients;
import rapport.contacts.Unmerging;

/** Contacts or companies that are made one, and two again. */
@RestController
@RequestMapping("/api/v1/merges")
@Tag(name = "Merges")
class MergesApi {
  private final MergingClients merging;
  private final Unmerging unmerging;
  private final Merges merges;

  MergesApi(MergingClients merging, Unmerging unmerging, Merges merges) {
    this.merging = merging;
    this.unmerging = unmerging;
    this.merges = merges;
  }

  @GetMapping
  @Operation(summary = "List merges, the latest first")
  ListOf<MergeRecord> list(
      @Parameter(description = "Only those this contact or company took part in")
          @RequestParam(required = false)
          @Nullable UUID record,
      @Parameter(description = "Only those that were not taken back")
          @RequestParam(defaultValue = "false")
          boolean standing,
      @Parameter(description = Said.CURSOR) @RequestParam(required = false) @Nullable String cursor,
      @Parameter(description = Said.LIMIT) @RequestParam(required = false) @Nullable Integer limit,
      User user) {
    Stretch stretch = Stretch.of(cursor, limit);
    return ListOf.of(
        merges.list(Optional.ofNullable(record), standing, user, stretch.after(), stretch.limit()),
        MergeRecord::of);
  }

  @GetMapping("/{id}")
  @Operation(summary = "Read a merge, with how much of each record it moved")
  MergeRecord read(@PathVariable UUID id, User user) {
    return MergeRecord.of(merges.find(id, user), merges.moved(id));
  }

  @PostMapping
  @Operation(
      summary = "Make several contacts, or several companies, one",
      description =
          "The kept record takes of each field the chosen value, and all addresses, employments,"
              + " interactions, plans and the rest. The ids of the others answer with 308 since."
              + " With dryRun nothing is done: the answer is 200 with what would come out. A version"
              + " that isn't the present one is refused with 409.")
  @ApiResponse(responseCode = "201", description = "The merge, and where it is")
  ResponseEntity<?> merge(
      @RequestBody MergeGiven given,
      @Parameter(description = "Only say what would come out") @RequestParam(defaultValue = "false")
          boolean dryRun,
      Act act) {
    if (dryRun) {
      return ResponseEntity.ok(MergeForeseenRecord.of(merging.foresee(given.draft(), act)));
    }
    UUID id = merging.merge(given.draft(), act);
    return ResponseEntity.created(URI.create("/api/v1/merges/" + id)).body(read(id, act.user()));
  }

  @DeleteMapping("/{id}")
  @Operation(
      summary = "Take a merge back",
      description =
          "All records are there again with what was theirs. What came to the kept one since goes"
              + " where the choices say; with dryRun the answer lists it and nothing is done. 409 if"
              + " it was taken back before, or if one of the records took part in a later merge,"
              + " which must be taken back first.")
  @ApiResponse(responseCode = "200", description = "The merge, or what is to be chosen")
  ResponseEntity<?> unmerge(
      @PathVariable UUID id,
      @RequestBody(required = false) @Nullable UnmergeGiven given,
      @Parameter(description = "Only list what came since") @RequestParam(defaultValue = "false")
          boolean dryRun,
      Act act) {
    if (dryRun) {
      return ResponseEntity.ok(UnmergeForeseenRecord.of(unmerging.foresee(id, act)));
    }
    unmerging.unmerge(id, given == null ? Map.of() : given.read(), act);
    return ResponseEntity.ok(read(id, act.user()));
  }
}
