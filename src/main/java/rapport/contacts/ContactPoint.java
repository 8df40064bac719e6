package rapport.contacts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import rapport.kernel.PhoneNumber;

/**
 * One address of a contact or company.
 *
 * @param value as it was typed
 * @param canonical in the one form (E.164 for phones); empty where it couldn't be read
 * @param primary the first of its kind to be used; at most one of a kind
 * @param from since when it is known to be right, null if nobody knows
 * @param to its last day, null while it is right
 * @param confirmedAt when it was last known to be right, null if never
 * @param confirmedBy who said so, null if an import did
 * @param employmentId the place of work it belongs to, null if to none
 */
public record ContactPoint(
    UUID id,
    PointKind kind,
    String label,
    String value,
    String canonical,
    boolean primary,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Instant confirmedAt,
    @Nullable UUID confirmedBy,
    @Nullable UUID employmentId) {

  /** Whether it still leads to its owner. */
  public boolean isValid() {
    return to == null;
  }

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
    return isDoubtful(kind, canonical);
  }

  static boolean isDoubtful(PointKind kind, String canonical) {
    return canonical.isEmpty() && kind != PointKind.ADDRESS;
  }

  /** What a search compares with. */
  String searchKey() {
    return kind.searchKey(value, canonical);
  }

  boolean isSameAddress(PointDraft draft) {
    return kind == draft.kind() && value.equals(draft.value().strip());
  }

  /** What is said of it beside where it leads. */
  PointDraft.Facts facts() {
    return new PointDraft.Facts(primary, from, to);
  }

  /** This, as an address of a place of work. */
  ContactPoint of(UUID employment) {
    return new ContactPoint(
        id, kind, label, value, canonical, primary, from, to, confirmedAt, confirmedBy, employment);
  }

  /**
   * This, as the same address that was known before: its id, what was read in it then, and when it
   * was confirmed.
   */
  ContactPoint keeping(ContactPoint known) {
    String reading = known.canonical.isEmpty() ? canonical : known.canonical;
    return new ContactPoint(
        known.id,
        kind,
        label,
        value,
        reading,
        primary,
        from,
        to,
        known.confirmedAt,
        known.confirmedBy,
        known.employmentId);
  }
}
