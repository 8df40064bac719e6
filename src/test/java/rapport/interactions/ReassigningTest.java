package rapport.interactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Notice;
import rapport.access.Notices;
import rapport.access.Role;
import rapport.access.User;
import rapport.contacts.Contacts;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.world.Answer;
import rapport.world.RapportTest;
import rapport.world.World;

/** What is planned is given to a colleague, who is told. */
@RapportTest
class ReassigningTest {
  @Autowired World world;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  @Autowired Reassigning reassigning;
  @Autowired TeamAgenda team;
  @Autowired Notices notices;
  @Autowired Contacts contacts;

  private final Instant now = Instant.now();

  @Test
  void theColleagueIsToldAndAStaleOrDoneOneIsRefused() {
    User from = world.hire(Role.MANAGER, null);
    User to = world.hire(Role.MANAGER, null);
    UUID id = plan(from, Duration.ofHours(1));

    reassigning.give(id, to.id(), OptionalInt.of(1), world.act(from));
    assertThat(log.find(id, to).responsibleId()).isEqualTo(to.id());
    assertThat(notices.list(to.id(), Optional.empty(), 5).items())
        .extracting(Notice::message)
        .contains("given");

    Act admin = world.act(Role.ADMINISTRATOR);
    assertThatThrownBy(() -> reassigning.give(id, from.id(), OptionalInt.of(1), admin))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> reassigning.give(id, UUID.randomUUID(), OptionalInt.empty(), admin))
        .isInstanceOf(Invalid.class);
    interactions.complete(id, Touching.outcome(now, ""), new Next.Open(), admin);
    assertThatThrownBy(() -> reassigning.give(id, from.id(), OptionalInt.empty(), admin))
        .isInstanceOf(Conflict.class);
  }

  @Test
  void theTeamsDayCountsWhatEachHasAndACardDroppedThereIsTheirs() {
    User busy = world.hire(Role.MANAGER, null);
    User free = world.hire(Role.MANAGER, null);
    UUID late = plan(busy, Duration.ofHours(-1));
    Agenda.Span day =
        new Agenda.Span(now.minus(Duration.ofHours(12)), now.plus(Duration.ofHours(12)));
    plan(busy, Duration.ofHours(2));
    Map<UUID, TeamAgenda.Load> loads = team.loads(List.of(busy.id(), free.id()), now, day);
    assertThat(loads.get(busy.id())).isEqualTo(new TeamAgenda.Load(1, 1, 20, 0));
    assertThat(loads).doesNotContainKey(free.id());

    Answer dropped =
        world
            .pages(Role.HEAD)
            .htmx(
                "/interactions/" + late + "/responsible",
                Map.of("value", free.id().toString(), "version", "1", "board", "true"));
    assertThat(dropped.status()).isEqualTo(204);
    assertThat(team.loads(List.of(free.id()), now, day))
        .containsEntry(free.id(), new TeamAgenda.Load(1, 0, 0, 0));
    assertThat(team.work(List.of(free.id()), day.to(), 8, world.user(Role.HEAD)))
        .extracting(Interaction::id)
        .containsExactly(late);
  }

  private UUID plan(User user, Duration ahead) {
    Act act = world.act(user);
    UUID person = Touching.person(contacts, "Переданная", act);
    return interactions.plan(Touching.call(person), new Plan(now.plus(ahead), 20, false), act);
  }
}
