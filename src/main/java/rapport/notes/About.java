package rapport.notes;

import java.util.UUID;
import rapport.access.RecordKind;

/** The record a note or task has to do with: a contact, company, lead or interaction. */
public record About(RecordKind kind, UUID id) {
  /** Its page. */
  public String path() {
    return switch (kind) {
      case CONTACT -> "/contacts/" + id;
      case COMPANY -> "/companies/" + id;
      case LEAD -> "/leads/" + id;
      case INTERACTION -> "/interactions/" + id;
    };
  }
}
