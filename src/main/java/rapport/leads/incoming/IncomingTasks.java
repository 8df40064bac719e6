package rapport.leads.incoming;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks after what was kept and not understood, because its node died or the database was away. */
@Configuration(proxyBeanMethods = false)
class IncomingTasks {
  @Bean
  Task<Void> understandIncoming(IncomingTouches incoming) {
    return Tasks.recurring("incoming-understanding", Schedules.fixedDelay(Duration.ofSeconds(60)))
        .execute((instance, context) -> incoming.resume());
  }
}
