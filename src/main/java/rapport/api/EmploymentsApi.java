package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.Act;
import rapport.access.User;
import rapport.contacts.Contacts;
import rapport.contacts.Employing;
import rapport.contacts.Employment;
import tools.jackson.databind.JsonNode;

/** Who works where, over time. The ETag is the version of the contact, of whom it is a part. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Employments")
class EmploymentsApi {
  private final Employing employing;
  private final Contacts contacts;
  private final Merging merging;

  EmploymentsApi(Employing employing, Contacts contacts, Merging merging) {
    this.employing = employing;
    this.contacts = contacts;
    this.merging = merging;
  }

  @GetMapping("/employments")
  @Operation(summary = "List the employments of a contact, or at a company, the oldest first")
  ListOf<EmploymentRecord> list(
      @Parameter(description = "Only those at this company") @RequestParam(required = false)
          @Nullable UUID company,
      @Parameter(description = "Only those of this contact") @RequestParam(required = false)
          @Nullable UUID contact,
      @Parameter(description = Said.CURSOR) @RequestParam(required = false) @Nullable String cursor,
      @Parameter(description = Said.LIMIT) @RequestParam(required = false) @Nullable Integer limit,
      User user) {
    Stretch stretch = Stretch.of(cursor, limit);
    var asked = new Employing.Asked(Optional.ofNullable(company), Optional.ofNullable(contact));
    return ListOf.of(
        employing.list(asked, stretch.after(), stretch.limit(), user), EmploymentRecord::of);
  }

  @PostMapping("/contacts/{id}/employments")
  @Operation(summary = "Add a place of work, present or past")
  @ApiResponse(
      responseCode = "201",
      description = "The employment, and where it is",
      useReturnTypeSchema = true)
  ResponseEntity<EmploymentRecord> add(
      @PathVariable UUID id,
      @Parameter(description = Said.IF_MATCH)
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      @RequestBody EmploymentFields fields,
      Act act) {
    int version = Versions.expected(ifMatch, fields.version(), contacts.find(id, act.user()).version());
    Employment added = employing.find(employing.employ(id, version, fields.draft(), act), act.user());
    return ResponseEntity.created(URI.create("/api/v1/employments/" + added.id()))
        .eTag("\"" + contacts.find(id, act.user()).version() + "\"")
        .body(EmploymentRecord.of(added));
  }

  @GetMapping("/employments/{id}")
  @Operation(summary = "Read an employment")
  ResponseEntity<EmploymentRecord> read(@PathVariable UUID id, User user) {
    Employment employment = employing.find(id, user);
    int version = contacts.find(employment.contactId(), user).version();
    return Versions.tagged(version, EmploymentRecord.of(employment));
  }

  @PatchMapping(
      path = "/employments/{id}",
      consumes = {"application/json", "application/merge-patch+json"})
  @Operation(summary = "Change or end an employment", description = Said.PATCH)
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = EmploymentFields.class)))
  ResponseEntity<EmploymentRecord> change(
      @PathVariable UUID id,
      @Parameter(description = Said.IF_MATCH)
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      @RequestBody JsonNode patch,
      Act act) {
    Employment before = employing.find(id, act.user());
    EmploymentFields merged =
        merging.merge(EmploymentFields.of(before), patch, EmploymentFields.class);
    int present = contacts.find(before.contactId(), act.user()).version();
    int version = Versions.expected(ifMatch, merged.version(), present);
    employing.change(id, version, merged.draft(), act);
    return read(id, act.user());
  }

  @DeleteMapping("/employments/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Remove an employment that never was",
      description = "One that is over is ended instead: give it a last day.")
  void remove(
      @PathVariable UUID id,
      @Parameter(description = Said.IF_MATCH)
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      Act act) {
    int present = contacts.find(employing.find(id, act.user()).contactId(), act.user()).version();
    employing.remove(id, Versions.expected(ifMatch, null, present), act);
  }
}
