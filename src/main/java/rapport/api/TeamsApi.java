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
import rapport.access.Right;
import rapport.access.Team;
import rapport.access.TeamDraft;
import rapport.access.Teams;
import tools.jackson.databind.JsonNode;

/** The tree of teams; administrators change it. */
@RestController
@RequestMapping("/api/v1/teams")
@Tag(name = "Users")
class TeamsApi {
  /** A team as the API shows it. */
  @Schema(name = "Team")
  record TeamRecord(
      UUID id,
      String name,
      @Schema(description = "The team this one is a part of") @Nullable UUID parentId,
      @Schema(description = "The employee who leads it") @Nullable UUID headId,
      @Schema(description = "Counts changes; also the ETag") int version) {
    static TeamRecord of(Team team) {
      return new TeamRecord(team.id(), team.name(), team.parentId(), team.headId(), team.version());
    }
  }

  /** A team as a client gives it. */
  record TeamFields(
      @Nullable String name,
      @Nullable UUID parentId,
      @Nullable UUID headId,
      @Schema(description = "When changing: the version you saw") @Nullable Integer version) {
    static TeamFields of(Team team) {
      return new TeamFields(team.name(), team.parentId(), team.headId(), null);
    }

    TeamDraft draft() {
      return new TeamDraft(Texts.of(name), parentId, headId);
    }
  }

  private final Teams teams;
  private final Merging merging;

  TeamsApi(Teams teams, Merging merging) {
    this.teams = teams;
    this.merging = merging;
  }

  @GetMapping
  @Operation(summary = "List the teams")
  ListOf<TeamRecord> list() {
    return ListOf.whole(teams.all().stream().map(TeamRecord::of).toList());
  }

  @GetMapping("/{id}")
  @Operation(summary = "Read a team")
  ResponseEntity<TeamRecord> read(@PathVariable UUID id) {
    Team team = teams.find(id);
    return Versions.tagged(team.version(), TeamRecord.of(team));
  }

  @PostMapping
  @Operation(summary = "Add a team, as an administrator")
  @ApiResponse(
      responseCode = "201",
      description = "The team, and where it is",
      useReturnTypeSchema = true)
  ResponseEntity<TeamRecord> add(@RequestBody TeamFields fields, Act act) {
    Team added = teams.find(teams.add(fields.draft(), act));
    return ResponseEntity.created(URI.create("/api/v1/teams/" + added.id()))
        .eTag("\"" + added.version() + "\"")
        .body(TeamRecord.of(added));
  }

  @PatchMapping(
      path = "/{id}",
      consumes = {"application/json", "application/merge-patch+json"})
  @Operation(summary = "Rename a team, move it, or give it another head", description = Said.PATCH)
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = TeamFields.class)))
  ResponseEntity<TeamRecord> change(
      @PathVariable UUID id,
      @Parameter(description = Said.IF_MATCH)
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      @RequestBody JsonNode patch,
      Act act) {
    act.needs(Right.ADMINISTER);
    Team before = teams.find(id);
    TeamFields merged = merging.merge(TeamFields.of(before), patch, TeamFields.class);
    int version = Versions.expected(ifMatch, merged.version(), before.version());
    teams.change(id, version, merged.draft(), act);
    return read(id);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Remove a team",
      description = "Its members and the teams below it come to the one above.")
  void remove(@PathVariable UUID id, Act act) {
    teams.remove(id, act);
  }
}
