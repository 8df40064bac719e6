package rapport.contacts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.access.RecordKind;

/**
 * A contact or a company, or a lead of a contact, as directories show, change and export them: by
 * its fields.
 *
 * @param name how lists call it
 * @param responsibleId who looks after it, whether or not its reader may know: for rights, not to
 *     be shown
 * @param companyId where a contact works now, null if nowhere known
 * @param values by the code of the field, in the text form of its type; empty ones may be missing
 * @param changeable whether whoever reads it may change it
 */
public record Client(
    RecordKind kind,
    UUID id,
    String name,
    @Nullable UUID responsibleId,
    @Nullable UUID companyId,
    Map<String, List<String>> values,
    int version,
    boolean changeable) {

  static Client of(Contact contact, @Nullable UUID responsibleId) {
    return new Client(
        RecordKind.CONTACT,
        contact.id(),
        contact.name().brief(),
        responsibleId,
        contact.currentEmployment().map(Employment::companyId).orElse(null),
        ContactValues.of(contact),
        contact.version(),
        contact.changeable());
  }

  static Client of(Company company, @Nullable UUID responsibleId) {
    return new Client(
        RecordKind.COMPANY,
        company.id(),
        company.name(),
        responsibleId,
        null,
        CompanyValues.of(company),
        company.version(),
        company.changeable());
  }

  /** What it holds in a field; empty for nothing. */
  public List<String> values(String code) {
    return values.getOrDefault(code, List.of());
  }

  /** Where its card is. */
  public String path() {
    return path(kind) + "/" + id;
  }

  /** Where the directory of a kind is. */
  public static String path(RecordKind kind) {
    return switch (kind) {
      case COMPANY -> "/companies";
      case LEAD -> "/leads";
      case INTERACTION -> "/interactions";
      case CONTACT -> "/contacts";
    };
  }
}
