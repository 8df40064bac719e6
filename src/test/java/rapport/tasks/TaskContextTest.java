package rapport.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.access.User;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

/** An interaction can be made for a task: it is told on both. */
@RapportTest
class TaskContextTest {
  @Autowired World world;

  @Test
  void whatIsLoggedForATaskIsWithItsContactAndIsToldOnBoth() {
    User user = world.hire(Role.MANAGER, null);
    String contact = contact(user);
    String task = task(user, contact);
    Pages pages = world.pages(user);
    assertThat(pages.fragment("/interactions/new?task=" + task).body())
        .contains("name=\"task\" value=\"" + task + "\"")
        .contains(contact);
    pages.get("/tasks");
    Answer sent =
        pages.htmx(
            "/interactions",
            Map.of(
                "composer", "dialog",
                "kind", "done",
                "method", "call",
                "contactIds", contact,
                "task", task,
                "subject", "Спросили о счёте",
                "next", "none",
                "noNextReason", "Ждём"));
    assertThat(sent.status()).isEqualTo(204);
    assertThat(pages.get("/tasks/" + task).body()).contains("Спросили о счёте");
    var logged = world.api(user).get("/interactions?contactId=" + contact).json().at("/items/0");
    assertThat(logged.path("taskId").asString()).isEqualTo(task);
    assertThat(pages.get("/interactions/" + logged.path("id").asString()).body())
        .contains("/tasks/" + task)
        .contains("Получить счёт");
  }

  @Test
  void itStaysWithTheTaskWhenItIsCompletedAndATaskNobodySeesIsRefused() {
    User user = world.hire(Role.MANAGER, null);
    String contact = contact(user);
    String task = task(user, contact);
    var api = world.api(user);
    Answer planned =
        api.post(
            "/interactions",
            Map.of(
                "method",
                "call",
                "contactIds",
                List.of(contact),
                "plannedAt",
                Instant.now().plusSeconds(600).toString(),
                "taskId",
                task));
    assertThat(planned.status()).as(planned.body()).isEqualTo(201);
    String id = planned.json().path("id").asString();
    Answer done =
        api.put("/interactions/" + id + "/completion", Map.of("noNextReason", "Всё сделано"));
    assertThat(done.status()).as(done.body()).isEqualTo(200);
    assertThat(api.get("/interactions/" + id).json().path("taskId").asString()).isEqualTo(task);
    Answer refused =
        api.post(
            "/interactions",
            Map.of(
                "method", "call",
                "contactIds", List.of(contact),
                "startedAt", Instant.now().minusSeconds(60).toString(),
                "noNextReason", "Нет",
                "taskId", "00000000-0000-7000-8000-000000000001"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("taskId");
  }

  private String contact(User user) {
    return world
        .api(user)
        .post("/contacts", Map.of("familyName", "Задачина", "givenName", "Ольга"))
        .json()
        .path("id")
        .asString();
  }

  private String task(User user, String contact) {
    Answer added =
        world
            .api(user)
            .post(
                "/tasks",
                Map.of(
                    "title", "Получить счёт", "about", Map.of("kind", "contact", "id", contact)));
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    return added.json().path("id").asString();
  }
}
