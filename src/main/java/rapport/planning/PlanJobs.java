package rapport.planning;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks for the jobs that look at everybody a plan means, and that carry spreads out. */
@Component
class PlanJobs {
  static final TaskDescriptor<Void> RENEW = TaskDescriptor.of("contact-plan-renewing");
  static final TaskDescriptor<Void> SPREAD = TaskDescriptor.of("plan-spread-carrying-out");
  static final TaskDescriptor<Void> GATHER = TaskDescriptor.of("plan-spread-taking-back");

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

  void spread(UUID spreadId) {
    schedule(SPREAD, spreadId);
  }

  void gather(UUID spreadId) {
    schedule(GATHER, spreadId);
  }

  private void schedule(TaskDescriptor<Void> task, UUID id) {
    scheduler
        .getObject()
        .scheduleIfNotExists(task.instance(id.toString()).scheduledTo(Instant.now()));
  }

  static UUID plan(String instance) {
    return UUID.fromString(instance.substring(0, instance.indexOf('/')));
  }
}
