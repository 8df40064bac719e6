package rapport.chains;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import rapport.access.Act;
import rapport.access.ChangeListener;
import rapport.access.RecordedChange;
import rapport.platform.live.Live;

/**
 * Learns that an interaction ended, and asks the rules when all of the act is written: then it is
 * known what whoever ended it planned themselves. What rules do is part of the act's transaction.
 */
@Component
class RuleNews implements ChangeListener {
  private static final List<String> TAKEN_BACK = List.of("reopen", "restore");

  private final ObjectProvider<FiringRules> firing; // which itself writes changes
  private final ObjectProvider<Firings> firings;

  RuleNews(ObjectProvider<FiringRules> firing, ObjectProvider<Firings> firings) {
    this.firing = firing;
    this.firings = firings;
  }

  @Override
  public void changed(List<RecordedChange> changes) {
    for (RecordedChange change : changes) {
      if (!change.kind().equals("interaction")) {
        continue;
      }
      if (TAKEN_BACK.contains(change.verb())) {
        firings.getObject().takeBack(change.recordId(), change.act().at());
      } else if (!Occasion.of(change.verb()).isEmpty()) {
        atTheEnd(change);
      }
    }
  }

  private void atTheEnd(RecordedChange change) {
    Act act = change.act();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          /** Before signals are sent: what rules do is told with the act that set them off. */
          @Override
          public int getOrder() {
            return Live.SENDS - 1;
          }

          @Override
          public void beforeCommit(boolean readOnly) {
            firing.getObject().fire(Occasion.of(change.verb()), change.recordId(), act.at());
          }
        });
  }
}
