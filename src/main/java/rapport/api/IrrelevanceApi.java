package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.Act;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Relevance;

/** That an interaction is not relevant. */
@RestController
@RequestMapping("/api/v1/interactions/{id}/irrelevance")
@Tag(name = "Interactions")
class IrrelevanceApi {
  /** Why an interaction doesn't count. */
  record IrrelevanceFields(
      @Schema(description = "Why; empty for no reason") @Nullable String why) {}

  private final Relevance relevance;
  private final InteractionLog log;
  private final InteractionRecords records;

  IrrelevanceApi(Relevance relevance, InteractionLog log, InteractionRecords records) {
    this.relevance = relevance;
    this.log = log;
    this.records = records;
  }

  @PutMapping
  @Operation(
      summary = "Say that an interaction is not relevant",
      description = "It stays where it is and counts nowhere. Saying so again changes the reason.")
  ResponseEntity<InteractionRecord> mark(
      @PathVariable UUID id, @RequestBody IrrelevanceFields fields, Act act) {
    relevance.mark(id, false, Texts.of(fields.why()), act);
    Interaction marked = log.find(id, act.user());
    return Versions.tagged(marked.version(), records.of(marked, act.user()));
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Say that it is relevant after all")
  void restore(@PathVariable UUID id, Act act) {
    relevance.mark(id, true, "", act);
  }
}
