package rapport.planning;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.platform.Settings;

/** The jobs that look who is covered; one that dies begins again, which harms nothing. */
@Configuration(proxyBeanMethods = false)
class PlanTasks {
  private static final Duration OPEN = Duration.ofDays(2);

  @Bean
  Task<Void> renewContactPlan(RenewingPlans renewing) {
    return Tasks.oneTime(PlanJobs.RENEW)
        .execute((instance, context) -> renewing.renew(PlanJobs.plan(instance.getId())));
  }

  @Bean
  Task<Void> carryOutSpread(CarryingOut carryingOut) {
    return Tasks.oneTime(PlanJobs.SPREAD)
        .execute((instance, context) -> carryingOut.carryOut(UUID.fromString(instance.getId())));
  }

  @Bean
  Task<Void> takeSpreadBack(CarryingOut carryingOut) {
    return Tasks.oneTime(PlanJobs.GATHER)
        .execute((instance, context) -> carryingOut.takeBack(UUID.fromString(instance.getId())));
  }

  /** In the morning, on one of the nodes: who has more to do than time is told before it begins. */
  @Bean
  Task<Void> warnOfOverload(
      WarningOfOverload warning, Spreads spreads, Clock clock, Settings settings) {
    return Tasks.recurring(
            "contact-plans-warning", Schedules.daily(settings.zone(), LocalTime.of(6, 30)))
        .execute((instance, context) -> {
          warning.warn();
          spreads.forgetOpen(clock.instant().minus(OPEN));
        });
  }

  /** When the day begins where the company works: who comes, comes from today on. */
  @Bean
  Task<Void> renewContactPlans(RenewingPlans renewing, Settings settings) {
    return Tasks.recurring(
            "contact-plans-renewing", Schedules.daily(settings.zone(), LocalTime.of(0, 5)))
        .execute((instance, context) -> renewing.renewAll());
  }
}
