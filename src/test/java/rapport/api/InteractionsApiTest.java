package rapport.api;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.api.ProblemsTest.problem;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.world.Answer;
import rapport.world.Api;
import rapport.world.MovableClock;
import rapport.world.Queries;
import rapport.world.RapportTest;
import rapport.world.World;
import tools.jackson.databind.JsonNode;

@RapportTest
class InteractionsApiTest {
  @Autowired World world;
  @Autowired MovableClock clock;
  @Autowired Queries queries;

  @AfterEach
  void backToThePresent() {
    clock.reset();
  }

  @Test
  void aCallThatTookPlaceIsLoggedWithItsNextStep() {
    String contact = contact("Логинова", "Лог и Ко");
    Answer logged =
        api()
            .post(
                "/interactions",
                Map.of(
                    "method",
                    "call",
                    "direction",
                    "inbound",
                    "contactIds",
                    List.of(contact),
                    "subject",
                    "Сроки поставки",
                    "group",
                    "consultation",
                    "startedAt",
                    clock.instant().minusSeconds(600).toString(),
                    "durationSeconds",
                    240,
                    "result",
                    "interested",
                    "next",
                    Map.of("method", "meeting", "plannedAt", in(3), "subject", "Договор")));

    assertThat(logged.status()).as(logged.body()).isEqualTo(201);
    assertThat(logged.header("Location")).isEqualTo("/api/v1/interactions/" + logged.locatedId());
    JsonNode record = logged.json();
    assertThat(record.at("/state").asString()).isEqualTo("completed");
    assertThat(record.at("/direction").asString()).isEqualTo("inbound");
    assertThat(record.at("/result").asString()).isEqualTo("interested");
    assertThat(record.at("/durationSeconds").asInt()).isEqualTo(240);
    assertThat(record.at("/participants/0/name").asString()).isEqualTo("Лия Логинова");
    assertThat(record.at("/participants/0/company").asString()).isEqualTo("Лог и Ко");

    JsonNode planned = of(contact, "&state=planned").at("/items/0");
    assertThat(planned.at("/causeId").asString()).isEqualTo(logged.locatedId());
    assertThat(planned.at("/method").asString()).isEqualTo("meeting");
    assertThat(planned.at("/contactIds/0").asString()).isEqualTo(contact);
    assertThat(api().get("/contacts/" + contact).json().at("/nextTouchAt").isNull()).isFalse();
  }

  @Test
  void withoutAnyTimeItHasJustTakenPlace() {
    JsonNode record =
        api()
            .post(
                "/interactions",
                Map.of(
                    "method",
                    "email",
                    "contactIds",
                    List.of(contact("Сейчасова", "")),
                    "noNextReason",
                    "Ждём тендера"))
            .json();

    assertThat(record.at("/state").asString()).isEqualTo("completed");
    assertThat(record.at("/direction").asString()).isEqualTo("outbound");
    assertThat(record.at("/noNextReason").asString()).isEqualTo("Ждём тендера");
    assertThat(Instant.parse(record.at("/startedAt").asString()))
        .isAfter(clock.instant().minusSeconds(60));
  }

  @Test
  void aPlannedOneIsCompletedOnceHoweverOftenTheClientSaysSo() {
    String contact = contact("Повторова", "");
    String id = plan(contact, in(2));
    Map<String, ?> outcome =
        Map.of("result", "Договорились", "next", Map.of("plannedAt", in(9), "method", "call"));

    Answer completed = api().put("/interactions/" + id + "/completion", outcome);
    assertThat(completed.status()).as(completed.body()).isEqualTo(200);
    assertThat(completed.json().at("/state").asString()).isEqualTo("completed");
    assertThat(completed.json().at("/result").asString()).isEqualTo("reached_agreement");
    assertThat(completed.json().at("/note").asString()).isEqualTo("взять каталог");

    Answer again = api().put("/interactions/" + id + "/completion", outcome);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.json()).isEqualTo(completed.json());
    assertThat(of(contact, "").at("/items")).hasSize(2);
    problem(api().put("/interactions/" + id + "/completion", Map.of("result", "refused")), 409);

