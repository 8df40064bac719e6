package rapport.files;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Scans files that wait, and forgets those that were removed long ago. */
@Configuration(proxyBeanMethods = false)
class FileTasks {
  @Bean
  Task<Void> scanFiles(Scanning scanning) {
    return Tasks.recurring("files-scan", Schedules.fixedDelay(Duration.ofMinutes(1)))
        .execute((instance, context) -> scanning.scanWaiting());
  }

  @Bean
  Task<Void> scanFilesNow(Scanning scanning) {
    return Tasks.oneTime(ScanJobs.SCAN).execute((instance, context) -> scanning.scanWaiting());
  }

  @Bean
  Task<Void> forgetFiles(ForgettingFiles forgetting) {
    return Tasks.recurring("files-forgetting", Schedules.daily(LocalTime.of(3, 55)))
        .execute((instance, context) -> {
          while (forgetting.some() > 0 && !context.getSchedulerState().isShuttingDown()) {
            // each some are a transaction of their own
          }
        });
  }
}
