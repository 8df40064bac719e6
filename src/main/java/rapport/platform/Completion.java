package rapport.platform;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;

/** What becomes of a job that works until all is done or the node is stopped. */
public final class Completion {
  private Completion() {}

  /** One that came to its end is removed; one that was cut short goes on as soon as it can. */
  public static CompletionHandler<Void> of(boolean ended) {
    return (complete, operations) -> {
      if (ended) {
        operations.remove();
      } else {
        operations.reschedule(complete, complete.getTimeDone());
      }
    };
  }
}
