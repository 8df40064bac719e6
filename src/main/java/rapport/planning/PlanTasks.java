package rapport.planning;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.platform.Settings;

/** The jobs that look who is covered; one that dies begins again, which harms nothing. */
@Configuration(proxyBeanMethods = false)
class PlanTasks {
  @Bean
  Task<Void> renewContactPlan(RenewingPlans renewing) {
    return Tasks.oneTime(PlanJobs.RENEW)
        .execute((instance, context) -> renewing.renew(PlanJobs.plan(instance.getId())));
  }

  /** When the day begins where the company works: who comes, comes from today on. */
  @Bean
  Task<Void> renewContactPlans(RenewingPlans renewing, Settings settings) {
    return Tasks.recurring(
            "contact-plans-renewing", Schedules.daily(settings.zone(), LocalTime.of(0, 5)))
        .execute((instance, context) -> renewing.renewAll());
  }
}
