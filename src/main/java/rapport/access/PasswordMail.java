package rapport.access;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.kernel.EmailAddress;
import rapport.platform.OutgoingMail;
import rapport.platform.Settings;
import rapport.platform.words.Language;
import rapport.platform.words.Words;

/**
 * Mails links to those who forgot their password. A job does it, so that the answer takes as long
 * for an address nobody has, and a mail server that is down is tried again. The job knows the
 * address alone: a link in its data would be a password in clear.
 */
@Configuration(proxyBeanMethods = false)
public class PasswordMail {
  private static final TaskDescriptor<Void> SEND = TaskDescriptor.of("password-mail");
  private static final int TRIES = 4;
  private static final Duration PAUSE = Duration.ofSeconds(10); // then six times as long each time

  private final ObjectProvider<SchedulerClient> scheduler;
  private final Settings settings;

  PasswordMail(ObjectProvider<SchedulerClient> scheduler, Settings settings) {
    this.scheduler = scheduler;
    this.settings = settings;
  }

  /** Has a link mailed to this address, if it is somebody's here. */
  public void ask(String email) {
    EmailAddress.parse(email)
        .ifPresent(address ->
            scheduler
                .getObject()
                .scheduleIfNotExists(SEND.instance(address.value()).scheduledTo(Instant.now())));
  }

  @Bean
  Task<Void> sendPasswordLinks(Users users, PasswordLinks links, OutgoingMail mail) {
    return Tasks.custom(SEND)
        .onDeadExecutionRevive()
        .onFailure((failed, operations) -> {
          int failures = failed.getExecution().consecutiveFailures;
          if (failures + 1 < TRIES) {
            Duration pause = PAUSE.multipliedBy((long) Math.pow(6, failures));
            operations.reschedule(failed, failed.getTimeDone().plus(pause));
          } else {
            operations.remove();
          }
        })
        .execute((instance, context) -> {
          users
              .byEmail(instance.getId())
              .filter(User::active)
              .ifPresent(user -> send(user, links.makeForMail(user), mail));
          return (complete, operations) -> operations.remove();
        });
  }

  private void send(User user, String secret, OutgoingMail mail) {
    Words words = Words.in(Language.withCode(user.language()).orElse(Language.EN));
    String base = settings.url().orElseThrow().toString().replaceFirst("/+$", "");
    mail.send(
        user.email(),
        words.text("mail.password.subject"),
        words.text(
            "mail.password.text", user.name(), base + "/sign-in/password/" + secret, user.email()));
  }
}
