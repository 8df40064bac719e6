package rapport.bulk;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.platform.Completion;

/**
 * The jobs of bulk edits. A job whose node dies is revived on another, one that fails is tried
 * again some times.
 */
@Configuration(proxyBeanMethods = false)
class BulkTasks {
  private static final int TRIES = 4;
  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final Duration OPEN = Duration.ofDays(2);

  @Bean
  Task<Void> runBulkEdit(BulkBatches batches) {
    return task(BulkJobs.RUN, batches::change, batches);
  }

  @Bean
  Task<Void> undoBulkEdit(BulkBatches batches) {
    return task(BulkJobs.UNDO, batches::restore, batches);
  }

  /** At night, on one of the nodes. */
  @Bean
  Task<Void> forgetBulkEdits(BulkEdits edits, Clock clock) {
    return Tasks.recurring("bulk-edit-forgetting", Schedules.daily(LocalTime.of(3, 50)))
        .execute((instance, context) -> edits.forgetOpen(clock.instant().minus(OPEN)));
  }

  /**
   * @param batch does the next batch; whether it was the last
   */
  private static Task<Void> task(
      TaskDescriptor<Void> name, Predicate<UUID> batch, BulkBatches batches) {
    return Tasks.custom(name)
        .onDeadExecutionRevive()
        .onFailure((failed, operations) -> retry(failed, operations, batches))
        .execute((instance, context) -> {
          boolean ended = false;
          while (!ended && !context.getSchedulerState().isShuttingDown()) {
            ended = batch.test(UUID.fromString(instance.getId()));
          }
          return Completion.of(ended);
        });
  }

  private static void retry(
      ExecutionComplete failed, ExecutionOperations<Void> operations, BulkBatches batches) {
    if (failed.getExecution().consecutiveFailures + 1 < TRIES) {
      operations.reschedule(failed, failed.getTimeDone().plus(PAUSE));
    } else {
      // in this order: whoever dies in between leaves a job that finds nothing to do
      batches.fail(UUID.fromString(failed.getExecution().taskInstance.getId()));
      operations.remove();
    }
  }
}