    assertThat(api().delete("/interactions/" + id + "/completion").status()).isEqualTo(204);
    JsonNode reopened = api().get("/interactions/" + id).json();
    assertThat(reopened.at("/state").asString()).isEqualTo("planned");
    assertThat(of(contact, "").at("/items")).hasSize(1);
    problem(api().delete("/interactions/" + id + "/completion"), 409);
  }

  @Test
  void whoCompletesLateHasDoneItWhenItWasPlanned() {
    String at = in(1);
    String id = plan(contact("Прошлова", ""), at);
    clock.walk(Duration.ofDays(2));

    JsonNode overdue = api().get("/interactions/" + id).json();
    assertThat(overdue.at("/overdue").asBoolean()).isTrue();
    JsonNode completed =
        api()
            .put("/interactions/" + id + "/completion", Map.of("noNextReason", "Закрылись"))
            .json();
    assertThat(Instant.parse(completed.at("/startedAt").asString())).isEqualTo(Instant.parse(at));
    assertThat(completed.at("/overdue").asBoolean()).isFalse();
  }

  @Test
  void aPlannedOneIsCancelledForAReasonAndRestored() {
    String contact = contact("Отменова", "Отмена");
    String id = plan(contact, in(2));
    problem(api().put("/interactions/" + id + "/cancellation", Map.of()), 422);

    JsonNode cancelled =
        api().put("/interactions/" + id + "/cancellation", Map.of("reason", "Заболела")).json();
    assertThat(cancelled.at("/state").asString()).isEqualTo("cancelled");
    assertThat(cancelled.at("/cancelReason").asString()).isEqualTo("Заболела");
    assertThat(
            api()
                .put("/interactions/" + id + "/cancellation", Map.of("reason", "Заболела"))
                .status())
        .isEqualTo(200);
    problem(api().put("/interactions/" + id + "/completion", Map.of("result", "thinking")), 409);
    assertThat(of(contact, "&state=cancelled").at("/items/0/id").asString()).isEqualTo(id);
    assertThat(of(contact, "").at("/items")).hasSize(1);
    String company = cancelled.at("/companyId").asString();
    assertThat(api().get("/interactions?companyId=" + company).json().at("/items")).hasSize(1);

    assertThat(api().delete("/interactions/" + id + "/cancellation").status()).isEqualTo(204);
    assertThat(of(contact, "&state=planned").at("/items")).hasSize(1);
  }

  @Test
  void aPlannedOneIsMovedByWhoeverHasSeenIt() {
    String id = plan(contact("Переносова", ""), in(2));
    String later = in(5);

    Answer moved =
        api().with("If-Match", "\"1\"").patch("/interactions/" + id, Map.of("plannedAt", later));
    assertThat(moved.status()).as(moved.body()).isEqualTo(200);
    assertThat(Instant.parse(moved.json().at("/plannedAt").asString()))
        .isEqualTo(Instant.parse(later));
    problem(
        api().with("If-Match", "\"1\"").patch("/interactions/" + id, Map.of("plannedAt", later)),
        412);
    problem(api().patch("/interactions/" + id, Map.of("plannedAt", later, "version", 1)), 409);
    problem(api().patch("/interactions/" + id, Map.of()), 422);
    problem(api().patch("/interactions/" + id, Map.of("plannedAt", "soon")), 400);
  }

  @Test
  void aSlipIsTakenBackByWhoeverMadeIt() {
    String id = plan(contact("Опечаткина", ""), in(2));
    problem(world.api(Role.HEAD).delete("/interactions/" + id), 409);
    assertThat(api().delete("/interactions/" + id).status()).isEqualTo(204);
    problem(api().get("/interactions/" + id), 404);
  }

  @Test
  void whatCannotBeAnInteractionIsRefusedAtTheField() {
    String contact = contact("Ошибкина", "");
    assertThat(refused(Map.of("contactIds", List.of(contact)))).isEqualTo("method required");
    assertThat(refused(with(contact, "method", "telepathy"))).isEqualTo("method choice");
    assertThat(refused(with(contact, "direction", "sideways"))).isEqualTo("direction choice");
    assertThat(refused(with(contact, "group", "gossip"))).isEqualTo("group choice");
    assertThat(refused(with(contact, "startedAt", in(2)))).isEqualTo("startedAt future");
    assertThat(refused(with(contact, "durationSeconds", -1))).isEqualTo("durationSeconds duration");
    assertThat(refused(with(contact, "next", Map.of()))).isEqualTo("next.plannedAt required");
    assertThat(refused(with(contact, "noNextReason", " "))).isEqualTo("noNextReason required");
    assertThat(refused(with(contact, "responsibleId", contact)))
        .isEqualTo("responsibleId unknownUser");
    assertThat(refused(with(contact, "causeId", contact))).isEqualTo("causeId unknownInteraction");
    assertThat(refused(Map.of("method", "call"))).isEqualTo("contactIds nobody");
    Map<String, Object> plan = with(contact, "plannedAt", in(1));
    plan.put("result", "thinking");
    assertThat(refused(plan)).isEqualTo("result onlyWhenDone");
  }

  private String refused(Map<String, ?> body) {
    JsonNode error = problem(api().post("/interactions", body), 422).at("/errors/0");
    return error.get("field").asString() + " " + error.get("code").asString();
  }

  private static Map<String, Object> with(String contact, String field, Object value) {
    Map<String, Object> body = new HashMap<>();
    body.put("method", "call");
    body.put("contactIds", List.of(contact));
    body.put(field, value);
    return body;
  }

  @Test
  void theLogOfAClientIsPagedThroughAllStatesInTheSameQueries() {
    String contact = contact("Хроникова", "Хроника");
    List<String> all = new ArrayList<>();
    for (int day = 1; day <= 5; day++) {
      all.addFirst(plan(contact, in(day)));
    }
    api().put("/interactions/" + all.get(1) + "/cancellation", Map.of("reason", "нет"));
    api().put("/interactions/" + all.get(4) + "/completion", Map.of("result", "thinking"));

    List<String> seen = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = of(contact, "&limit=2&cursor=" + cursor);
      page.get("items").forEach(item -> seen.add(item.get("id").asString()));
      cursor = page.get("nextCursor").isNull() ? "" : page.get("nextCursor").asString();
    } while (!cursor.isEmpty());

    assertThat(seen).containsExactlyElementsOf(all);
    assertThat(queries.during(() -> of(contact, "&limit=1")))
        .hasSameSizeAs(queries.during(() -> of(contact, "&limit=5")));
    JsonNode mine = api().get("/interactions?responsible=me&state=planned&limit=1").json();
    assertThat(mine.at("/items/0/state").asString()).isEqualTo("planned");
  }

  @Test
  void theListsThatInteractionsReferToCanBeRead() {
    assertThat(api().get("/interaction-groups").json().at("/items/0/code").asString())
        .isEqualTo("interest");
    assertThat(api().get("/interaction-results").json().at("/items/0/labels/uk").asString())
        .isEqualTo("Замовлення оформлено");
    assertThat(api().get("/users").body()).contains("manager@example.com").doesNotContain("hash");
    JsonNode me = api().get("/me").json();
    assertThat(me.at("/email").asString()).isEqualTo("manager@example.com");
    assertThat(me.at("/role").asString()).isEqualTo("manager");
  }

  private String plan(String contact, String at) {
    Answer planned =
        api()
            .post(
                "/interactions",
                Map.of(
                    "method",
                    "call",
                    "contactIds",
                    List.of(contact),
                    "plannedAt",
                    at,
                    "plannedMinutes",
                    20,
                    "urgent",
                    true,
                    "note",
                    "взять каталог"));
    assertThat(planned.status()).as(planned.body()).isEqualTo(201);
    assertThat(planned.json().at("/state").asString()).isEqualTo("planned");
    assertThat(planned.json().at("/urgent").asBoolean()).isTrue();
    return planned.locatedId();
  }

  private JsonNode of(String contact, String more) {
    return api().get("/interactions?contactId=" + contact + more).json();
  }

  private String contact(String family, String company) {
    return api()
        .post("/contacts", Map.of("givenName", "Лия", "familyName", family, "company", company))
        .locatedId();
  }

  private String in(int days) {
    return clock.instant().plus(Duration.ofDays(days)).toString();
  }

  private Api api() {
    return world.api(Role.MANAGER);
  }
}
