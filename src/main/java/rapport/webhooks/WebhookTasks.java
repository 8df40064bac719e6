package rapport.webhooks;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The jobs of webhooks. What was just committed is sent at once by the node that wrote it; the job
 * finds what is to be tried again, and what a node has left behind.
 */
@Configuration(proxyBeanMethods = false)
class WebhookTasks {
  private static final Duration LOG_IS_KEPT = Duration.ofDays(30);

  @Bean
  Task<Void> deliverWebhooks(Lanes lanes) {
    return Tasks.recurring("webhook-delivery", Schedules.fixedDelay(Duration.ofSeconds(5)))
        .execute((instance, context) -> lanes.open());
  }

  /** At night, on one of the nodes. */
  @Bean
  Task<Void> forgetDeliveries(Outbox outbox, Clock clock) {
    return Tasks.recurring("webhook-forgetting", Schedules.daily(LocalTime.of(3, 50)))
        .execute((instance, context) -> outbox.forget(clock.instant().minus(LOG_IS_KEPT)));
  }
}
