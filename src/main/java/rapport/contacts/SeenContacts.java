package rapport.contacts;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.RecordKind;
import rapport.access.SeenRecords;
import rapport.access.User;

/** Which contacts somebody is told about. */
@Component
class SeenContacts implements SeenRecords {
  private final Sight sight;

  SeenContacts(Sight sight) {
    this.sight = sight;
  }

  @Override
  public String kind() {
    return RecordKind.CONTACT.code();
  }

  @Override
  @Transactional(readOnly = true)
  public Set<UUID> seen(Collection<UUID> ids, User viewer) {
    return sight.contactsAmong(ids, viewer);
  }
}
