package rapport.notes;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.ShownOn;
import rapport.interactions.CardEntries;

/** A note stands on the cards of what it is about. */
@Component
class NotePlaces implements ShownOn {
  private final CardEntries entries;

  NotePlaces(CardEntries entries) {
    this.entries = entries;
  }

  @Override
  public String kind() {
    return Notes.KIND;
  }

  @Override
  public Set<UUID> places(Collection<UUID> ids) {
    Set<UUID> places = new HashSet<>();
    ids.forEach(id -> places.addAll(entries.subjects(id)));
    return places;
  }
}
