package rapport.contacts;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks for the job that looks at all cards anew, after a rule changed. */
@Component
class FreshnessJobs {
  static final TaskDescriptor<Void> LOOK = TaskDescriptor.of("freshness-look");

  /** Asked for late: the scheduler is made of the tasks, and the tasks of what asks for jobs. */
  private final ObjectProvider<SchedulerClient> scheduler;

  FreshnessJobs(ObjectProvider<SchedulerClient> scheduler) {
    this.scheduler = scheduler;
  }

  /** In the caller's transaction; each change of the rules has a job of its own. */
  void lookAtAll() {
    scheduler
        .getObject()
        .scheduleIfNotExists(
            LOOK.instance(UUID.randomUUID().toString()).scheduledTo(Instant.now()));
  }
}
