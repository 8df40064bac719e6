package rapport.contacts;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.access.RecordKind;

/** The job that writes search keys anew; one that dies begins again, which harms nothing. */
@Configuration(proxyBeanMethods = false)
class KeyTasks {
  private static final UUID BEGINNING = new UUID(0, 0);

  @Bean
  Task<Void> renewKeys(KeyRenewal renewal) {
    return Tasks.oneTime(KeyJobs.RENEW)
        .execute((instance, context) -> {
          RecordKind kind = KeyJobs.kind(instance.getId());
          @Nullable UUID last = BEGINNING;
          while (last != null) {
            last = renewal.after(kind, last);
          }
        });
  }
}
