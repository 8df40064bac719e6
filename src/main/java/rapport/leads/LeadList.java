package rapport.leads;

import static rapport.leads.db.Tables.LEAD;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.Client;
import rapport.contacts.ListedRecords;
import rapport.fields.RecordTable;

/** Leads, for the lists. */
@Component
class LeadList implements ListedRecords {
  private static final List<String> USUAL =
      List.of("name", "wants", "state", "source", "responsible", "arrived", "due");

  private final LeadRows rows;
  private final ObjectProvider<LeadEditing> editing; // which itself works with the lists

  LeadList(LeadRows rows, ObjectProvider<LeadEditing> editing) {
    this.rows = rows;
    this.editing = editing;
  }

  @Override
  public RecordKind kind() {
    return RecordKind.LEAD;
  }

  @Override
  public RecordTable table() {
    return LeadCatalogue.TABLE;
  }

  @Override
  public Field<UUID> contactId() {
    return LEAD.CONTACT_ID;
  }

  @Override
  public List<String> usualColumns() {
    return USUAL;
  }

  @Override
  public List<Client> read(List<Record> held, User viewer) {
    return rows.of(held, viewer).stream().map(LeadList::listed).toList();
  }

  static Client listed(Lead lead) {
    return new Client(
        RecordKind.LEAD,
        lead.id(),
        lead.contact(),
        lead.responsibleId(),
        lead.companyId(),
        LeadRows.values(lead),
        lead.version(),
        lead.changeable());
  }

  @Override
  public void set(UUID id, int version, Map<String, List<String>> values, Act act) {
    editing.getObject().set(id, version, values, act);
  }
}
