package rapport.interactions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import rapport.access.Act;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.kernel.PersonName;

/** People and what one has to do with them, for the tests of interactions. */
final class Touching {
  private Touching() {}

  static UUID person(Contacts contacts, String family, Act act) {
    return contacts.add(
        new ContactDraft(
            new PersonName("Ольга", "", family), "", "", List.of(), null, "", act.userId(), "RU"),
        act);
  }

  static Topic call(UUID... people) {
    return call("", people);
  }

  static Topic call(String group, UUID... people) {
    return new Topic(
        Method.CALL, Direction.OUTBOUND, List.of(people), group, "Цена", "", null, null);
  }

  static Outcome outcome(Instant at, String result) {
    return new Outcome(at, 300, result, "Обсудили");
  }
}
