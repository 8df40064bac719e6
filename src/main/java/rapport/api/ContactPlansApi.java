package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
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
import rapport.filters.Asking;
import rapport.kernel.Cursor;
import rapport.kernel.Invalid;
import rapport.planning.Attainment;
import rapport.planning.Attainment.By;
import rapport.planning.ClientAttainment;
import rapport.planning.ContactPlan;
import rapport.planning.ContactPlans;
import rapport.planning.Owners;

/** Contact plans, and plan against fact. */
@RestController
@RequestMapping("/api/v1/contact-plans")
@Tag(name = "Contact plans")
class ContactPlansApi {
  private static final int ROWS = 100;

  private final ContactPlans plans;
  private final Attainment attainment;
  private final ClientAttainment clients;
  private final Clock clock;

  ContactPlansApi(
      ContactPlans plans, Attainment attainment, ClientAttainment clients, Clock clock) {
    this.plans = plans;
    this.attainment = attainment;
    this.clients = clients;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "List contact plans, those that begin last first",
      description = "Of those that are over at most 100.")
  ListOf<ContactPlanRecord> list(
      @Parameter(
              schema =
                  @Schema(
                      allowableValues = {"current", "coming", "over"},
                      defaultValue = "current"))
          @RequestParam(required = false)
          @Nullable String stage) {
    ContactPlans.Stage chosen =
        Codes.read(stage, "stage", ContactPlans.Stage::ofCode).orElse(ContactPlans.Stage.CURRENT);
    return ListOf.whole(plans.at(chosen).stream().map(ContactPlanRecord::of).toList());
  }

  @PostMapping
  @Operation(summary = "Make a contact plan")
  @ApiResponse(
      responseCode = "201",
      description = "The plan, and where it is",
      useReturnTypeSchema = true)
  ResponseEntity<ContactPlanRecord> add(@RequestBody ContactPlanFields fields, Act act) {
    return created(plans.add(fields.draft(), act));
  }

  private ResponseEntity<ContactPlanRecord> created(UUID id) {
    ContactPlan plan = plans.find(id);
    return ResponseEntity.created(URI.create("/api/v1/contact-plans/" + id))
        .eTag("\"" + plan.version() + "\"")
        .body(ContactPlanRecord.of(plan));
  }

  @GetMapping("/{id}")
  @Operation(summary = "Read a contact plan")
  ResponseEntity<ContactPlanRecord> read(@PathVariable UUID id) {
    ContactPlan plan = plans.find(id);
    return Versions.tagged(plan.version(), ContactPlanRecord.of(plan));
  }

  @PutMapping("/{id}")
  @Operation(
      summary = "Write a contact plan anew",
      description =
          "Lines hold from linesFrom on; what was wanted before stays. The period and the kind of"
              + " a plan that has begun stay, too.")
  ResponseEntity<ContactPlanRecord> change(
      @PathVariable UUID id,
      @Parameter(description = Said.IF_MATCH)
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      @RequestBody ContactPlanFields fields,
      Act act) {
    int expected = Versions.expected(ifMatch, fields.version(), plans.find(id).version());
    plans.change(id, expected, fields.draft(), act);
    return read(id);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "End a contact plan before its time",
      description = "From tomorrow on it wants nothing more; what was counted stays.")
  void retire(@PathVariable UUID id, Act act) {
    plans.retire(id, act);
  }

  @PostMapping("/{id}/copies")
  @Operation(
      summary = "Make the plan of the next period like this one",
      description = "Once: asked again, it answers with the plan that was made.")
  @ApiResponse(
      responseCode = "201",
      description = "The plan, and where it is",
      useReturnTypeSchema = true)
  ResponseEntity<ContactPlanRecord> copy(@PathVariable UUID id, Act act) {
    return created(plans.copy(id, act));
  }

  @GetMapping("/{id}/attainment")
  @Operation(
      summary = "Read plan against fact",
      description = "Of the clients that are seen; those most behind first.")
  AttainmentRecord attainment(
      @PathVariable UUID id,
      @Parameter(
              schema =
                  @Schema(
                      allowableValues = {"colleague", "team", "line", "client"},
                      defaultValue = "colleague"))
          @RequestParam(defaultValue = "colleague")
          String by,
      @Parameter(description = "Of clients: whose") @RequestParam(required = false)
          @Nullable UUID responsibleId,
      @Parameter(description = "Of clients: which, as a filter in its text form or as JSON")
          @RequestParam(defaultValue = "")
          String filter,
      @RequestParam(required = false) @Nullable String cursor,
      User user) {
    ContactPlan plan = plans.find(id);
    Attainment.Days days = attainment.days(plan);
    if (!by.equals("client")) {
      By rows = By.ofCode(by).orElseThrow(() -> new Invalid("by", "choice"));
      return AttainmentRecord.of(attainment.of(plan, rows, user), days);
    }
    var page =
        clients.page(
            new ClientAttainment.Asked(
                plan,
                responsibleId == null ? Owners.ALL : Owners.colleague(responsibleId),
                Filters.read(filter.strip())),
            new Asking(user, clock.instant()),
            Optional.ofNullable(cursor).flatMap(Cursor::parse),
            ROWS);
    return AttainmentRecord.of(
        attainment.of(plan, By.LINE, user),
        days,
        page.items(),
        page.next().map(Cursor::token).orElse(null));
  }
}
