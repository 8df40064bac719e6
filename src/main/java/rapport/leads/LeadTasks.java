package rapport.leads;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Measures first reactions that nobody measured: those from before they were. */
@Configuration(proxyBeanMethods = false)
class LeadTasks {
  private static final int AT_A_TIME = 1000;

  @Bean
  Task<Void> measureReactions(ReactionTimes reactions) {
    return Tasks.recurring("lead-reactions", Schedules.daily(LocalTime.of(3, 20)))
        .execute((instance, context) -> {
          while (reactions.measureOthers(AT_A_TIME) == AT_A_TIME
              && !context.getSchedulerState().isShuttingDown()) {
            // each some are a transaction of their own
          }
        });
  }
}
