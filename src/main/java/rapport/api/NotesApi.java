package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.Act;
import rapport.access.User;
import rapport.kernel.Invalid;
import rapport.notes.Note;
import rapport.notes.NoteLog;
import rapport.notes.Notes;

/** Notes on contacts, companies and leads. */
@RestController
@RequestMapping("/api/v1/notes")
@Tag(name = "Notes")
class NotesApi {
  /** A note to be written. */
  record NoteFields(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable AboutFields about,
      @Schema(
              description = "Plain text; @ and a colleague's full name tells them",
              requiredMode = Schema.RequiredMode.REQUIRED)
          @Nullable String body,
      @Schema(description = "Whether it stands at the top of the card") @Nullable Boolean pinned) {}

  /** What of a note is changed. */
  record NotePatch(@Nullable String body, @Nullable Integer version) {}

  /** A note as the API shows it. */
  @Schema(name = "Note")
  record NoteRecord(
      UUID id,
      @Nullable AboutFields about,
      String body,
      @Schema(description = "Since when it stands at the top of the card; null where it doesn't")
          @Nullable Instant pinnedAt,
      UUID createdBy,
      Instant createdAt,
      @Nullable Instant changedAt,
      @Schema(description = "Counts changes; also the ETag") int version) {
    static NoteRecord of(Note note) {
      return new NoteRecord(
          note.id(),
          AboutFields.of(note.about()),
          note.body(),
          note.pinnedAt(),
          note.createdBy(),
          note.createdAt(),
          note.changedAt(),
          note.version());
    }
  }

  private final Notes notes;
  private final NoteLog log;

  NotesApi(Notes notes, NoteLog log) {
    this.notes = notes;
    this.log = log;
  }

  @GetMapping
  @Operation(summary = "List notes, the latest first")
  ListOf<NoteRecord> list(
      @Parameter(description = "Only those on this contact, company or lead")
          @RequestParam(required = false)
          @Nullable UUID aboutId,
      @Parameter(description = Said.CURSOR) @RequestParam(required = false) @Nullable String cursor,
      @Parameter(description = Said.LIMIT) @RequestParam(required = false) @Nullable Integer limit,
      User user) {
    Stretch stretch = Stretch.of(cursor, limit);
    return ListOf.of(
        log.list(Optional.ofNullable(aboutId), user, stretch.after(), stretch.limit()),
        NoteRecord::of);
  }

  @PostMapping
  @Operation(summary = "Write a note")
  @ApiResponse(
      responseCode = "201",
      description = "The note, and where it is",
      useReturnTypeSchema = true)
  ResponseEntity<NoteRecord> add(@RequestBody NoteFields fields, Act act) {
    if (fields.about() == null) {
      throw new Invalid("about", "required");
    }
    UUID id =
        notes.add(
            fields.about().about("about"),
            Texts.of(fields.body()),
            Boolean.TRUE.equals(fields.pinned()),
            act);
    Note note = log.find(id, act.user());
    return ResponseEntity.created(URI.create("/api/v1/notes/" + id))
        .eTag("\"" + note.version() + "\"")
        .body(NoteRecord.of(note));
  }

  @GetMapping("/{id}")
  @Operation(summary = "Read a note")
  ResponseEntity<NoteRecord> read(@PathVariable UUID id, User user) {
    Note note = log.find(id, user);
    return Versions.tagged(note.version(), NoteRecord.of(note));
  }

  @PatchMapping("/{id}")
  @Operation(summary = "Change the text of a note")
  ResponseEntity<NoteRecord> change(
      @PathVariable UUID id,
      @Parameter(description = Said.IF_MATCH)
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      @RequestBody NotePatch patch,
      Act act) {
    Note before = log.find(id, act.user());
    int version = Versions.expected(ifMatch, patch.version(), before.version());
    notes.change(id, version, patch.body() == null ? before.body() : patch.body(), act);
    return read(id, act.user());
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Remove a note")
  void remove(@PathVariable UUID id, Act act) {
    notes.remove(id, act);
  }

  @PutMapping("/{id}/pin")
  @Operation(summary = "Pin a note to the top of the card")
  ResponseEntity<NoteRecord> pin(@PathVariable UUID id, Act act) {
    notes.pin(id, act);
    return read(id, act.user());
  }

  @DeleteMapping("/{id}/pin")
  @Operation(summary = "Take a note from the top of the card")
  ResponseEntity<NoteRecord> unpin(@PathVariable UUID id, Act act) {
    notes.unpin(id, act);
    return read(id, act.user());
  }
}
