package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.filters.SavedView;
import rapport.filters.SavedViews;
import rapport.kernel.Invalid;
import tools.jackson.databind.JsonNode;

/** The views of lists that people keep. */
@RestController
@RequestMapping("/api/v1/views")
@Tag(name = "Views")
class ViewsApi {
  private final SavedViews views;
  private final Merging merging;

  ViewsApi(SavedViews views, Merging merging) {
    this.views = views;
    this.merging = merging;
  }

  @GetMapping
  @Operation(summary = "List the saved views you see, your own first")
  ListOf<ViewRecord> list(
      @Parameter(description = "Only of this list: contact or company")
          @RequestParam(required = false)
          @Nullable String kind,
      User viewer) {
    List<RecordKind> kinds =
        kind == null || kind.isBlank()
            ? List.of(RecordKind.CONTACT, RecordKind.COMPANY)
            : List.of(RecordKind.ofCode(kind).orElseThrow(() -> new Invalid("kind", "choice")));
    Stream<SavedView> all = kinds.stream().flatMap(one -> views.of(one, viewer).stream());
    return ListOf.whole(all.map(ViewRecord::of).toList());
  }

  @PostMapping
  @Operation(summary = "Save a view")
  @ApiResponse(
      responseCode = "201",
      description = "The view, and where it is",
      useReturnTypeSchema = true)
  ResponseEntity<ViewRecord> add(@RequestBody ViewFields fields, Act act) {
    SavedView added = views.find(views.add(fields.draft(), act), act.user());
    return ResponseEntity.created(URI.create("/api/v1/views/" + added.id()))
        .eTag("\"" + added.version() + "\"")
        .body(ViewRecord.of(added));
  }

  @GetMapping("/{id}")
  @Operation(summary = "Read a view")
  ResponseEntity<ViewRecord> read(@PathVariable UUID id, User viewer) {
    SavedView view = views.find(id, viewer);
    return Versions.tagged(view.version(), ViewRecord.of(view));
  }

  @PatchMapping(
      path = "/{id}",
      consumes = {"application/json", "application/merge-patch+json"})
  @Operation(summary = "Change a view", description = Said.PATCH)
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ViewFields.class)))
  ResponseEntity<ViewRecord> change(
      @PathVariable UUID id,
      @Parameter(description = Said.IF_MATCH)
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      @RequestBody JsonNode patch,
      Act act) {
    SavedView before = views.find(id, act.user());
    ViewFields merged = merging.merge(ViewFields.of(before), patch, ViewFields.class);
    int version = Versions.expected(ifMatch, merged.version(), before.version());
    if (!before.kind().code().equals(merged.kind())) {
      throw new Invalid("kind", "choice");
    }
    views.change(id, version, merged.draft(), act);
    return read(id, act.user());
  }

  @DeleteMapping("/{id}")
  @Operation(summary = "Remove a view")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void remove(@PathVariable UUID id, Act act) {
    views.remove(id, act);
  }

  @PutMapping("/{id}/star")
  @Operation(summary = "Open your list with this view")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void star(@PathVariable UUID id, Act act) {
    views.star(id, act);
  }

  @DeleteMapping("/{id}/star")
  @Operation(summary = "Open your list without this view")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void unstar(@PathVariable UUID id, Act act) {
    views.unstar(id, act);
  }
}
