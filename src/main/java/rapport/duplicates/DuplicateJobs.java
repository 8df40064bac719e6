package rapport.duplicates;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.Right;

/** Asks for the job that looks for duplicates. */
@Component
public class DuplicateJobs {
  static final TaskDescriptor<Void> SEARCH = TaskDescriptor.of("duplicate-search");

  /** Asked for late: the scheduler is made of the tasks, and the tasks of what asks for jobs. */
  private final ObjectProvider<SchedulerClient> scheduler;

  DuplicateJobs(ObjectProvider<SchedulerClient> scheduler) {
    this.scheduler = scheduler;
  }

  /** Looks through a kind of records as soon as possible; once, however often it is asked for. */
  public void search(RecordKind kind, Act act) {
    act.needs(Right.CHANGE_CLIENTS);
    scheduler
        .getObject()
        .scheduleIfNotExists(SEARCH.instance(kind.code()).scheduledTo(Instant.now()));
  }
}
