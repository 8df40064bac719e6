package rapport.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Notice;
import rapport.access.Notices;
import rapport.access.Role;
import rapport.access.User;
import rapport.contacts.Contacts;
import rapport.world.RapportTest;
import rapport.world.World;

/** Whoever wants to be reminded is, once, and nobody of what is no longer planned. */
@RapportTest
class RemindersTest {
  @Autowired World world;
  @Autowired Interactions interactions;
  @Autowired Reminders reminders;
  @Autowired Notices notices;
  @Autowired Contacts contacts;

  private final Instant now = Instant.now();

  @Test
  void theResponsibleAndWhoeverTakesPartAreRemindedOnceEvenByTwoNodes() throws Exception {
    User user = world.hire(Role.MANAGER, null);
    User colleague = world.hire(Role.MANAGER, null);
    plan(user, List.of(colleague.id()), Duration.ofMinutes(14), 15);

    try (var nodes = Executors.newFixedThreadPool(2)) {
      Callable<Integer> node = () -> reminders.remind(now);
      nodes.invokeAll(List.of(node, node));
    }
    reminders.remind(now);

    assertThat(told(user)).hasSize(1);
    assertThat(told(colleague)).hasSize(1);
    assertThat(told(user).getFirst().arguments()).contains("Цена");
  }

  @Test
  void nobodyIsRemindedBeforeItsTimeNorOfWhatWasCancelledOrMovedAway() {
    User user = world.hire(Role.MANAGER, null);
    plan(user, List.of(), Duration.ofMinutes(16), 15);
    UUID cancelled = plan(user, List.of(), Duration.ofMinutes(10), 15);
    UUID moved = plan(user, List.of(), Duration.ofMinutes(10), 15);
    interactions.cancel(cancelled, "Не нужно", world.act(user));
    interactions.move(moved, now.plus(Duration.ofDays(1)), world.act(user));

    reminders.remind(now);
    assertThat(told(user)).isEmpty();
    reminders.remind(now.plus(Duration.ofMinutes(2)));
    assertThat(told(user)).hasSize(1);
    reminders.remind(now.plus(Duration.ofDays(1)));
    assertThat(told(user)).hasSize(2);
  }

  @Test
  void whatWasCancelledAndTakenBackRemindsAsBefore() {
    User user = world.hire(Role.MANAGER, null);
    UUID id = plan(user, List.of(), Duration.ofMinutes(30), 15);
    interactions.cancel(id, "Ошибка", world.act(user));
    interactions.restore(id, world.act(user));

    reminders.remind(now);
    assertThat(told(user)).isEmpty();
    reminders.remind(now.plus(Duration.ofMinutes(16)));
    assertThat(told(user)).hasSize(1);
  }

  private UUID plan(User user, List<UUID> colleagues, Duration ahead, int before) {
    Act act = world.act(user);
    UUID person = Touching.person(contacts, "Напоминаева", act);
    Particulars more = new Particulars(colleagues, List.of(), Map.of(), "");
    Plan plan = new Plan(Slot.at(now.plus(ahead)), 30, false, "", before);
    return interactions.plan(Touching.call(person).saying(more), plan, act);
  }

  private List<Notice> told(User user) {
    return notices.list(user.id(), Optional.empty(), 10).items().stream()
        .filter(notice -> notice.message().equals("reminder"))
        .toList();
  }
}
