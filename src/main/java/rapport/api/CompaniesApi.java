package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.Companies;
import rapport.contacts.Company;
import rapport.duplicates.AtEntry;
import rapport.fields.Catalogue;
import rapport.fields.Fields;
import rapport.filters.Asking;
import tools.jackson.databind.JsonNode;

/** The organisations we know. */
@RestController
@RequestMapping("/api/v1/companies")
@Tag(name = "Companies")
class CompaniesApi {
  private final Companies companies;
  private final Employees employees;
  private final Countries countries;
  private final Merging merging;
  private final AskedList asked;
  private final Catalogue catalogue;
  private final AtEntry atEntry;

  CompaniesApi(
      Companies companies,
      Employees employees,
      Countries countries,
      Merging merging,
      AskedList asked,
      Catalogue catalogue,
      AtEntry atEntry) {
    this.companies = companies;
    this.employees = employees;
    this.countries = countries;
    this.merging = merging;
    this.asked = asked;
    this.catalogue = catalogue;
    this.atEntry = atEntry;
  }

  @GetMapping
  @Operation(summary = "List companies")
  ListOf<CompanyRecord> list(
      @Parameter(description = Said.Q) @RequestParam(required = false) @Nullable String q,
      @Parameter(description = Said.SORT) @RequestParam(required = false) @Nullable String sort,
      @Parameter(description = Said.RESPONSIBLE) @RequestParam(required = false)
          @Nullable String responsible,
      @Parameter(description = Said.FILTER) @RequestParam(required = false) @Nullable String filter,
      @Parameter(description = Said.VIEW) @RequestParam(required = false) @Nullable String view,
      @Parameter(description = Said.CURSOR) @RequestParam(required = false) @Nullable String cursor,
      @Parameter(description = Said.LIMIT) @RequestParam(required = false) @Nullable Integer limit,
      Act act) {
    var parameters = new AskedList.Parameters(q, sort, responsible, filter, view);
    Fields seen = fields(act.user());
    return ListOf.of(
        companies.list(
            asked.listing(RecordKind.COMPANY, parameters, Stretch.of(cursor, limit), act),
            new Asking(act.user(), act.at())),
        one -> CompanyRecord.of(one, seen));
  }

  @PostMapping
  @Operation(summary = "Add a company")
  @ApiResponse(
      responseCode = "201",
      description = "The company, and where it is",
      useReturnTypeSchema = true)
  ResponseEntity<CompanyRecord> add(@RequestBody CompanyFields given, Act act) {
    Company added =
        companies.find(companies.add(given.draft(employees, countries), act), act.user());
    return LikelyLinks.to(
            "/api/v1/companies/", atEntry.like(RecordKind.COMPANY, added.id(), act.user()))
        .apply(ResponseEntity.created(URI.create("/api/v1/companies/" + added.id())))
        .eTag("\"" + added.version() + "\"")
        .body(CompanyRecord.of(added, fields(act.user())));
  }

  @GetMapping("/{id}")
  @Operation(summary = "Read a company")
  ResponseEntity<CompanyRecord> read(@PathVariable UUID id, User user) {
    Company company = companies.find(id, user);
    return Versions.tagged(company.version(), CompanyRecord.of(company, fields(user)));
  }

  @PatchMapping(
      path = "/{id}",
      consumes = {"application/json", "application/merge-patch+json"})
  @Operation(summary = "Change a company", description = Said.PATCH)
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = CompanyFields.class)))
  ResponseEntity<CompanyRecord> change(
      @PathVariable UUID id,
      @Parameter(description = Said.IF_MATCH)
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      @RequestBody JsonNode patch,
      Act act) {
    Company before = companies.toChange(id, act.user());
    CompanyFields merged = merging.merge(CompanyFields.of(before), patch, CompanyFields.class);
    int version = Versions.expected(ifMatch, merged.version(), before.version());
    companies.change(id, version, merged.draft(employees, countries), act);
    return read(id, act.user());
  }

  /** Which fields there are for whoever asks. */
  private Fields fields(User viewer) {
    return catalogue.of(RecordKind.COMPANY, viewer);
  }
}
