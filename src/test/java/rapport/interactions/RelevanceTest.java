package rapport.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Role;
import rapport.access.User;
import rapport.chains.Calls;
import rapport.contacts.Contacts;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class RelevanceTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  @Autowired Agenda agenda;
  @Autowired Relevance relevance;

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

  @Test
  void whatIsNotRelevantCountsNowhereAndStaysOnTheCard() {
    UUID person = person();
    UUID earlier = logged(person, 9);
    UUID later = logged(person, 1);
    relevance.mark(later, false, "Спам", act());

    assertThat(contacts.find(person, user()).lastTouchAt())
        .isEqualTo(log.find(earlier, user()).moment());
    String card = world.pages(Role.MANAGER).get("/contacts/" + person).body();
    assertThat(card).contains("entry-faint").contains("entry-" + later);

    relevance.mark(later, true, "", act());
    assertThat(contacts.find(person, user()).lastTouchAt())
        .isEqualTo(log.find(later, user()).moment());
  }

  @Test
  void whatIsPlannedAndNotRelevantIsNoPromise() {
    User manager = world.hire(Role.MANAGER, null);
    Act act = world.act(manager);
    UUID person = Calls.person("Значимова", contacts, act);
    UUID planned =
        interactions.plan(
            Calls.topic(Method.CALL, "Пустое", person),
            new Plan(now.minus(Duration.ofDays(1)), null, false),
            act);
    Agenda.Span day = new Agenda.Span(now.minus(Duration.ofDays(3)), now);
    assertThat(agenda.standing(manager.id(), now, day, day).overdue()).isEqualTo(1);

    relevance.mark(planned, false, "", act);

    assertThat(agenda.standing(manager.id(), now, day, day).overdue()).isZero();
    assertThat(agenda.planned(manager, List.of(new Agenda.Part(day, 1)))).isEmpty();
    assertThat(contacts.find(person, user()).nextTouchAt()).isNull();
  }

  @Test
  void itIsMarkedAndTakenBackOnItsPageAndThroughTheApiAndFoundByAFilter() {
    UUID person = person();
    UUID call = logged(person, 2);
    var pages = world.pages(Role.MANAGER);
    pages.get("/interactions/" + call);
    var answer = pages.htmx("/interactions/" + call + "/irrelevance", Map.of("why", "Ошибка"));
    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.header("HX-Trigger")).contains("irrelevance");
    assertThat(pages.get("/interactions?relevant=false&whose=mine").body())
        .contains(call.toString());

    var api = world.api(Role.MANAGER);
    var record = api.get("/interactions/" + call).json();
    assertThat(record.get("relevant").asBoolean()).isFalse();
    assertThat(record.get("irrelevantWhy").asString()).isEqualTo("Ошибка");
    assertThat(api.delete("/interactions/" + call + "/irrelevance").status()).isEqualTo(204);
    assertThat(api.get("/interactions/" + call).json().get("relevant").asBoolean()).isTrue();
    var again = api.put("/interactions/" + call + "/irrelevance", Map.of("why", "Ещё раз"));
    assertThat(again.json().get("irrelevantWhy").asString()).isEqualTo("Ещё раз");
    assertThat(api.get("/interactions?contactId=" + person + "&relevant=true").body())
        .doesNotContain("\"id\":\"" + call);
  }

  @Test
  void aReaderMayNotMark() {
    UUID call = logged(person(), 2);
    assertThat(
            world.api(Role.READER).put("/interactions/" + call + "/irrelevance", Map.of()).status())
        .isEqualTo(403);
  }

  private UUID person() {
    return Calls.person("Значимова", contacts, act());
  }

  private UUID logged(UUID person, int daysAgo) {
    return interactions.log(
        Calls.topic(Method.CALL, "Звонок", person),
        Calls.outcome(now.minus(Duration.ofDays(daysAgo)), ""),
        new Next.Open(),
        act());
  }

  private User user() {
    return world.user(Role.ADMINISTRATOR);
  }

  private Act act() {
    return world.act(Role.MANAGER);
  }
}
