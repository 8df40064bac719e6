package rapport.api;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** At night, on one of the nodes. */
@Configuration(proxyBeanMethods = false)
class IdempotencyTasks {
  @Bean
  Task<Void> forgetIdempotencyKeys(IdempotencyKeys keys) {
    return Tasks.recurring("idempotency-forgetting", Schedules.daily(LocalTime.of(3, 45)))
        .execute((instance, context) -> keys.forget());
  }
}
