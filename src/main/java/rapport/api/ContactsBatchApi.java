package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.contacts.AddingContacts;
import rapport.contacts.Contact;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.contacts.LockingClients;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Many contacts in one request. */
@RestController
@Tag(name = "Contacts")
class ContactsBatchApi {
  private final Contacts contacts;
  private final AddingContacts adding;
  private final LockingClients locking;
  private final Employees employees;
  private final Countries countries;
  private final Merging merging;
  private final Batches batches;
  private final JsonMapper json;

  ContactsBatchApi(
      Contacts contacts,
      AddingContacts adding,
      LockingClients locking,
      Employees employees,
      Countries countries,
      Merging merging,
      Batches batches,
      JsonMapper json) {
    this.contacts = contacts;
    this.adding = adding;
    this.locking = locking;
    this.employees = employees;
    this.countries = countries;
    this.merging = merging;
    this.batches = batches;
    this.json = json;
  }

  @PostMapping("/api/v1/contacts/batch")
  @Operation(summary = "Add and change many contacts", description = Said.BATCH)
  BatchAnswer batch(@RequestBody BatchFields fields, Act act, HttpServletRequest request) {
    return batches.take(fields, new Rows(act), request);
  }

  /** What one row does, in the name of whoever sent them all. */
  private final class Rows implements Batches.Target<ContactDraft> {
    private final Act act;

    Rows(Act act) {
      this.act = act;
    }

    @Override
    public RecordKind kind() {
      return RecordKind.CONTACT;
    }

    @Override
    public void lock(List<ObjectNode> rows) {
      locking.contacts(
          rows.stream().flatMap(row -> Stream.ofNullable(Batches.idOf(row))).toList(),
          rows.stream().map(row -> row.path("company").asString("")).toList());
    }

    @Override
    public ContactDraft draft(ObjectNode row) {
      ContactFields fields = json.treeToValue(row, ContactFields.class);
      return adding.checked(fields.draft(employees, countries), act);
    }

    @Override
    public List<UUID> add(List<ContactDraft> drafts) {
      return adding.add(drafts, act);
    }

    @Override
    public void change(UUID id, ObjectNode row) {
      Contact before = contacts.find(id, act.user());
      ContactFields merged = merging.merge(ContactFields.of(before), row, ContactFields.class);
      int version = Versions.expected(null, merged.version(), before.version());
      contacts.change(id, version, merged.draft(employees, countries), act);
    }
  }
}
