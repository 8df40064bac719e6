package rapport.webhooks;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Has the lanes opened as soon as a transaction is committed. Equal ones count once, however much a
 * transaction writes.
 */
record Kick(Lanes lanes) implements TransactionSynchronization {
  static void afterCommit(Lanes lanes) {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(new Kick(lanes));
    }
  }

  @Override
  public void afterCommit() {
    lanes.openSoon();
  }
}
