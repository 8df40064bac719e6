package rapport.exchange;

import com.github.kagkarlsson.scheduler.SchedulerState;
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
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.platform.Completion;

/**
 * The jobs of imports. A job whose node dies is revived on another, one that fails is tried again
 * some times.
 */
@Configuration(proxyBeanMethods = false)
class ImportTasks {
  private static final int TRIES = 4;
  private static final Duration PAUSE = Duration.ofSeconds(5);

  @Bean
  Task<Void> runImport(Running running, TakingRows taking) {
    return task(
        ImportJobs.RUN,
        (id, state) -> running.run(id, () -> !state.isShuttingDown()),
        taking::fail);
  }

  @Bean
  Task<Void> undoImport(Undoing undoing) {
    return task(ImportJobs.UNDO, (id, state) -> undoAll(undoing, id, state), undoing::fail);
  }

  @Bean
  Task<Void> surveyImport(Surveying surveying) {
    return task(
        ImportJobs.SURVEY,
        (token, state) -> surveying.run(token, () -> !state.isShuttingDown()),
        token -> {});
  }

  /** At night, on one of the nodes. */
  @Bean
  Task<Void> forgetImports(Forgetting forgetting, Clock clock) {
    return Tasks.recurring("import-forgetting", Schedules.daily(LocalTime.of(3, 40)))
        .execute((instance, context) -> forgetting.dropWaiting(clock.instant()));
  }

  private static boolean undoAll(Undoing undoing, UUID id, SchedulerState state) {
    while (!state.isShuttingDown()) {
      if (!undoing.some(id)) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param work works on an import; whether it came to its end
   * @param giveUp called after the last failure
   */
  private static Task<Void> task(
      TaskDescriptor<Void> name, BiPredicate<UUID, SchedulerState> work, Consumer<UUID> giveUp) {
    return Tasks.custom(name)
        .onDeadExecutionRevive()
        .onFailure((failed, operations) -> retry(failed, operations, giveUp))
        .execute((instance, context) ->
            Completion.of(
                work.test(UUID.fromString(instance.getId()), context.getSchedulerState())));
  }

  private static void retry(
      ExecutionComplete failed, ExecutionOperations<Void> operations, Consumer<UUID> giveUp) {
    if (failed.getExecution().consecutiveFailures + 1 < TRIES) {
      operations.reschedule(failed, failed.getTimeDone().plus(PAUSE));
    } else {
      // in this order: whoever dies in between leaves a job that finds nothing to do
      giveUp.accept(UUID.fromString(failed.getExecution().taskInstance.getId()));
      operations.remove();
    }
  }
}
