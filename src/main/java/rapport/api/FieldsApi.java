package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.fields.Catalogue;
import rapport.fields.OwnField;
import rapport.fields.OwnFields;
import rapport.kernel.Absent;
import rapport.kernel.Invalid;
import tools.jackson.databind.JsonNode;

/** What can be known of contacts and companies, and the fields that users add. */
@RestController
@RequestMapping("/api/v1/fields")
@Tag(name = "Fields")
class FieldsApi {
  private final Catalogue catalogue;
  private final OwnFields own;
  private final Merging merging;

  FieldsApi(Catalogue catalogue, OwnFields own, Merging merging) {
    this.catalogue = catalogue;
    this.own = own;
    this.merging = merging;
  }

  @GetMapping
  @Operation(
      summary = "List the fields of a kind of record",
      description =
          "Those you may see, built-in ones first; administrators may ask for retired ones.")
  ListOf<FieldRecord> list(
      @Parameter(description = "contact or company") @RequestParam String kind,
      @RequestParam(defaultValue = "false") boolean retired,
      User viewer) {
    RecordKind asked = FieldFields.kindOf(kind).orElseThrow(() -> new Invalid("kind", "choice"));
    List<OwnField> all = own.all(asked);
    Map<String, OwnField> byCode =
        all.stream().collect(Collectors.toMap(OwnField::code, Function.identity()));
    List<FieldRecord> records = new ArrayList<>();
    catalogue
        .of(asked, viewer)
        .all()
        .forEach(field -> records.add(FieldRecord.of(field, byCode.get(field.code()), viewer)));
    if (retired) {
      viewer.needs(Right.ADMINISTER);
      all.stream()
          .filter(OwnField::retired)
          .forEach(field -> records.add(FieldRecord.of(field, viewer)));
    }
    return ListOf.whole(records);
  }

  @PostMapping
  @Operation(summary = "Add a field; it is there with the next request")
  @ApiResponse(
      responseCode = "201",
      description = "The field, and where it is",
      useReturnTypeSchema = true)
  ResponseEntity<FieldRecord> add(@RequestBody FieldFields fields, Act act) {
    OwnField added = own.find(own.add(fields.draft(), act));
    return ResponseEntity.created(URI.create("/api/v1/fields/" + added.id()))
        .eTag("\"" + added.version() + "\"")
        .body(FieldRecord.of(added, act.user()));
  }

  @GetMapping("/{id}")
  @Operation(summary = "Read a field that users added")
  ResponseEntity<FieldRecord> read(@PathVariable UUID id, User viewer) {
    OwnField field = own.find(id);
    if (!viewer.fieldRight(field.kind(), field.code()).reads()) {
      throw new Absent("field", id);
    }
    return Versions.tagged(field.version(), FieldRecord.of(field, viewer));
  }

  @PatchMapping(
      path = "/{id}",
      consumes = {"application/json", "application/merge-patch+json"})
  @Operation(summary = "Change a field that users added", description = Said.PATCH)
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = FieldFields.class)))
  ResponseEntity<FieldRecord> change(
      @PathVariable UUID id,
      @Parameter(description = Said.IF_MATCH)
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      @RequestBody JsonNode patch,
      Act act) {
    OwnField before = own.find(id);
    FieldFields merged = merging.merge(FieldFields.of(before), patch, FieldFields.class);
    merged.stays(before);
    int version = Versions.expected(ifMatch, merged.version(), before.version());
    own.change(id, version, merged.draft(), act);
    own.retire(id, Boolean.TRUE.equals(merged.retired()), act);
    return read(id, act.user());
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Take a field out of use",
      description = "Its values are kept and come back with {\"retired\": false}.")
  void retire(
      @PathVariable UUID id,
      @Parameter(description = Said.IF_MATCH)
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      Act act) {
    act.needs(Right.ADMINISTER);
    Versions.expected(ifMatch, null, own.find(id).version());
    own.retire(id, true, act);
  }
}
