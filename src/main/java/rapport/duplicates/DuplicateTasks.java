package rapport.duplicates;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.RecordKind;

/** The jobs that look for duplicates: every night, and when somebody asks. */
@Configuration(proxyBeanMethods = false)
class DuplicateTasks {
  /** At night, on one of the nodes. */
  @Bean
  Task<Void> findDuplicates(Duplicates duplicates) {
    return Tasks.recurring("duplicate-finding", Schedules.daily(LocalTime.of(2, 30)))
        .execute((instance, context) -> {
          duplicates.search(RecordKind.CONTACT);
          duplicates.search(RecordKind.COMPANY);
        });
  }

  @Bean
  Task<Void> searchDuplicates(Duplicates duplicates) {
    return Tasks.oneTime(DuplicateJobs.SEARCH)
        .execute((instance, context) ->
            duplicates.search(RecordKind.ofCode(instance.getId()).orElseThrow()));
  }
}
