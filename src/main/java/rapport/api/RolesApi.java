package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
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
import rapport.access.Role;
import rapport.access.Roles;
import tools.jackson.databind.JsonNode;

/** What each role may do; administrators change it. */
@RestController
@RequestMapping("/api/v1/roles")
@Tag(name = "Users")
class RolesApi {
  private final Roles roles;
  private final Merging merging;

  RolesApi(Roles roles, Merging merging) {
    this.roles = roles;
    this.merging = merging;
  }

  @GetMapping
  @Operation(summary = "List the roles, the built-in ones first")
  ListOf<RoleRecord> list() {
    return ListOf.whole(roles.all().stream().map(RoleRecord::of).toList());
  }

  @GetMapping("/{code}")
  @Operation(summary = "Read a role")
  ResponseEntity<RoleRecord> read(@PathVariable String code) {
    Role role = roles.get(code);
    return Versions.tagged(role.version(), RoleRecord.of(role));
  }

  @PostMapping
  @Operation(summary = "Add an own role, as an administrator")
  @ApiResponse(
      responseCode = "201",
      description = "The role, and where it is",
      useReturnTypeSchema = true)
  ResponseEntity<RoleRecord> add(@RequestBody RoleFields fields, Act act) {
    Role added = roles.get(roles.add(fields.draft(), act));
    return ResponseEntity.created(URI.create("/api/v1/roles/" + added.code()))
        .eTag("\"" + added.version() + "\"")
        .body(RoleRecord.of(added));
  }

  @PatchMapping(
      path = "/{code}",
      consumes = {"application/json", "application/merge-patch+json"})
  @Operation(summary = "Change what a role may do, as an administrator", description = Said.PATCH)
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = RoleFields.class)))
  ResponseEntity<RoleRecord> change(
      @PathVariable String code,
      @Parameter(description = Said.IF_MATCH)
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      @RequestBody JsonNode patch,
      Act act) {
    act.needs(Right.ADMINISTER);
    Role before = roles.get(code);
    RoleFields merged =
        merging.merge(RoleFields.of(RoleRecord.of(before)), patch, RoleFields.class);
    int version = Versions.expected(ifMatch, merged.version(), before.version());
    roles.change(code, version, merged.draft(), act);
    return read(code);
  }

  @DeleteMapping("/{code}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Remove an own role that nobody has; 409 otherwise")
  void remove(@PathVariable String code, Act act) {
    roles.remove(code, act);
  }
}
