package rapport.interactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.History;
import rapport.access.Role;
import rapport.access.User;
import rapport.contacts.Contacts;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.world.Answer;
import rapport.world.RapportTest;
import rapport.world.World;

/** What was written down or planned can be said otherwise, by a page and by the API. */
@RapportTest
class CorrectingTest {
  @Autowired World world;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  @Autowired Amending amending;
  @Autowired History history;
  @Autowired Contacts contacts;

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

  @Test
  void whatTookPlaceIsSaidOtherwiseAndTakenBack() {
    User manager = world.hire(Role.MANAGER, null);
    Act act = world.act(manager);
    UUID one = Touching.person(contacts, "Опискина", act);
    UUID other = Touching.person(contacts, "Забытая", act);
    UUID id = interactions.log(Touching.call(one), Touching.outcome(now, ""), new Next.Open(), act);
    Interaction before = log.find(id, manager);

    UUID change =
        amending
            .correct(
                id,
                OptionalInt.of(1),
                known ->
                    new Correction(
                        Method.MEETING,
                        Direction.INBOUND,
                        List.of(one, other),
                        "",
                        "Цена и сроки",
                        known.note(),
                        "Офис",
                        known.urgent(),
                        900,
                        null,
                        now.minusSeconds(3600),
                        "Согласна",
                        new Particulars(
                            List.of(world.user(Role.HEAD).id()), List.of(), Map.of(), "")),
                act)
            .orElseThrow();

    Interaction after = log.find(id, manager);
    assertThat(after.method()).isEqualTo(Method.MEETING);
    assertThat(after.subject()).isEqualTo("Цена и сроки");
    assertThat(after.contactIds()).containsExactly(one, other);
    assertThat(after.result()).isEqualTo("Согласна");
    assertThat(after.durationSeconds()).isEqualTo(900);
    assertThat(after.version()).isEqualTo(2);
    assertThat(log.of(other, manager, Optional.empty(), 5).items())
        .extracting(Interaction::id)
        .containsExactly(id);
    assertThat(contacts.find(other, manager).lastTouchAt()).isEqualTo(now.minusSeconds(3600));
    assertThatThrownBy(() -> amending.correct(id, OptionalInt.of(1), known -> known, act))
        .isInstanceOf(Conflict.class);

    amending.takeBack(id, change, act);
    Interaction again = log.find(id, manager);
    assertThat(Correction.of(again)).isEqualTo(Correction.of(before));
    assertThat(contacts.find(other, manager).lastTouchAt()).isNull();
    assertThatThrownBy(() -> amending.takeBack(id, change, act)).isInstanceOf(Invalid.class);
  }

  @Test
  void thePageChangesAPlannedOneKeepsItsHistoryAndRefusesAnOldVersion() {
    User manager = world.hire(Role.MANAGER, null);
    Act act = world.act(manager);
    UUID person = Touching.person(contacts, "Правкина", act);
    UUID id =
        interactions.plan(
            Touching.call(person),
            new Plan(Slot.at(now.plus(Duration.ofDays(2))), null, false, "", null),
            act);
    String path = "/interactions/" + id;
    assertThat(world.pages(manager).fragment(path).body()).contains(path + "/correction");
    assertThat(world.pages(manager).fragment(path + "/correction").body())
        .contains("value=\"Цена\"")
        .contains(person.toString());

    Map<String, String> form = new HashMap<>();
    form.put("version", "1");
    form.put("kind", "planned");
    form.put("method", "meeting");
    form.put("direction", "outbound");
    form.put("contactIds", person.toString());
    form.put("subject", "Новая цена");
    form.put("note", "Взять образцы");
    form.put("minutes", "45");
    form.put("place", "Склад");
    form.put("remind", "60");
    form.put("urgent", "true");
    Answer saved = world.pages(manager).htmx(path + "/correction", form);
    assertThat(saved.status()).isEqualTo(204);
    assertThat(saved.header("HX-Trigger")).contains(path + "/correction/");
    Interaction after = log.find(id, manager);
    assertThat(after.subject()).isEqualTo("Новая цена");
    assertThat(after.plannedMinutes()).isEqualTo(45);
    assertThat(after.remindMinutes()).isEqualTo(60);
    assertThat(after.urgent()).isTrue();

    form.put("subject", "Опоздавшая правка");
    Answer stale = world.pages(manager).htmx(path + "/correction", form);
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.body()).contains("Опоздавшая правка").contains("name=\"version\" value=\"2\"");
    form.put("version", "2");
    form.put("minutes", "сорок");
    assertThat(world.pages(manager).htmx(path + "/correction", form).status()).isEqualTo(422);

    assertThat(world.pages(manager).get(path + "/history").body())
        .contains("Новая цена")
        .contains("Склад")
        .contains("/reversal");
  }

  @Test
  void theApiPatchesTheSameFieldsAndKeepsWhatIsNotNamed() {
    Act act = world.act(Role.MANAGER);
    UUID person = Touching.person(contacts, "Заплаткина", act);
    UUID id =
        interactions.log(Touching.call(person), Touching.outcome(now, ""), new Next.Open(), act);
    String path = "/interactions/" + id;
    Answer patched =
        world.api(Role.MANAGER).patch(path, Map.of("subject", "Исправлено", "durationSeconds", 95));
    assertThat(patched.status()).isEqualTo(200);
    assertThat(patched.json().path("subject").asString()).isEqualTo("Исправлено");
    assertThat(patched.json().path("note").asString()).isEqualTo("Обсудили");
    assertThat(patched.json().path("durationSeconds").asInt()).isEqualTo(95);
    assertThat(world.api(Role.MANAGER).patch(path, Map.of("plannedMinutes", 5)).status())
        .isEqualTo(422);
    assertThat(world.api(Role.MANAGER).patch(path, Map.of("contactIds", List.of())).status())
        .isEqualTo(422);
    assertThat(
            world.api(Role.MANAGER).patch(path, Map.of("subject", "Старое", "version", 1)).status())
        .isEqualTo(409);
  }
}
