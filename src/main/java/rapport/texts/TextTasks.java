package rapport.texts;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.platform.Completion;

/**
 * Fills the full text: at the first start after an upgrade, and every night, when there is
 * something to do only after a seed.
 */
@Configuration(proxyBeanMethods = false)
class TextTasks {
  private static final TaskDescriptor<Void> FIRST = TaskDescriptor.of("texts-first");
  private static final Duration PAUSE = Duration.ofMinutes(5);

  @Bean
  Task<Void> fillTextsNightly(FillingTexts filling) {
    return Tasks.recurring("texts-fill", Schedules.daily(LocalTime.of(2, 40)))
        .execute(
            (instance, context) -> filling.all(() -> context.getSchedulerState().isShuttingDown()));
  }

  @Bean
  Task<Void> fillTextsFirst(FillingTexts filling) {
    return Tasks.custom(FIRST)
        .onDeadExecutionRevive()
        .onFailure(new OnFailureRetryLater<>(PAUSE))
        .execute((instance, context) ->
            Completion.of(filling.all(() -> context.getSchedulerState().isShuttingDown())));
  }

  @Bean
  ApplicationListener<ApplicationReadyEvent> fillTextsAfterUpgrade(
      FillingTexts filling, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
    return ready -> {
      if (filling.isAllMissing()) {
        scheduler.ifAvailable(
            one -> one.scheduleIfNotExists(FIRST.instance("upgrade").scheduledTo(clock.instant())));
      }
    };
  }
}
