package rapport.planning;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks for the job that looks at everybody a plan means; the plan's id is all it needs to know. */
@Component
class PlanJobs {
  static final TaskDescriptor<Void> RENEW = TaskDescriptor.of("contact-plan-renewing");

  /** Asked for late: the scheduler is made of the tasks, and the tasks of what asks for jobs. */
  private final ObjectProvider<SchedulerClient> scheduler;

  PlanJobs(ObjectProvider<SchedulerClient> scheduler) {
    this.scheduler = scheduler;
  }

  /** In the caller's transaction, at once; by the scheduler's clock, which nobody moves. */
  void renew(ContactPlan plan) {
    scheduler
        .getObject()
        .scheduleIfNotExists(
            RENEW.instance(plan.id() + "/" + plan.version()).scheduledTo(Instant.now()));
  }

  static UUID plan(String instance) {
    return UUID.fromString(instance.substring(0, instance.indexOf('/')));
  }
}
