package rapport.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.contacts.Contact;
import rapport.contacts.Contacts;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Many contacts in one request. */
@RestController
@Tag(name = "Contacts")
class ContactsBatchApi {
  private final Contacts contacts;
  private final Employees employees;
  private final Countries countries;
  private final Merging merging;
  private final Batches batches;
  private final JsonMapper json;

  ContactsBatchApi(
      Contacts contacts,
      Employees employees,
      Countries countries,
      Merging merging,
      Batches batches,
      JsonMapper json) {
    this.contacts = contacts;
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
  private final class Rows implements Batches.Target {
    private final Act act;

    Rows(Act act) {
      this.act = act;
    }

    @Override
    public RecordKind kind() {
      return RecordKind.CONTACT;
    }

    @Override
    public UUID add(ObjectNode row) {
      ContactFields fields = json.treeToValue(row, ContactFields.class);
      return contacts.add(fields.draft(employees, countries), act);
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
