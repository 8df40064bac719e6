package rapport.bulk;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Does small edits while their user waits. The job was asked for all the same and finds nothing to
 * do, unless this node dies in between.
 */
@Component
public class BulkRunning {
  private static final int SMALL = 300;

  private final BulkBatches batches;

  BulkRunning(BulkBatches batches) {
    this.batches = batches;
  }

  /** Runs an edit that was started, if it is of so few records. */
  public void atOnce(UUID id, int records) {
    boolean ended = records > SMALL;
    while (!ended) {
      ended = batches.change(id);
    }
  }

  /** Takes an edit back that is to be undone, if it was of so few records. */
  public void backAtOnce(UUID id, int records) {
    boolean ended = records > SMALL;
    while (!ended) {
      ended = batches.restore(id);
    }
  }
}
