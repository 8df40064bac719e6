package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.ChangingEmployer;
import rapport.contacts.Companies;
import rapport.contacts.Company;
import rapport.contacts.Confirming;
import rapport.contacts.Contact;
import rapport.contacts.Contacts;
import rapport.fields.Catalogue;

/** What one does with a card: somebody changed employer, and what is known is still so. */
@RestController
@RequestMapping("/api/v1")
class CardActsApi {
  /** What is still so. */
  record ConfirmationFields(
      @Schema(
              description =
                  "Ids of contact points and employments, and \"name\" for the name as it is"
                      + " written; all that is valid if absent")
          @Nullable Set<String> what) {}

  private final ChangingEmployer changing;
  private final Confirming confirming;
  private final Contacts contacts;
  private final Companies companies;
  private final Countries countries;
  private final Catalogue catalogue;

  CardActsApi(
      ChangingEmployer changing,
      Confirming confirming,
      Contacts contacts,
      Companies companies,
      Countries countries,
      Catalogue catalogue) {
    this.changing = changing;
    this.confirming = confirming;
    this.contacts = contacts;
    this.companies = companies;
    this.countries = countries;
    this.catalogue = catalogue;
  }

  @PostMapping("/contacts/{id}/employer-change")
  @Tag(name = "Employments")
  @Operation(
      summary = "Say that a contact left one company for another",
      description =
          "The history stays, the old addresses stay known as no longer valid, and those who look"
              + " after either side are told.")
  ResponseEntity<ContactRecord> change(
      @PathVariable UUID id,
      @Parameter(description = Said.IF_MATCH)
          @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
          @Nullable String ifMatch,
      @RequestBody EmployerChangeFields fields,
      Act act) {
    int version =
        Versions.expected(ifMatch, fields.version(), contacts.find(id, act.user()).version());
    changing.change(id, version, fields.change(countries), act);
    return contact(id, act.user());
  }

  @PostMapping("/contacts/{id}/confirmations")
  @Tag(name = "Contacts")
  @Operation(summary = "Confirm that what is known of a contact is still so")
  ResponseEntity<ContactRecord> confirmContact(
      @PathVariable UUID id, @RequestBody ConfirmationFields fields, Act act) {
    confirming.contact(id, fields.what() == null ? Set.of() : fields.what(), act);
    return contact(id, act.user());
  }

  private ResponseEntity<ContactRecord> contact(UUID id, User user) {
    Contact contact = contacts.find(id, user);
    return Versions.tagged(
        contact.version(), ContactRecord.of(contact, catalogue.of(RecordKind.CONTACT, user)));
  }

  @PostMapping("/companies/{id}/confirmations")
  @Tag(name = "Companies")
  @Operation(summary = "Confirm that what is known of a company is still so")
  ResponseEntity<CompanyRecord> confirmCompany(
      @PathVariable UUID id, @RequestBody ConfirmationFields fields, Act act) {
    confirming.company(id, fields.what() == null ? Set.of() : fields.what(), act);
    Company company = companies.find(id, act.user());
    return Versions.tagged(
        company.version(), CompanyRecord.of(company, catalogue.of(RecordKind.COMPANY, act.user())));
  }
}
