package rapport.fields;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.RecordKind;

/** What is done with fields by itself, at night. */
@Configuration(proxyBeanMethods = false)
class FieldTasks {
  private static final int KEPT_DAYS = 400;

  /** At night, on one of the nodes. */
  @Bean
  Task<Void> countFields(FieldFills fills, FieldUses uses, Clock clock) {
    return Tasks.recurring("field-counting", Schedules.daily(LocalTime.of(3, 10)))
        .execute((instance, context) -> {
          fills.count(RecordKind.CONTACT, clock.instant());
          fills.count(RecordKind.COMPANY, clock.instant());
          uses.forgetBefore(uses.today().minusDays(KEPT_DAYS));
        });
  }
}
