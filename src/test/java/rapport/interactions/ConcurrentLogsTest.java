package rapport.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.Act;
import rapport.access.Role;
import rapport.contacts.Companies;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.kernel.PersonName;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
@Timeout(60)
class ConcurrentLogsTest {
  private static final int ROUNDS = 15;
  @Autowired World world;
  @Autowired Interactions interactions;
  @Autowired Contacts contacts;
  @Autowired Companies companies;
  @Autowired PlatformTransactionManager transactions;

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

  @Test
  void theLastTouchIsThatOfTheLaterOneWhicheverIsWrittenFirst() throws Exception {
    UUID person = person("Одновременная");
    Act act = world.act(Role.MANAGER);
    CountDownLatch written = new CountDownLatch(1);
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      Future<?> later =
          two.submit(() ->
              new TransactionTemplate(transactions)
                  .executeWithoutResult(open -> {
                    log(now, act, person);
                    written.countDown();
                    pause();
                  }));
      Future<?> earlier =
          two.submit(() -> {
            written.await();
            return log(now.minus(Duration.ofDays(1)), act, person);
          });
      later.get(30, TimeUnit.SECONDS);
      earlier.get(30, TimeUnit.SECONDS);
    }

    UUID company =
        contacts
            .find(person, world.user(Role.ADMINISTRATOR))
            .currentEmployment()
            .orElseThrow()
            .companyId();
    assertThat(contacts.find(person, world.user(Role.ADMINISTRATOR)).lastTouchAt()).isEqualTo(now);
    assertThat(companies.find(company, world.user(Role.ADMINISTRATOR)).lastTouchAt())
        .isEqualTo(now);
  }

  @Test
  void twoWhoLogTheSamePeopleInAnotherOrderDoNotWaitForEachOther() throws Exception {
    UUID one = person("Встречная");
    UUID other = person("Поперечная");
    Act act = world.act(Role.MANAGER);
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      Future<?> there = two.submit(() -> rounds(act, one, other));
      Future<?> back = two.submit(() -> rounds(act, other, one));
      there.get(30, TimeUnit.SECONDS);
      back.get(30, TimeUnit.SECONDS);
    }
    assertThat(contacts.find(one, world.user(Role.ADMINISTRATOR)).lastTouchAt()).isEqualTo(now);
  }

  private void rounds(Act act, UUID... people) {
    for (int round = 0; round < ROUNDS; round++) {
      log(now.minusSeconds(round), act, people);
    }
  }

  /** Long enough for the other to come to the point where it must wait. */
  private static void pause() {
    try {
      Thread.sleep(400);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private UUID log(Instant at, Act act, UUID... people) {
    Topic topic =
        new Topic(Method.CALL, Direction.OUTBOUND, List.of(people), "", "Цена", "", null, null);
    return interactions.log(topic, new Outcome(at, 60, "", ""), new Next.Open(), act);
  }

  private UUID person(String family) {
    return contacts.add(
        new ContactDraft(
            new PersonName("Ольга", "", family),
            "Двор " + family,
            "",
            List.of(),
            null,
            "",
            null,
            "RU"),
        world.act(Role.MANAGER));
  }
}
