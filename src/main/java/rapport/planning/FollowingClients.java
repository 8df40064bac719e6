package rapport.planning;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import rapport.access.ChangeListener;
import rapport.access.RecordKind;
import rapport.access.RecordedChange;
import rapport.interactions.FollowsTouches;

/**
 * Keeps the shares of clients in step with what happens to them: at the end of the transaction that
 * does it, once, so that sums which others wait for are held for as short as can be.
 */
@Component
class FollowingClients implements ChangeListener, FollowsTouches {
  private final ObjectProvider<Covering> covering; // made after what it listens to

  FollowingClients(ObjectProvider<Covering> covering) {
    this.covering = covering;
  }

  @Override
  public void changed(List<RecordedChange> changes) {
    Map<RecordKind, Set<UUID>> clients = new EnumMap<>(RecordKind.class);
    for (RecordedChange change : changes) {
      RecordKind.ofCode(change.kind())
          .filter(kind -> kind == RecordKind.CONTACT || kind == RecordKind.COMPANY)
          .ifPresent(
              kind -> clients.computeIfAbsent(kind, one -> new TreeSet<>()).add(change.recordId()));
    }
    if (!clients.isEmpty()) {
      due().add(clients, Set.of());
    }
  }

  @Override
  public void touched(Collection<UUID> clientIds) {
    if (!clientIds.isEmpty()) {
      due().add(Map.of(), clientIds);
    }
  }

  /** What this transaction has to do at its end; without one, it is done at once. */
  private Due due() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      Due due = new Due();
      due.atEnd = true; // as for the note of an export, which changes no client
      return due;
    }
    Object bound = TransactionSynchronizationManager.getResource(this);
    if (bound instanceof Due due) {
      return due;
    }
    Due due = new Due();
    TransactionSynchronizationManager.bindResource(this, due);
    TransactionSynchronizationManager.registerSynchronization(due);
    return due;
  }

  private final class Due implements TransactionSynchronization {
    private final Map<RecordKind, Set<UUID>> changed = new EnumMap<>(RecordKind.class);
    private final Set<UUID> touched = new TreeSet<>();
    private boolean atEnd;

    void add(Map<RecordKind, Set<UUID>> clients, Collection<UUID> withTouches) {
      clients.forEach(
          (kind, ids) -> changed.computeIfAbsent(kind, one -> new TreeSet<>()).addAll(ids));
      touched.addAll(withTouches);
      if (atEnd) {
        work(); // rules do something more at the end themselves
      }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      atEnd = true;
      work();
    }

    private void work() {
      Covering worker = covering.getObject();
      changed.forEach((kind, ids) -> {
        worker.renew(kind, ids, false);
        touched.removeAll(ids);
      });
      if (!touched.isEmpty()) {
        worker.recount(touched);
      }
      changed.clear();
      touched.clear();
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(FollowingClients.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(FollowingClients.this, this);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(FollowingClients.this);
    }
  }
}
