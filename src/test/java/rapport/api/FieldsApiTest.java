package rapport.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.world.Answer;
import rapport.world.Api;
import rapport.world.RapportTest;
import rapport.world.World;
import tools.jackson.databind.JsonNode;

@RapportTest
class FieldsApiTest {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired World world;

  private static String name(String what) {
    return what + " by program " + NUMBER.incrementAndGet();
  }

  private Answer add(String kind, String type, Map<String, Object> more) {
    Map<String, Object> body = new java.util.HashMap<>(more);
    body.put("kind", kind);
    body.put("type", type);
    body.put("labels", Map.of("en", name(type), "ru", name("Поле")));
    return world.api(Role.ADMINISTRATOR).post("/fields", body);
  }

  private String code(String kind, String type) {
    return add(kind, type, Map.of("unit", type.equals("money") ? "EUR" : "")).json().get("code").asString();
  }

  private static JsonNode called(JsonNode list, String code) {
    for (JsonNode one : list.get("items")) {
      if (one.get("code").asString().equals(code)) {
        return one;
      }
    }
    throw new AssertionError("no field " + code);
  }

  @Test
  void theFieldsOfAKindAreListedWithTypeWordsAndWhatFiltersCanDo() {
    String code = code("contact", "number");
    JsonNode list = world.api(Role.READER).get("/fields?kind=contact").json();
    JsonNode birthday = called(list, "birthday");
    assertThat(birthday.get("type").asString()).isEqualTo("date");
    assertThat(birthday.get("origin").asString()).isEqualTo("built_in");
    assertThat(birthday.get("labels").get("uk").asString()).isNotBlank();
    assertThat(birthday.get("sortable").asBoolean()).isTrue();
    assertThat(birthday.get("operators").toString()).contains("anniversary");
    JsonNode own = called(list, code);
    assertThat(own.get("origin").asString()).isEqualTo("own");
    assertThat(own.get("version").asInt()).isEqualTo(1);
  }

  @Test
  void anUnknownKindIsRefused() {
    assertThat(world.api(Role.READER).get("/fields?kind=interaction").status()).isEqualTo(422);
  }

  @Test
  void aFieldIsAddedChangedTakenOutOfUseAndBroughtBack() {
    Api api = world.api(Role.ADMINISTRATOR);
    Map<String, Object> options =
        Map.of(
            "options",
            List.of(
                Map.of("labels", Map.of("en", "North")), Map.of("labels", Map.of("en", "South"))));
    Answer added = add("company", "choice", options);
    assertThat(added.status()).isEqualTo(201);
    assertThat(added.header("ETag")).isEqualTo("\"1\"");
    String path = "/fields/" + added.locatedId();
    assertThat(api.get(path).json().get("options").get(1).get("code").asString())
        .isEqualTo("south");
    Answer changed =
        api.with("If-Match", "\"1\"")
            .patch(path, Map.of("options", List.of(Map.of("code", "south", "labels", Map.of("en", "Sud")))));
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.json().get("options").get(0).get("labels").get("en").asString())
        .isEqualTo("Sud");
    assertThat(changed.json().get("options").get(1).get("retired").asBoolean()).isTrue();
    assertThat(api.with("If-Match", "\"1\"").patch(path, Map.of("unit", "x")).status())
        .isEqualTo(412);
    assertThat(api.patch(path, Map.of("type", "text")).status()).isEqualTo(422);
    assertThat(api.delete(path).status()).isEqualTo(204);
    String code = changed.json().get("code").asString();
    assertThat(api.get("/fields?kind=company").body()).doesNotContain("\"" + code + "\"");
    assertThat(api.get("/fields?kind=company&retired=true").body()).contains("\"" + code + "\"");
    assertThat(api.patch(path, Map.of("retired", false)).json().get("retired").asBoolean())
        .isFalse();
  }

  @Test
  void onlyAdministratorsChangeFields() {
    Api head = world.api(Role.HEAD);
    assertThat(
            head.post(
                    "/fields",
                    Map.of("kind", "contact", "type", "text", "labels", Map.of("en", name("No"))))
                .status())
        .isEqualTo(403);
    assertThat(head.get("/fields?kind=contact&retired=true").status()).isEqualTo(403);
  }

  @Test
  void whatIsWrongIsSaidByItsPath() {
    Answer answer =
        world
            .api(Role.ADMINISTRATOR)
            .post(
                "/fields",
                Map.of("kind", "contact", "type", "money", "labels", Map.of("fr", "Prix")));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("labels.fr");
  }

  @Test
  void recordsCarryTheirOwnValuesEachInTheFormOfItsType() {
    String amount = code("contact", "money");
    String flag = code("contact", "flag");
    String day = code("contact", "date");
    Api api = world.api(Role.MANAGER);
    Answer added =
        api.post(
            "/contacts",
            Map.of(
                "familyName",
                name("Api"),
                "own",
                Map.of(amount, 12.5, flag, true, day, "2026-11-22")));
    assertThat(added.status()).isEqualTo(201);
    String path = "/contacts/" + added.locatedId();
    JsonNode own = api.get(path).json().get("own");
    assertThat(own.get(amount).isNumber()).isTrue();
    assertThat(own.get(amount).decimalValue()).isEqualByComparingTo("12.5");
    assertThat(own.get(flag).asBoolean()).isTrue();
    Map<String, Object> patch = new java.util.HashMap<>();
    patch.put(flag, null);
    patch.put(day, "2027-01-01");
    JsonNode changed = api.patch(path, Map.of("own", patch)).json().get("own");
    assertThat(changed.get(amount).decimalValue()).isEqualByComparingTo("12.5");
    assertThat(changed.has(flag)).isFalse();
    assertThat(changed.get(day).asString()).isEqualTo("2027-01-01");
  }

  @Test
  void companiesCarryOwnValuesToo() {
    String code = code("company", "text");
    Api api = world.api(Role.MANAGER);
    Answer added =
        api.post("/companies", Map.of("name", name("Company"), "own", Map.of(code, "value")));
    assertThat(added.json().get("own").get(code).asString()).isEqualTo("value");
    assertThat(api.get("/companies?filter=" + code + ":is:value").body())
        .contains(added.locatedId());
  }

  @Test
  void aFieldNobodyKnowsAndAValueItDoesNotTakeAreRefusedByTheirPath() {
    String number = code("contact", "number");
    Api api = world.api(Role.MANAGER);
    for (Map<String, Object> own :
        List.<Map<String, Object>>of(
            Map.of("own_nothing", "x"), Map.of("nothing", "x"), Map.of(number, "many"))) {
      Answer answer = api.post("/contacts", Map.of("familyName", name("Bad"), "own", own));
      assertThat(answer.status()).as(own.toString()).isEqualTo(422);
      assertThat(answer.body()).contains("\"own." + own.keySet().iterator().next() + "\"");
    }
  }
}
