package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
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
import rapport.tasks.Task;
import rapport.tasks.TaskLog;
import rapport.tasks.Tasks;
import rapport.texts.Sought;

/** What somebody has to do, for a client or for nobody in particular. */
@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "Tasks")
class TasksApi {
  private final Tasks tasks;
  private final TaskLog log;
  private final Employees employees;

  TasksApi(Tasks tasks, TaskLog log, Employees employees) {
    this.tasks = tasks;
    this.log = log;
    this.employees = employees;
  }

  @GetMapping
  @Operation(
      summary = "List tasks",
      description = "Open ones by when they are due, closed ones from the latest.")
  ListOf<TaskRecord> list(
      @Parameter(description = "mine (if absent), given (by me to others), team (all I see)")
          @RequestParam(required = false)
          @Nullable String whose,
      @Parameter(description = "true for those that are done or cancelled")
          @RequestParam(defaultValue = "false")
          boolean closed,
      @Parameter(description = "Words of title or description, in any form")
          @RequestParam(defaultValue = "")
          String q,
      @Parameter(description = Said.CURSOR) @RequestParam(required = false) @Nullable String cursor,
      @Parameter(description = Said.LIMIT) @RequestParam(required = false) @Nullable Integer limit,
      User user) {
    TaskLog.Whose of = Codes.read(whose, "whose", TasksApi::whose).orElse(TaskLog.Whose.MINE);
    Stretch stretch = Stretch.of(cursor, limit);
    TaskLog.Asked asked = new TaskLog.Asked(of, !closed, Sought.of(q), user);
    return ListOf.of(log.list(asked, stretch.after(), stretch.limit()), TaskRecord::of);
  }

  private static Optional<TaskLog.Whose> whose(String code) {
    return Arrays.stream(TaskLog.Whose.values())
        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(code))
        .findFirst();
  }

  @PostMapping
  @Operation(summary = "Give a task")
  @ApiResponse(
      responseCode = "201",
      description = "The task, and where it is",
      useReturnTypeSchema = true)
  ResponseEntity<TaskRecord> add(@RequestBody TaskFields fields, Act act) {
    UUID id = tasks.add(fields.draft(employees, act.user()), act);
    Task task = log.find(id, act.user());
    return ResponseEntity.created(URI.create("/api/v1/tasks/" + id))
        .eTag("\"" + task.version() + "\"")
        .body(TaskRecord.of(task));
  }

  @GetMapping("/{id}")
  @Operation(summary = "Read a task")
  ResponseEntity<TaskRecord> read(@PathVariable UUID id, User user) {
    Task task = log.find(id, user);
    return Versions.tagged(task.version(), TaskRecord.of(task));
  }

  @PutMapping("/{id}")
  @Operation(summary = "Write a task anew", description = "What is absent is empty.")
  ResponseEntity<TaskRecord> change(
      @PathVariable UUID id,
      @Parameter(description = Said.IF_MATCH)
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      @RequestBody TaskFields fields,
      Act act) {
    Task before = log.find(id, act.user());
    int version = Versions.expected(ifMatch, fields.version(), before.version());
    tasks.change(id, version, fields.draft(employees, act.user()), act);
    return read(id, act.user());
  }

  @PutMapping("/{id}/completion")
  @Operation(summary = "A task is done")
  ResponseEntity<TaskRecord> complete(@PathVariable UUID id, Act act) {
    tasks.complete(id, act);
    return read(id, act.user());
  }

  @PutMapping("/{id}/cancellation")
  @Operation(summary = "A task needn't be done any more")
  ResponseEntity<TaskRecord> cancel(@PathVariable UUID id, Act act) {
    tasks.cancel(id, act);
    return read(id, act.user());
  }

  @DeleteMapping({"/{id}/completion", "/{id}/cancellation"})
  @Operation(summary = "Open a closed task again")
  ResponseEntity<TaskRecord> reopen(@PathVariable UUID id, Act act) {
    tasks.reopen(id, act);
    return read(id, act.user());
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Remove a task")
  void remove(@PathVariable UUID id, Act act) {
    tasks.remove(id, act);
  }
}
