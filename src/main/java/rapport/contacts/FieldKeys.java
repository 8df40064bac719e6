package rapport.contacts;

import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.fields.OwnFields;
import rapport.fields.RecordField;

/** Renews search keys where one field of many records changed. */
@Component
class FieldKeys {
  private final OwnFields fields;
  private final ContactKeys contacts;
  private final CompanyKeys companies;

  FieldKeys(OwnFields fields, ContactKeys contacts, CompanyKeys companies) {
    this.fields = fields;
    this.contacts = contacts;
    this.companies = companies;
  }

  /** Writes the keys of these records anew if they are found by the field, which users added. */
  void renewIfSearched(RecordField field, Collection<UUID> recordIds) {
    boolean searched =
        field.type().reads() && fields.find(Objects.requireNonNull(field.ownId())).searchable();
    if (searched && field.kind() == RecordKind.COMPANY) {
      companies.renew(recordIds);
    } else if (searched) {
      contacts.renew(recordIds);
    }
  }
}
