package rapport.contacts;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.fields.SearchedRecords;

/** Asks for the job that writes the search keys of a whole directory anew. */
@Component
class KeyJobs implements SearchedRecords {
  static final TaskDescriptor<Void> RENEW = TaskDescriptor.of("search-keys");
  private static final String SEPARATOR = "/";

  /** Asked for late: the scheduler is made of the tasks, and the tasks of what asks for jobs. */
  private final ObjectProvider<SchedulerClient> scheduler;

  KeyJobs(ObjectProvider<SchedulerClient> scheduler) {
    this.scheduler = scheduler;
  }

  @Override
  public void renewAll(RecordKind kind) {
    // a job that runs already may have passed records that count now, so each change has its own
    String name = kind.code() + SEPARATOR + UUID.randomUUID();
    scheduler.getObject().scheduleIfNotExists(RENEW.instance(name).scheduledTo(Instant.now()));
  }

  /** The kind of records a job is about. */
  static RecordKind kind(String name) {
    return RecordKind.ofCode(name.substring(0, name.indexOf(SEPARATOR))).orElseThrow();
  }
}
