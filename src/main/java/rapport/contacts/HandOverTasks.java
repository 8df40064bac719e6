package rapport.contacts;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.platform.Settings;

/** The job that gives clients back on the day that was said. */
@Configuration(proxyBeanMethods = false)
class HandOverTasks {
  /** Early in the morning, where the installation is, on one of the nodes. */
  @Bean
  Task<Void> returnHandOvers(DueHandOvers due, Settings settings) {
    return Tasks.recurring("handover-return", Schedules.daily(settings.zone(), LocalTime.of(5, 0)))
        .execute((instance, context) -> due.giveBack());
  }
}
