package rapport.bulk;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks for the jobs that run and undo bulk edits; the edit's id is all they need to know. */
@Component
class BulkJobs {
  static final TaskDescriptor<Void> RUN = TaskDescriptor.of("bulk-edit-run");
  static final TaskDescriptor<Void> UNDO = TaskDescriptor.of("bulk-edit-undo");

  /** Asked for late: the scheduler is made of the tasks, and the tasks of what asks for jobs. */
  private final ObjectProvider<SchedulerClient> scheduler;

  BulkJobs(ObjectProvider<SchedulerClient> scheduler) {
    this.scheduler = scheduler;
  }

  void run(UUID id) {
    schedule(RUN, id);
  }

  void undo(UUID id) {
    schedule(UNDO, id);
  }

  /** In the caller's transaction, at once; by the scheduler's clock, which nobody moves. */
  private void schedule(TaskDescriptor<Void> task, UUID id) {
    scheduler
        .getObject()
        .scheduleIfNotExists(task.instance(id.toString()).scheduledTo(Instant.now()));
  }
}
