package rapport.contacts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.kernel.Invalid;

/** Tells all that is known of a person, and forgets it for good. */
@Component
@Transactional
public class Erasing {
  private final Clients clients;
  private final Contacts contacts;
  private final List<PersonalData> sources;
  private final Successors successors;
  private final MergePieces pieces;
  private final Changes changes;

  Erasing(
      Clients clients,
      Contacts contacts,
      List<PersonalData> sources,
      Successors successors,
      MergePieces pieces,
      Changes changes) {
    this.clients = clients;
    this.contacts = contacts;
    this.sources = sources;
    this.successors = successors;
    this.pieces = pieces;
    this.changes = changes;
  }

  /** Everything that is kept of a contact; that it was asked for is written down. */
  public List<PersonalData.Section> tell(UUID contactId, Act act) {
    needs(contactId, Deed.EXPORT, act);
    changes.record(act, "export", "contact", contactId, Map.of());
    User viewer = act.user();
    PersonalData.Person person = person(contactId);
    return sources.stream().flatMap(one -> one.of(person, viewer).stream()).toList();
  }

  private PersonalData.Person person(UUID contactId) {
    Set<UUID> subjects = new LinkedHashSet<>(List.of(contactId));
    sources.forEach(one -> subjects.addAll(one.subjects(contactId)));
    return new PersonalData.Person(contactId, subjects);
  }

  /**
   * Forgets who a contact was. It can't be undone, so the name must be given as it is written.
   *
   * @throws Invalid "name" where it is another
   */
  public void erase(UUID contactId, String name, Act act) {
    Client client = needs(contactId, Deed.DELETE, act);
    if (!client.name().equalsIgnoreCase(name.strip())) {
      throw new Invalid("name", "otherName", client.name());
    }
    forget(contactId, act);
    successors.mergedInto(RecordKind.CONTACT, contactId).forEach(id -> forget(id, act));
    changes.record(act, "erase", "contact", contactId, Map.of());
  }

  /** Those who were merged into somebody are that person too. */
  private void forget(UUID contactId, Act act) {
    PersonalData.Person person = person(contactId);
    sources.forEach(one -> one.forget(person, act));
    pieces.forget(contactId);
  }

  /** The contact, if the deed may be done to it. */
  public Client needs(UUID contactId, Deed deed, Act act) {
    Client client = clients.find(RecordKind.CONTACT, contactId, act.user());
    act.user().needs(RecordKind.CONTACT, deed, contacts.any(contactId).responsibleId());
    return client;
  }
}
