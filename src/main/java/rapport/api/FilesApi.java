package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import rapport.access.Act;
import rapport.access.User;
import rapport.files.AttachedFile;
import rapport.files.Files;
import rapport.files.web.FileAnswer;
import rapport.files.web.FilesPage;

/** Files on notes, tasks and interactions. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Files")
class FilesApi {
  /** A file as the API shows it. */
  @Schema(name = "File")
  record FileRecord(
      UUID id,
      String name,
      @Schema(description = "Its media type, told by the content") String type,
      @Schema(description = "What it was said to be, if that was something else; else empty")
          String claimedType,
      long bytes,
      String sha256,
      @Schema(
              description = "waiting, infected and unscannable ones are not handed out (409)",
              allowableValues = {"off", "waiting", "clean", "infected", "unscannable"})
          String scan,
      @Schema(description = "What the scanner found; empty for nothing") String threat,
      UUID createdBy,
      Instant createdAt) {
    static FileRecord of(AttachedFile file) {
      return new FileRecord(
          file.id(),
          file.name(),
          file.type(),
          file.claimedType(),
          file.bytes(),
          file.sha256(),
          file.scan().code(),
          file.threat(),
          file.createdBy(),
          file.createdAt());
    }
  }

  private final Files files;
  private final FileAnswer answer;

  FilesApi(Files files, FileAnswer answer) {
    this.files = files;
    this.answer = answer;
  }

  @GetMapping("/{records:notes|tasks|interactions}/{id}/files")
  @Operation(summary = "The files on a record, the oldest first")
  ListOf<FileRecord> list(@PathVariable String records, @PathVariable UUID id, User user) {
    return ListOf.whole(
        files.of(kind(records), List.of(id), user).getOrDefault(id, List.of()).stream()
            .map(FileRecord::of)
            .toList());
  }

  @PostMapping(
      path = "/{records:notes|tasks|interactions}/{id}/files",
      consumes = "multipart/form-data")
  @Operation(summary = "Hang a file on a record")
  @ApiResponse(
      responseCode = "201",
      description = "The file, and where it is",
      useReturnTypeSchema = true)
  ResponseEntity<FileRecord> add(
      @PathVariable String records,
      @PathVariable UUID id,
      @RequestParam MultipartFile file,
      Act act) {
    UUID added = files.add(kind(records), id, FilesPage.uploads(List.of(file)).getFirst(), act);
    return ResponseEntity.created(URI.create("/api/v1/files/" + added))
        .body(FileRecord.of(files.find(added, act.user())));
  }

  /** The singular, by which files know their owners. */
  private static String kind(String records) {
    return records.substring(0, records.length() - 1);
  }

  @GetMapping("/files/{id}")
  @Operation(summary = "What is known of a file")
  FileRecord read(@PathVariable UUID id, User user) {
    return FileRecord.of(files.find(id, user));
  }

  @GetMapping("/files/{id}/content")
  @Operation(summary = "The content of a file, as a download")
  void content(@PathVariable UUID id, User user, HttpServletResponse response) throws IOException {
    answer.send(files.open(id, user), false, response);
  }

  @DeleteMapping("/files/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Take a file away")
  void remove(@PathVariable UUID id, Act act) {
    files.remove(id, act);
  }
}
