package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.Act;
import rapport.access.NewUser;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.UserDraft;
import rapport.access.Users;
import rapport.kernel.Absent;
import tools.jackson.databind.JsonNode;

/** The employees; administrators add and change them. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Users")
class UsersApi {
  /** The employee a token acts for. */
  @Schema(name = "Me")
  record MeRecord(
      UUID id,
      String name,
      String email,
      String role,
      @Nullable UUID teamId,
      @Schema(description = "What they may do, as in Role") List<String> rights,
      @Schema(description = "Whose records, as in Role") Map<String, Map<String, String>> scopes,
      @Schema(description = "Restricted fields, as in Role")
          Map<String, Map<String, String>> fields,
      @Schema(description = "en, ru or uk") String language,
      @Schema(description = "IANA time zone") String zone) {}

  /** An employee as a client gives one. */
  record UserFields(
      @Schema(description = "Needed when adding; stays afterwards") @Nullable String email,
      @Nullable String name,
      @Schema(description = "A code of /roles") @Nullable String role,
      @Nullable UUID teamId,
      @Schema(description = "False for those who left") @Nullable Boolean active,
      @Schema(description = "The first one, when adding") @Nullable String password,
      @Schema(description = "When changing: the version you saw") @Nullable Integer version) {
    static UserFields of(User user) {
      return new UserFields(
          user.email(), user.name(), user.role().code(), user.teamId(), user.active(), null, null);
    }

    UserDraft draft() {
      return new UserDraft(Texts.of(name), Texts.of(role), teamId, !Boolean.FALSE.equals(active));
    }
  }

  private final Users users;
  private final Merging merging;

  UsersApi(Users users, Merging merging) {
    this.users = users;
    this.merging = merging;
  }

  @GetMapping("/users")
  @Operation(summary = "List the employees, those who left last")
  ListOf<UserRecord> list() {
    return ListOf.whole(users.all().stream().map(UserRecord::of).toList());
  }

  @GetMapping("/users/{id}")
  @Operation(summary = "Read an employee")
  ResponseEntity<UserRecord> read(@PathVariable UUID id) {
    User user = known(id);
    return Versions.tagged(user.version(), UserRecord.of(user));
  }

  @PostMapping("/users")
  @Operation(summary = "Add an employee, as an administrator")
  @ApiResponse(
      responseCode = "201",
      description = "The employee, and where they are",
      useReturnTypeSchema = true)
  ResponseEntity<UserRecord> add(@RequestBody UserFields fields, Act act) {
    User me = act.user();
    NewUser draft =
        new NewUser(
            Texts.of(fields.email()),
            Texts.of(fields.name()),
            Texts.of(fields.role()),
            Texts.of(fields.password()),
            me.language(),
            me.zone().getId());
    User added = users.add(draft, fields.teamId(), act);
    return ResponseEntity.created(URI.create("/api/v1/users/" + added.id()))
        .eTag("\"" + added.version() + "\"")
        .body(UserRecord.of(added));
  }

  @PatchMapping(
      path = "/users/{id}",
      consumes = {"application/json", "application/merge-patch+json"})
  @Operation(summary = "Change an employee, as an administrator", description = Said.PATCH)
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = UserFields.class)))
  ResponseEntity<UserRecord> change(
      @PathVariable UUID id,
      @Parameter(description = Said.IF_MATCH)
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      @RequestBody JsonNode patch,
      Act act) {
    act.needs(Right.ADMINISTER);
    User before = known(id);
    UserFields merged = merging.merge(UserFields.of(before), patch, UserFields.class);
    int version = Versions.expected(ifMatch, merged.version(), before.version());
    users.change(id, version, merged.draft(), act);
    return read(id);
  }

  private User known(UUID id) {
    return users.find(id).orElseThrow(() -> new Absent("user", id));
  }

  @GetMapping("/me")
  @Operation(summary = "Whom the token acts for, and what they may do")
  MeRecord me(User user) {
    RoleRecord role = RoleRecord.of(user.role());
    return new MeRecord(
        user.id(),
        user.name(),
        user.email(),
        user.role().code(),
        user.teamId(),
        role.rights(),
        role.scopes(),
        role.fields(),
        user.language(),
        user.zone().getId());
  }
}
