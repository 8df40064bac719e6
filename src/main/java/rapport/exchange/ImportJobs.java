package rapport.exchange;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks for the jobs that run and undo imports; the import's id is all they need to know. */
@Component
class ImportJobs {
  static final TaskDescriptor<Void> RUN = TaskDescriptor.of("import-run");
  static final TaskDescriptor<Void> UNDO = TaskDescriptor.of("import-undo");
  static final TaskDescriptor<Void> SURVEY = TaskDescriptor.of("import-survey");

  /** Asked for late: the scheduler is made of the tasks, and the tasks of what asks for jobs. */
  private final ObjectProvider<SchedulerClient> scheduler;

  ImportJobs(ObjectProvider<SchedulerClient> scheduler) {
    this.scheduler = scheduler;
  }

  void run(UUID id) {
    schedule(RUN, id);
  }

  void undo(UUID id) {
    schedule(UNDO, id);
  }

  /** By the token of the count. */
  void survey(UUID token) {
    schedule(SURVEY, token);
  }

  /** In the caller's transaction, at once; by the scheduler's clock, which nobody moves. */
  private void schedule(TaskDescriptor<Void> task, UUID id) {
    scheduler
        .getObject()
        .scheduleIfNotExists(task.instance(id.toString()).scheduledTo(Instant.now()));
  }
}
