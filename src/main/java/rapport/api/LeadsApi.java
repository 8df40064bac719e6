package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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
import org.springframework.web.bind.annotation.RestController;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.Client;
import rapport.contacts.ClientStage;
import rapport.contacts.Clients;
import rapport.contacts.Listing;
import rapport.fields.Catalogue;
import rapport.filters.Asking;
import rapport.kernel.Page;
import rapport.leads.Lead;
import rapport.leads.LeadWork;
import rapport.leads.Leads;

/** The inquiries, each of a contact. */
@RestController
@RequestMapping("/api/v1/leads")
@Tag(name = "Leads")
class LeadsApi {
  private static final String LATEST = "-arrived";

  private final Leads leads;
  private final LeadWork work;
  private final Clients clients;
  private final AskedList asked;
  private final Employees employees;
  private final Countries countries;
  private final Catalogue catalogue;

  LeadsApi(
      Leads leads,
      LeadWork work,
      Clients clients,
      AskedList asked,
      Employees employees,
      Countries countries,
      Catalogue catalogue) {
    this.leads = leads;
    this.work = work;
    this.clients = clients;
    this.asked = asked;
    this.employees = employees;
    this.countries = countries;
    this.catalogue = catalogue;
  }

  /** What of a lead can be changed; what is absent stays. */
  record LeadPatch(
      @Nullable String wants,
      @Nullable String source,
      @Nullable String campaign,
      @Nullable String coupon,
      @Nullable UUID responsibleId,
      @Schema(description = "new, in_work or qualified; the others have resources of their own")
          @Nullable String state,
      @Nullable Integer version) {
    Map<String, List<String>> values() {
      Map<String, List<String>> values = new LinkedHashMap<>();
      put(values, "wants", wants);
      put(values, "source", source);
      put(values, "campaign", campaign);
      put(values, "coupon", coupon);
      put(values, "responsible", responsibleId == null ? null : responsibleId.toString());
      put(values, "state", state);
      return values;
    }

    private static void put(Map<String, List<String>> values, String code, @Nullable String said) {
      if (said != null) {
        values.put(code, said.isBlank() ? List.of() : List.of(said));
      }
    }
  }

  record Disqualification(
      @Schema(description = "A code of /lead-reasons", requiredMode = Schema.RequiredMode.REQUIRED)
          @Nullable String reason,
      @Nullable String note) {}

  record Conversion(
      @Schema(
              description = "The stage contact and company come to; client if absent",
              allowableValues = {"lead", "prospect", "client", "former"})
          @Nullable String stage,
      @Schema(description = "Where the contact works; found by its name or made")
          @Nullable String company) {}

  @GetMapping
  @Operation(summary = "List leads, the latest first")
  ListOf<LeadRecord> list(
      @Parameter(description = Said.Q) @RequestParam(required = false) @Nullable String q,
      @Parameter(description = Said.SORT) @RequestParam(required = false) @Nullable String sort,
      @Parameter(description = Said.RESPONSIBLE) @RequestParam(required = false)
          @Nullable String responsible,
      @Parameter(description = Said.FILTER) @RequestParam(required = false) @Nullable String filter,
      @Parameter(description = Said.VIEW) @RequestParam(required = false) @Nullable String view,
      @Parameter(description = Said.CURSOR) @RequestParam(required = false) @Nullable String cursor,
      @Parameter(description = Said.LIMIT) @RequestParam(required = false) @Nullable Integer limit,
      Act act) {
    String order = sort == null && view == null ? LATEST : sort;
    var parameters = new AskedList.Parameters(q, order, responsible, filter, view);
    Listing listing = asked.listing(RecordKind.LEAD, parameters, Stretch.of(cursor, limit), act);
    Page<Client> page =
        clients.page(RecordKind.LEAD, listing, Deed.SEE, new Asking(act.user(), act.at()));
    List<Lead> items = leads.read(page.items().stream().map(Client::id).toList(), act.user());
    var fields = catalogue.of(RecordKind.LEAD, act.user());
    return ListOf.of(new Page<>(items, page.next()), one -> LeadRecord.of(one, fields));
  }

  @PostMapping
  @Operation(summary = "Add a lead, and its contact if it is somebody new")
  @ApiResponse(
      responseCode = "201",
      description = "The lead, and where it is",
      useReturnTypeSchema = true)
  ResponseEntity<LeadRecord> add(@RequestBody LeadFields given, Act act) {
    UUID id = leads.add(given.draft(employees, countries), act);
    Lead added = leads.find(id, act.user());
    return ResponseEntity.created(URI.create("/api/v1/leads/" + id))
        .eTag("\"" + added.version() + "\"")
        .body(record(added, act.user()));
  }

  @GetMapping("/{id}")
  @Operation(summary = "Read a lead")
  ResponseEntity<LeadRecord> read(@PathVariable UUID id, User user) {
    Lead lead = leads.find(id, user);
    return Versions.tagged(lead.version(), record(lead, user));
  }

  @PatchMapping("/{id}")
  @Operation(
      summary = "Change a lead",
      description = "What is absent stays; an empty text empties.")
  ResponseEntity<LeadRecord> change(
      @PathVariable UUID id,
      @Parameter(description = Said.IF_MATCH)
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      @RequestBody LeadPatch patch,
      Act act) {
    Lead before = leads.find(id, act.user());
    int version = Versions.expected(ifMatch, patch.version(), before.version());
    employees.known(patch.responsibleId(), "responsibleId");
    clients.set(RecordKind.LEAD, id, version, patch.values(), act);
    return read(id, act.user());
  }

  @PutMapping("/{id}/qualification")
  @Operation(summary = "Find a lead worth the work")
  ResponseEntity<LeadRecord> qualify(@PathVariable UUID id, Act act) {
    work.qualify(id, act);
    return read(id, act.user());
  }

  @PutMapping("/{id}/disqualification")
  @Operation(summary = "Close a lead of which nothing comes")
  ResponseEntity<LeadRecord> disqualify(
      @PathVariable UUID id, @RequestBody Disqualification said, Act act) {
    work.disqualify(id, Texts.of(said.reason()), Texts.of(said.note()), act);
    return read(id, act.user());
  }

  @PutMapping("/{id}/conversion")
  @Operation(summary = "Close a lead that became something")
  ResponseEntity<LeadRecord> convert(
      @PathVariable UUID id, @RequestBody(required = false) @Nullable Conversion said, Act act) {
    Conversion given = said == null ? new Conversion(null, null) : said;
    ClientStage stage =
        Codes.read(given.stage(), "stage", ClientStage::ofCode).orElse(ClientStage.CLIENT);
    work.convert(id, stage, Texts.of(given.company()), act);
    return read(id, act.user());
  }

  @DeleteMapping({"/{id}/conversion", "/{id}/disqualification"})
  @Operation(summary = "Open a closed lead again")
  ResponseEntity<LeadRecord> reopen(@PathVariable UUID id, Act act) {
    work.reopen(id, act);
    return read(id, act.user());
  }

  private LeadRecord record(Lead lead, User user) {
    return LeadRecord.of(lead, catalogue.of(RecordKind.LEAD, user));
  }
}
