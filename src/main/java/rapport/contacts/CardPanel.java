package rapport.contacts;

import gg.jte.Content;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.platform.web.Ui;

/**
 * A part of the client card that another module brings; all beans of this type appear, in their
 * {@code @Order}.
 */
public interface CardPanel {
  /** Where on a wide screen a panel stands. */
  enum Place {
    MIDDLE,
    RIGHT
  }

  /**
   * Whose card it is.
   *
   * @param contactIds the contact, or those who work at the company now, as far as they are seen
   * @param viewer who looks at it, and may see the client
   * @param deeds what they may do with it
   */
  record Subject(UUID id, boolean isCompany, List<UUID> contactIds, User viewer, Set<Deed> deeds) {
    /** Which kind of record it is. */
    public RecordKind kind() {
      return isCompany ? RecordKind.COMPANY : RecordKind.CONTACT;
    }
  }

  Place place();

  /** What stands there. */
  Content part(Subject subject, Ui ui);
}
