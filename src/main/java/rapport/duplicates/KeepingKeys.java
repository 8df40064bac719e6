package rapport.duplicates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rapport.access.ChangeListener;
import rapport.access.RecordKind;
import rapport.access.RecordedChange;
import rapport.linkage.LinkedRecord;

/**
 * Keeps the keys of records in step with them, in the transaction that changes them; open pairs of
 * records that went, go.
 */
@Component
class KeepingKeys implements ChangeListener {
  private static final Set<String> WITHOUT_EFFECT =
      Set.of("hand_over", "give_back", "confirm", "export", "touch");

  /** Asked for late: the directories tell of changes, and so are made after this. */
  private final ObjectProvider<LinkedClients> clients;

  private final KeyRows keys;
  private final ObjectProvider<FoundPairs> pairs;

  KeepingKeys(
      ObjectProvider<LinkedClients> clients, KeyRows keys, ObjectProvider<FoundPairs> pairs) {
    this.clients = clients;
    this.keys = keys;
    this.pairs = pairs;
  }

  @Override
  public void changed(List<RecordedChange> changes) {
    renew(RecordKind.CONTACT, changes);
    renew(RecordKind.COMPANY, changes);
  }

  private void renew(RecordKind kind, List<RecordedChange> changes) {
    Set<UUID> changed = new HashSet<>();
    for (RecordedChange change : changes) {
      if (change.kind().equals(kind.code()) && !WITHOUT_EFFECT.contains(change.verb())) {
        changed.add(change.recordId());
      }
    }
    if (changed.isEmpty()) {
      return;
    }
    LinkedClients all = clients.getObject();
    List<LinkedRecord> present = all.with(kind, new ArrayList<>(changed));
    keys.write(kind, all.schema(kind), present);
    present.forEach(record -> changed.remove(UUID.fromString(record.id())));
    if (!changed.isEmpty()) {
      keys.forget(changed);
      pairs.getObject().forget(changed);
    }
  }
}
