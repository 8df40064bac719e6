package rapport.leads;

import static rapport.leads.db.Tables.LEAD;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.Client;
import rapport.contacts.ClientNames;
import rapport.contacts.ListedRecords;
import rapport.fields.RecordField;
import rapport.fields.RecordTable;

/** Leads, for the lists. */
@Component
class LeadList implements ListedRecords {
  private static final List<String> USUAL =
      List.of(
          "name", "phone", "email", "wants", "state", "source", "responsible", "arrived", "due");

  private final LeadRows rows;
  private final ClientNames names;
  private final ObjectProvider<LeadEditing> editing; // which itself works with the lists
  private final ObjectProvider<ManyLeads> many;

  LeadList(
      LeadRows rows,
      ClientNames names,
      ObjectProvider<LeadEditing> editing,
      ObjectProvider<ManyLeads> many) {
    this.rows = rows;
    this.names = names;
    this.editing = editing;
    this.many = many;
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
  public List<String> cardFacts() {
    return List.of("wants", "phone", "responsible", "state", "due");
  }

  @Override
  public List<Client> read(List<Record> held, User viewer) {
    List<Lead> leads = rows.of(held, viewer);
    Map<UUID, Map<String, List<String>>> addresses =
        names.addresses(leads.stream().map(Lead::contactId).distinct().toList(), viewer);
    return leads.stream()
        .map(lead -> listed(lead, addresses.getOrDefault(lead.contactId(), Map.of())))
        .toList();
  }

  private static Client listed(Lead lead, Map<String, List<String>> addresses) {
    Map<String, List<String>> values = LeadRows.values(lead);
    values.putAll(addresses);
    return new Client(
        RecordKind.LEAD,
        lead.id(),
        lead.contact(),
        lead.responsibleId(),
        lead.companyId(),
        values,
        lead.version(),
        lead.changeable());
  }

  @Override
  public void set(UUID id, int version, Map<String, List<String>> values, Act act) {
    editing.getObject().set(id, version, values, act);
  }

  @Override
  public boolean takes(RecordField field) {
    return ManyLeads.takes(field);
  }

  @Override
  public Optional<String> besides(String code, String value) {
    return code.equals("state") && value.equals(LeadState.DISQUALIFIED.code())
        ? Optional.of("reason")
        : Optional.empty();
  }

  @Override
  public Optional<String> asking(UUID id, String code, String value) {
    if (!code.equals("state")) {
      return Optional.empty();
    }
    return switch (LeadState.ofCode(value).orElse(LeadState.NEW)) {
      case DISQUALIFIED -> Optional.of("/leads/" + id + "/disqualification/new");
      case CONVERTED -> Optional.of("/leads/" + id + "/conversion/new");
      case NEW, IN_WORK, QUALIFIED -> Optional.empty();
    };
  }

  @Override
  public String verb(RecordField field, List<String> before, List<String> after) {
    return switch (field.code()) {
      case "state" -> LeadStates.verb(state(before), state(after));
      case "responsible" -> "assign";
      default -> "change";
    };
  }

  private static LeadState state(List<String> values) {
    return values.stream().findFirst().flatMap(LeadState::ofCode).orElse(LeadState.NEW);
  }

  @Override
  public void write(
      RecordField field,
      Map<UUID, List<String>> values,
      Map<String, List<String>> besides,
      Act act) {
    many.getObject().write(field, values, besides, act);
  }

  @Override
  public Map<UUID, Map<String, List<String>>> following(RecordField field, Collection<UUID> ids) {
    return many.getObject().following(field, ids);
  }

  @Override
  public void restore(
      RecordField field,
      Map<UUID, List<String>> values,
      Map<UUID, Map<String, List<String>>> following,
      Act act) {
    many.getObject().restore(field, values, following);
  }

  @Override
  public Condition open() {
    return OpenLeads.OPEN;
  }

  @Override
  public Set<UUID> pass(Collection<UUID> ids, @Nullable UUID fromId, @Nullable UUID toId, Act act) {
    return many.getObject().pass(ids, fromId, toId);
  }
}
