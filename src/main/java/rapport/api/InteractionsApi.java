package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.User;
import rapport.filters.Asking;
import rapport.filters.Filter;
import rapport.interactions.ClientLog;
import rapport.interactions.FilteredLog;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Interactions;
import rapport.interactions.Origin;
import rapport.interactions.Series;
import rapport.interactions.State;
import rapport.interactions.Topic;
import rapport.kernel.Invalid;
import rapport.kernel.Page;
import tools.jackson.databind.JsonNode;

/** Every touch with a client, planned and past. */
@RestController
@RequestMapping("/api/v1/interactions")
@Tag(name = "Interactions")
class InteractionsApi {
  private final Interactions interactions;
  private final Series series;
  private final InteractionChanges changing;
  private final Merging merging;
  private final InteractionLog log;
  private final FilteredLog filtered;
  private final ClientLog clients;
  private final InteractionRecords records;
  private final Employees employees;

  InteractionsApi(
      Interactions interactions,
      Series series,
      InteractionChanges changing,
      Merging merging,
      InteractionLog log,
      FilteredLog filtered,
      ClientLog clients,
      InteractionRecords records,
      Employees employees) {
    this.interactions = interactions;
    this.series = series;
    this.changing = changing;
    this.merging = merging;
    this.log = log;
    this.filtered = filtered;
    this.clients = clients;
    this.records = records;
    this.employees = employees;
  }

  @GetMapping
  @Operation(summary = "List interactions, the latest first")
  ListOf<InteractionRecord> list(
      @Parameter(description = "Only those with this contact") @RequestParam(required = false)
          @Nullable UUID contactId,
      @Parameter(description = "Only those with people of this company")
          @RequestParam(required = false)
          @Nullable UUID companyId,
      @Parameter(description = Said.RESPONSIBLE) @RequestParam(required = false)
          @Nullable String responsible,
      @Parameter(description = "planned, completed or cancelled") @RequestParam(required = false)
          @Nullable String state,
      @Parameter(description = "primary, following (from another one) or by_rule")
          @RequestParam(required = false)
          @Nullable String origin,
      @Parameter(description = "Only those that are relevant, or only those that are not")
          @RequestParam(required = false)
          @Nullable Boolean relevant,
      @Parameter(description = Said.FILTER) @RequestParam(required = false) @Nullable String filter,
      @Parameter(description = Said.CURSOR) @RequestParam(required = false) @Nullable String cursor,
      @Parameter(description = Said.LIMIT) @RequestParam(required = false) @Nullable Integer limit,
      Act act) {
    User user = act.user();
    if (contactId != null && companyId != null) {
      throw new Invalid("companyId", "either");
    }
    Stretch stretch = Stretch.of(cursor, limit);
    if (filter != null) {
      if (Stream.of(contactId, companyId, state, origin, relevant).anyMatch(Objects::nonNull)) {
        throw new Invalid("filter", "either");
      }
      Asking asking = new Asking(user, act.at());
      Filter asked = Filters.asked(filter, responsible);
      return records.of(
          filtered.page(asked, asking, Deed.SEE, stretch.after(), stretch.limit()), user);
    }
    UUID subject = contactId == null ? companyId : contactId;
    Optional<UUID> employee = Employees.asked(responsible, user);
    InteractionLog.Asked asked =
        new InteractionLog.Asked(
            employee,
            Codes.read(state, "state", State::ofCode),
            Codes.read(origin, "origin", Origin::ofCode),
            Optional.ofNullable(relevant));
    Page<Interaction> page =
        subject == null
            ? log.all(asked, user, stretch.after(), stretch.limit())
            : clients.of(
                new ClientLog.Selection(subject, asked, user), stretch.after(), stretch.limit());
    return records.of(page, user);
  }

  @PostMapping
  @Operation(summary = "Log an interaction that has taken place, or plan one")
  @ApiResponse(
      responseCode = "201",
      description = "The interaction, and where it is",
      useReturnTypeSchema = true)
  ResponseEntity<InteractionRecord> add(@RequestBody InteractionFields fields, Act act) {
    Topic topic = fields.topic(employees);
    UUID id =
        fields.isPlan()
            ? plan(topic, fields, act)
            : interactions.log(
                topic,
                fields.outcome(act),
                NextFields.follows(
                    fields.next(), fields.noNextReason(), topic, employees, act.user().zone()),
                act);
    Interaction added = log.find(id, act.user());
    return ResponseEntity.created(URI.create("/api/v1/interactions/" + id))
        .eTag("\"" + added.version() + "\"")
        .body(records.of(added, act.user()));
  }

  private UUID plan(Topic topic, InteractionFields fields, Act act) {
    RepeatFields repeat = fields.repeat();
    return repeat == null
        ? interactions.plan(topic, fields.plan(act), act)
        : series.plan(topic, fields.plan(act), repeat.repeat(), act);
  }

  @GetMapping("/{id}")
  @Operation(summary = "Read an interaction")
  ResponseEntity<InteractionRecord> read(@PathVariable UUID id, User user) {
    Interaction interaction = log.find(id, user);
    return Versions.tagged(interaction.version(), records.of(interaction, user));
  }

  @PatchMapping(
      path = "/{id}",
      consumes = {"application/json", "application/merge-patch+json"})
  @Operation(
      summary = "Change an interaction, move a planned one, or give it to a colleague",
      description = Said.PATCH)
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = InteractionPatch.class)))
  ResponseEntity<InteractionRecord> change(
      @PathVariable UUID id,
      @Parameter(description = Said.IF_MATCH)
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      @RequestBody JsonNode patch,
      Act act) {
    InteractionPatch said = merging.read(patch, InteractionPatch.class);
    int expected = Versions.expected(ifMatch, said.version(), log.find(id, act.user()).version());
    boolean seen = ifMatch != null || said.version() != null;
    changing.change(id, said, patch, seen ? OptionalInt.of(expected) : OptionalInt.empty(), act);
    // whoever gave it away may not see it any more
    return log.read(List.of(id), act.user()).isEmpty()
        ? ResponseEntity.noContent().build()
        : read(id, act.user());
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      summary = "Take back an interaction just written down",
      description = "Within 15 minutes, by whoever wrote it; 409 afterwards.")
  void withdraw(@PathVariable UUID id, Act act) {
    interactions.withdraw(id, act);
  }
}
