package rapport.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.world.Answer;
import rapport.world.Api;
import rapport.world.RapportTest;
import rapport.world.World;
import tools.jackson.databind.JsonNode;

@RapportTest
class EmploymentsApiTest {
  @Autowired World world;

  @Test
  void anEmploymentIsAddedChangedEndedAndRemoved() {
    String contact = contact("Трудов", "");
    String company = api().post("/companies", Map.of("name", "Трудовое")).locatedId();

    Answer added =
        api()
            .post(
                "/contacts/" + contact + "/employments",
                Map.of(
                    "companyId",
                    company,
                    "position",
                    "мастер",
                    "decisionRole",
                    "uses",
                    "main",
                    true));
    assertThat(added.status()).isEqualTo(201);
    assertThat(added.header("ETag")).isEqualTo("\"2\"");
    String path = "/employments/" + added.locatedId();
    assertThat(api().get(path).json()).isEqualTo(added.json());
    assertThat(api().get("/employments?company=" + company).json().at("/items")).hasSize(1);
    assertThat(api().get("/employments?contact=" + contact).json().at("/items/0/main").asBoolean())
        .isTrue();
    assertThat(api().get("/employments").status()).isEqualTo(422);

    assertThat(api().with("If-Match", "\"1\"").patch(path, Map.of("position", "поздний")).status())
        .isEqualTo(412);
    JsonNode ended =
        api()
            .with("If-Match", "\"2\"")
            .patch(path, Map.of("decisionRole", "decides", "to", "2026-01-31"))
            .json();
    assertThat(ended.at("/position").asString()).isEqualTo("мастер");
    assertThat(ended.at("/decisionRole").asString()).isEqualTo("decides");
    assertThat(ended.at("/main").asBoolean()).isFalse();
    assertThat(api().patch(path, Map.of("decisionRole", "sings")).status()).isEqualTo(422);

    assertThat(api().delete(path).status()).isEqualTo(204);
    assertThat(api().get(path).status()).isEqualTo(404);
    assertThat(
            world
                .api(Role.READER)
                .post("/contacts/" + contact + "/employments", Map.of("companyId", company))
                .status())
        .isEqualTo(403);
  }

  @Test
  void whoChangedEmployerKeepsTheOldAddresses() {
    String contact = contact("Сменин", "Было ООО");
    JsonNode before = api().get("/contacts/" + contact).json();
    Answer changed =
        api()
            .post(
                "/contacts/" + contact + "/employer-change",
                Map.of(
                    "leavingId",
                    before.at("/employments/0/id").asString(),
                    "company",
                    "Стало ООО",
                    "position",
                    "директор",
                    "lastDay",
                    "2026-03-31",
                    "endedContactPoints",
                    List.of(before.at("/contactPoints/0/id").asString()),
                    "contactPoints",
                    List.of(Map.of("kind", "email", "value", "s@stalo.example", "primary", true))));
    assertThat(changed.status()).isEqualTo(200);
    JsonNode now = changed.json();
    assertThat(now.at("/company").asString()).isEqualTo("Стало ООО");
    assertThat(now.at("/employments")).hasSize(2);
    assertThat(now.at("/contactPoints/0/value").asString()).isEqualTo("s@stalo.example");
    assertThat(now.at("/contactPoints/0/primary").asBoolean()).isTrue();
    assertThat(now.at("/contactPoints/1/validTo").asString()).isEqualTo("2026-03-31");
    assertThat(
            api()
                .with("If-Match", "\"1\"")
                .post("/contacts/" + contact + "/employer-change", Map.of("company", "X"))
                .status())
        .isEqualTo(412);

    // a patch that says nothing of validity leaves it
    JsonNode patched =
        api()
            .patch(
                "/contacts/" + contact,
                Map.of(
                    "contactPoints", List.of(Map.of("kind", "phone", "value", "8 495 777-41-01"))))
            .json();
    assertThat(patched.at("/contactPoints/0/validTo").asString()).isEqualTo("2026-03-31");
  }

  @Test
  void whatIsStillSoIsConfirmed() {
    String contact =
        api()
            .post(
                "/contacts",
                Map.of(
                    "familyName",
                    "ГРОМКИН",
                    "contactPoints",
                    List.of(Map.of("kind", "phone", "value", "доб. 15"))))
            .locatedId();
    JsonNode doubtful = api().get("/contacts/" + contact).json();
    assertThat(doubtful.at("/contactPoints/0/confirmedAt").isNull()).isTrue();
    assertThat(doubtful.at("/staleFrom").isNull()).isFalse();
    JsonNode confirmed = api().post("/contacts/" + contact + "/confirmations", Map.of()).json();
    assertThat(confirmed.at("/contactPoints/0/confirmedAt").isNull()).isFalse();
    assertThat(confirmed.at("/version").asInt()).isEqualTo(1);
  }

  @Test
  void aCompanyBelongsToAGroupAndStandsSomehowWithUs() {
    String head = api().post("/companies", Map.of("name", "Холдинг Апи")).locatedId();
    Answer daughter =
        api()
            .post(
                "/companies",
                Map.of(
                    "name",
                    "Дочка Апи",
                    "parentId",
                    head,
                    "importance",
                    "high",
                    "role",
                    "partner",
                    "industry",
                    "бетон"));
    assertThat(daughter.status()).isEqualTo(201);
    JsonNode record = daughter.json();
    assertThat(record.at("/parentId").asString()).isEqualTo(head);
    assertThat(record.at("/importance").asString()).isEqualTo("high");
    assertThat(record.at("/role").asString()).isEqualTo("partner");
    Answer circle = api().patch("/companies/" + head, Map.of("parentId", daughter.locatedId()));
    assertThat(circle.status()).isEqualTo(422);
    assertThat(circle.body()).contains("groupCycle");
    assertThat(api().patch("/companies/" + head, Map.of("importance", "huge")).status())
        .isEqualTo(422);
  }

  private String contact(String family, String company) {
    return api()
        .post(
            "/contacts",
            Map.of(
                "givenName",
                "Пётр",
                "familyName",
                family,
                "company",
                company,
                "contactPoints",
                List.of(Map.of("kind", "phone", "label", "work", "value", "8 495 777-41-01"))))
        .locatedId();
  }

  private Api api() {
    return world.api(Role.MANAGER);
  }
}
