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
import rapport.contacts.Contact;
import rapport.contacts.Contacts;
import rapport.duplicates.AtEntry;
import rapport.fields.Catalogue;
import rapport.fields.Fields;
import rapport.filters.Asking;
import tools.jackson.databind.JsonNode;

/** The people we know. */
@RestController
@RequestMapping("/api/v1/contacts")
@Tag(name = "Contacts")
class ContactsApi {
  private final Contacts contacts;
  private final Employees employees;
  private final Countries countries;
  private final Merging merging;
  private final AskedList asked;
  private final Catalogue catalogue;
  private final AtEntry atEntry;

  ContactsApi(
      Contacts contacts,
      Employees employees,
      Countries countries,
      Merging merging,
      AskedList asked,
      Catalogue catalogue,
      AtEntry atEntry) {
    this.contacts = contacts;
    this.employees = employees;
    this.countries = countries;
    this.merging = merging;
    this.asked = asked;
    this.catalogue = catalogue;
    this.atEntry = atEntry;
  }

  @GetMapping
  @Operation(summary = "List contacts")
  ListOf<ContactRecord> list(
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
        contacts.list(
            asked.listing(RecordKind.CONTACT, parameters, Stretch.of(cursor, limit), act),
            new Asking(act.user(), act.at())),
        one -> ContactRecord.of(one, seen));
  }

  @PostMapping
  @Operation(summary = "Add a contact, and their company if it is new")
  @ApiResponse(
      responseCode = "201",
      description =
          "The contact, and where it is; headers Link with rel=\"duplicate\" name others that are"
              + " probably the same",
      useReturnTypeSchema = true)
  ResponseEntity<ContactRecord> add(@RequestBody ContactFields given, Act act) {
    Contact added = contacts.find(contacts.add(given.draft(employees, countries), act), act.user());
    return LikelyLinks.to(
            "/api/v1/contacts/", atEntry.like(RecordKind.CONTACT, added.id(), act.user()))
        .apply(ResponseEntity.created(URI.create("/api/v1/contacts/" + added.id())))
        .eTag("\"" + added.version() + "\"")
        .body(ContactRecord.of(added, fields(act.user())));
  }

  @GetMapping("/{id}")
  @Operation(summary = "Read a contact")
  ResponseEntity<ContactRecord> read(@PathVariable UUID id, User user) {
    Contact contact = contacts.find(id, user);
    return Versions.tagged(contact.version(), ContactRecord.of(contact, fields(user)));
  }

  @PatchMapping(
      path = "/{id}",
      consumes = {"application/json", "application/merge-patch+json"})
  @Operation(summary = "Change a contact", description = Said.PATCH)
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ContactFields.class)))
  ResponseEntity<ContactRecord> change(
      @PathVariable UUID id,
      @Parameter(description = Said.IF_MATCH)
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      @RequestBody JsonNode patch,
      Act act) {
    Contact before = contacts.toChange(id, act.user());
    ContactFields merged = merging.merge(ContactFields.of(before), patch, ContactFields.class);
    int version = Versions.expected(ifMatch, merged.version(), before.version());
    contacts.change(id, version, merged.draft(employees, countries), act);
    return read(id, act.user());
  }

  /** Which fields there are for whoever asks. */
  private Fields fields(User viewer) {
    return catalogue.of(RecordKind.CONTACT, viewer);
  }
}
