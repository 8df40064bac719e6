package rapport.interactions;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done with interactions by itself. */
@Configuration(proxyBeanMethods = false)
class InteractionTasks {
  private static final Duration BETWEEN_REMINDERS = Duration.ofSeconds(30);

  @Bean
  Task<Void> remind(Reminders reminders, Clock clock) {
    return Tasks.recurring("interaction-reminders", Schedules.fixedDelay(BETWEEN_REMINDERS))
        .execute((instance, context) -> {
          while (reminders.remind(clock.instant()) > 0
              && !context.getSchedulerState().isShuttingDown()) {
            // each some are a transaction of their own
          }
        });
  }

  /** At night, on one of the nodes. */
  @Bean
  Task<Void> goOnWithSeries(CarryingOn series, Clock clock) {
    return Tasks.recurring("interaction-series", Schedules.daily(LocalTime.of(3, 40)))
        .execute((instance, context) -> series.all(clock.instant()));
  }
}
