package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.Act;
import rapport.access.User;
import rapport.planning.Spreads;

/** Contact plans become planned interactions. */
@RestController
@RequestMapping("/api/v1/contact-plans/{planId}/spreads")
@Tag(name = "Contact plans")
class PlanSpreadsApi {
  private final Spreads spreads;

  PlanSpreadsApi(Spreads spreads) {
    this.spreads = spreads;
  }

  @PostMapping
  @Operation(
      summary = "Spread what is missing in a plan over days and people",
      description = "A preview: nothing is planned until it is carried out.")
  @ApiResponse(
      responseCode = "201",
      description = "The preview, and where it is",
      useReturnTypeSchema = true)
  ResponseEntity<PlanSpreadRecord> begin(
      @PathVariable UUID planId, @RequestBody PlanSpreadFields fields, Act act) {
    UUID id = spreads.begin(fields.asked(planId), act);
    return ResponseEntity.created(URI.create("/api/v1/contact-plans/" + planId + "/spreads/" + id))
        .body(read(planId, id, act.user()));
  }

  @GetMapping("/{id}")
  @Operation(summary = "Read a spread: what it does, and how far it is")
  PlanSpreadRecord read(@PathVariable UUID planId, @PathVariable UUID id, User user) {
    return PlanSpreadRecord.of(spreads.find(planId, id, user));
  }

  @PutMapping("/{id}/execution")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(
      summary = "Carry a spread out",
      description = "By a job: read the spread to see how far it is.")
  PlanSpreadRecord start(@PathVariable UUID planId, @PathVariable UUID id, Act act) {
    spreads.start(planId, id, act);
    return read(planId, id, act.user());
  }

  @DeleteMapping("/{id}/execution")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(
      summary = "Take back what a spread planned",
      description = "What somebody changed since stays as it is.")
  PlanSpreadRecord undo(@PathVariable UUID planId, @PathVariable UUID id, Act act) {
    spreads.undo(planId, id, act);
    return read(planId, id, act.user());
  }
}
