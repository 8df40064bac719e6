package rapport.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Role;
import rapport.access.User;
import rapport.contacts.Contacts;
import rapport.world.Answer;
import rapport.world.RapportTest;
import rapport.world.World;

/** What the toast offers to undo is undone, all of it. */
@RapportTest
class UndoTest {
  private static final Pattern UNDO = Pattern.compile("\"undoUrl\":\"([^\"]+)\"");

  @Autowired World world;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  @Autowired Contacts contacts;

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MINUTES);

  @Test
  void whatWasMovedInTheDialogGoesBackToWhereItWas() {
    User manager = world.hire(Role.MANAGER, null);
    UUID id = plan(manager);
    Slot before = log.find(id, manager).slot().orElseThrow();
    Answer moved =
        world
            .pages(manager)
            .htmx(
                "/interactions/" + id + "/time",
                Map.of("at", field(now.plus(Duration.ofDays(5)), manager), "version", "1"));
    assertThat(moved.status()).isEqualTo(204);
    assertThat(log.find(id, manager).slot().orElseThrow()).isNotEqualTo(before);

    undo(moved, manager);
    assertThat(log.find(id, manager).slot().orElseThrow()).isEqualTo(before);
  }

  @Test
  void whatWasGivenAwayComesBackEvenToWhoeverMayNotChangeItAnyMore() {
    User manager = world.hire(Role.MANAGER, null);
    User colleague = world.hire(Role.MANAGER, null);
    UUID id = plan(manager);
    Answer given =
        world
            .pages(manager)
            .htmx(
                "/interactions/" + id + "/responsible",
                Map.of("responsible", colleague.id().toString()));
    assertThat(log.find(id, colleague).responsibleId()).isEqualTo(colleague.id());

    undo(given, manager);
    assertThat(log.find(id, manager).responsibleId()).isEqualTo(manager.id());
  }

  @Test
  void aSeriesJustPlannedIsTakenBackAsAWhole() {
    User manager = world.hire(Role.MANAGER, null);
    UUID person = Touching.person(contacts, "Сериалова", world.act(manager));
    Instant first = now.plus(Duration.ofDays(1));
    Answer planned =
        world
            .pages(manager)
            .htmx(
                "/interactions",
                Map.of(
                    "kind", "planned",
                    "method", "call",
                    "contactIds", person.toString(),
                    "subject", "Каждую неделю",
                    "at", field(first, manager),
                    "repeat",
                        Repeat.CODES.stream()
                            .filter(one -> one.startsWith("week"))
                            .findFirst()
                            .orElseThrow(),
                    "until", first.plus(Duration.ofDays(29)).toString().substring(0, 10)));
    assertThat(planned.status()).isEqualTo(204);
    assertThat(log.plannedWith(person, manager)).hasSizeGreaterThan(3);

    undo(planned, manager);
    assertThat(log.plannedWith(person, manager)).isEmpty();
  }

  private void undo(Answer answer, User user) {
    Matcher said = UNDO.matcher(answer.header("HX-Trigger"));
    assertThat(said.find()).isTrue();
    Answer undone = world.pages(user).delete(said.group(1));
    assertThat(undone.status()).isEqualTo(204);
  }

  private UUID plan(User user) {
    Act act = world.act(user);
    UUID person = Touching.person(contacts, "Возвратова", act);
    return interactions.plan(
        Touching.call(person),
        new Plan(Slot.at(now.plus(Duration.ofDays(2))), 20, false, "", null),
        act);
  }

  private static String field(Instant at, User user) {
    ZoneId zone = user.zone();
    return LocalDateTime.ofInstant(at, zone).truncatedTo(ChronoUnit.MINUTES).toString();
  }
}
