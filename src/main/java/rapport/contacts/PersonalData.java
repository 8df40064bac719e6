package rapport.contacts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.User;

/**
 * A module that keeps something about people. Each is asked when somebody wants to know all that is
 * kept of them, and when they want it forgotten (GDPR, articles 15 and 17).
 */
public interface PersonalData {
  /**
   * One kind of thing that is kept.
   *
   * @param code what it is called in JSON; its title is the message {@code personal.<code>}
   * @param fieldsOf whose fields the parts are that are lists
   * @param records each by the names of its parts; a part is a text or a list of texts
   */
  record Section(String code, RecordKind fieldsOf, List<Map<String, Object>> records) {
    public Section(String code, List<Map<String, Object>> records) {
      this(code, RecordKind.CONTACT, records);
    }
  }

  /**
   * Whom it is about.
   *
   * @param subjectIds the contact, and the records that are about them alone: what hangs on one of
   *     these is theirs too
   */
  record Person(UUID contactId, Set<UUID> subjectIds) {}

  /** The records of this module that are about a contact alone, on which others may hang theirs. */
  default Collection<UUID> subjects(UUID contactId) {
    return List.of();
  }

  /** All that is kept of a contact, for somebody who may export it. */
  List<Section> of(Person person, User viewer);

  /**
   * Forgets everything that tells who the contact was. What only counts stays: that something took
   * place, when, by which method and whose work it was.
   */
  void forget(Person person, Act act);
}
