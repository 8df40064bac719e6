package rapport.contacts;

import java.util.UUID;
import rapport.kernel.PhoneNumber;

/**
 * One address of a contact or company.
 *
 * @param value as it was typed
 * @param canonical in the one form (E.164 for phones); empty where it couldn't be read
 */
public record ContactPoint(UUID id, PointKind kind, String label, String value, String canonical) {

  /** As people read it: a phone in international form, everything else as typed. */
  public String display() {
    return kind == PointKind.PHONE && !canonical.isEmpty()
        ? new PhoneNumber(canonical).display()
        : value;
  }

  /** A link that starts the call, the letter or the visit; empty where there is none. */
  public String link() {
    return switch (kind) {
      case PHONE -> canonical.isEmpty() ? "" : "tel:" + canonical;
      case EMAIL -> canonical.isEmpty() ? "" : "mailto:" + canonical;
      case WEB -> canonical.matches("https?://.*") ? canonical : "https://" + canonical;
      case MESSENGER, ADDRESS -> "";
    };
  }

  /**
   * Whether the value couldn't be brought into its one form and so won't be recognised when it
   * comes in.
   */
  public boolean isDoubtful() {
    return canonical.isEmpty() && kind != PointKind.ADDRESS;
  }

  /** What a search compares with. */
  String searchKey() {
    return kind.searchKey(value, canonical);
  }

  boolean isSameAddress(ContactPoint other) {
    return kind == other.kind && value.equals(other.value);
  }

  /** This, as the same address that was known before: its id, and what was read in it then. */
  ContactPoint keeping(ContactPoint known) {
    String reading = known.canonical.isEmpty() ? canonical : known.canonical;
    return new ContactPoint(known.id, kind, label, value, reading);
  }
}
