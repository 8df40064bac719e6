package rapport.contacts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Deed;
import rapport.access.Forbidden;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.kernel.Invalid;

/** Tells all that is known of a person, and forgets it for good. */
@Component
@Transactional
public class Erasing {
  private final Clients clients;
  private final List<PersonalData> sources;
  private final Changes changes;

  Erasing(Clients clients, List<PersonalData> sources, Changes changes) {
    this.clients = clients;
    this.sources = sources;
    this.changes = changes;
  }

  /** Everything that is kept of a contact; that it was asked for is written down. */
  public List<PersonalData.Section> tell(UUID contactId, Act act) {
    needs(contactId, Deed.EXPORT, act);
    changes.record(act, "export", "contact", contactId, Map.of());
    User viewer = act.user();
    return sources.stream().flatMap(one -> one.of(contactId, viewer).stream()).toList();
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
    sources.forEach(one -> one.forget(contactId, act));
    changes.record(act, "erase", "contact", contactId, Map.of());
  }

  /** The contact, if the deed may be done to it. */
  public Client needs(UUID contactId, Deed deed, Act act) {
    Client client = clients.find(RecordKind.CONTACT, contactId, act.user());
    if (!act.user().reach(RecordKind.CONTACT, deed).includes(client.responsibleId())) {
      throw new Forbidden(Right.CHANGE_CLIENTS);
    }
    return client;
  }
}
