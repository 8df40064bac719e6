package rapport.files;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Asks for a scan as soon as a file is committed. */
@Component
class ScanJobs {
  static final TaskDescriptor<Void> SCAN = TaskDescriptor.of("files-scan-now");

  /** Asked for late: the scheduler is made of the tasks, and the tasks of what asks for jobs. */
  private final ObjectProvider<SchedulerClient> scheduler;

  ScanJobs(ObjectProvider<SchedulerClient> scheduler) {
    this.scheduler = scheduler;
  }

  void soon() {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              ask();
            }
          });
    } else {
      ask();
    }
  }

  private void ask() {
    scheduler.ifAvailable(one ->
        one.scheduleIfNotExists(
            SCAN.instance(UUID.randomUUID().toString()).scheduledTo(Instant.now())));
  }
}
