package rapport.contacts;

import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.fields.Catalogue;
import rapport.fields.Fields;
import rapport.fields.OwnValues;
import rapport.fields.RecordField;
import rapport.kernel.Ids;

/** What stands in the fields of one record, whoever may read or write them. */
@Component
class MergedFields {
  /**
   * What a record holds.
   *
   * @param values of the fields that merges choose
   * @param tracked what its history tells of
   */
  record State(
      Map<String, List<String>> values, Map<String, List<String>> tracked, boolean doubtful) {}

  private final DSLContext sql;
  private final Contacts contacts;
  private final Companies companies;
  private final Catalogue catalogue;
  private final OwnValues own;

  MergedFields(
      DSLContext sql, Contacts contacts, Companies companies, Catalogue catalogue, OwnValues own) {
    this.sql = sql;
    this.contacts = contacts;
    this.companies = companies;
    this.catalogue = catalogue;
    this.own = own;
  }

  State of(RecordKind kind, UUID id) {
    if (kind == RecordKind.COMPANY) {
      Company company = companies.any(id);
      return new State(MergeValues.of(company), Tracked.of(company), false);
    }
    Contact contact = contacts.any(id);
    return new State(MergeValues.of(contact), Tracked.of(contact), contact.nameDoubtful());
  }

  /**
   * Writes all fields that merges choose; those that are missing become empty.
   *
   * @param doubtful whether the name is doubted
   */
  void write(RecordKind kind, UUID id, Map<String, List<String>> values, boolean doubtful) {
    Fields fields = catalogue.of(kind);
    Map<String, List<String>> all = new LinkedHashMap<>();
    MergeValues.codes(kind).forEach(code -> all.put(code, values.getOrDefault(code, List.of())));
    fields.own().stream()
        .map(RecordField::code)
        .forEach(code -> all.put(code, values.getOrDefault(code, List.of())));
    if (all.getOrDefault("importance", List.of()).isEmpty()) {
      all.put("importance", List.of(Importance.NORMAL.code()));
    }
    if (kind == RecordKind.COMPANY) {
      writeCompany(id, all);
    } else {
      writeContact(id, all, doubtful);
    }
    all.keySet().removeIf(code -> !MergeValues.isOwn(code));
    own.write(id, fields, all);
  }

  private void writeContact(UUID id, Map<String, List<String>> all, boolean doubtful) {
    ContactDraft draft = Redrafting.of(contacts.any(id), all);
    sql.update(CONTACT)
        .set(ContactRows.fields(draft))
        .set(CONTACT.RESPONSIBLE_ID, draft.responsibleId())
        .set(CONTACT.NAME_DOUBTFUL, doubtful)
        .where(CONTACT.ID.eq(id))
        .execute();
  }

  private void writeCompany(UUID id, Map<String, List<String>> all) {
    CompanyDraft draft = Redrafting.of(companies.any(id), all);
    UUID parent =
        all.getOrDefault("parent", List.of()).stream().findFirst().flatMap(Ids::parse).orElse(null);
    sql.update(COMPANY)
        .set(CompanyRows.fields(draft))
        .set(COMPANY.RESPONSIBLE_ID, draft.responsibleId())
        .set(COMPANY.PARENT_ID, parent)
        .where(COMPANY.ID.eq(id))
        .execute();
  }
}
