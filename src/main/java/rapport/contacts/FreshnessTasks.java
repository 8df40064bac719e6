package rapport.contacts;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job that looks at all cards anew: some at a time, so that nobody waits for it. */
@Configuration(proxyBeanMethods = false)
class FreshnessTasks {
  private static final int SOME = 2000;
  private static final UUID BEGINNING = new UUID(0, 0);

  /** How far a walk over all cards goes in one step. */
  private interface Step {
    @Nullable UUID after(UUID last);
  }

  @Bean
  Task<Void> lookAtCards(Freshness freshness) {
    return Tasks.oneTime(FreshnessJobs.LOOK)
        .execute((instance, context) -> {
          walk(last -> freshness.renewContactsAfter(last, SOME));
          walk(last -> freshness.renewCompaniesAfter(last, SOME));
        });
  }

  private static void walk(Step step) {
    UUID last = BEGINNING;
    while (last != null) {
      last = step.after(last);
    }
  }
}
