package rapport.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.world.Answer;
import rapport.world.Api;
import rapport.world.Queries;
import rapport.world.RapportTest;
import rapport.world.World;
import tools.jackson.databind.JsonNode;

@RapportTest
class ContactsApiTest {
  @Autowired World world;
  @Autowired Queries queries;

  @Test
  void aContactIsAddedAndFoundAtItsLocation() {
    Answer added =
        api()
            .post(
                "/contacts",
                Map.of(
                    "givenName", "Пелагея",
                    "middleName", "Львовна",
                    "familyName", "Апишева",
                    "company", "Апи Строй",
                    "position", "закупщица",
                    "birthday", "1984-02-29",
                    "note", "любит точность",
                    "contactPoints",
                        List.of(
                            Map.of("kind", "phone", "value", "8 (495) 123-45-01"),
                            Map.of("kind", "email", "label", "work", "value", "P@Example.com"))));

    assertThat(added.status()).isEqualTo(201);
    assertThat(added.header("Location")).isEqualTo("/api/v1/contacts/" + added.locatedId());
    assertThat(added.header("ETag")).isEqualTo("\"1\"");
    JsonNode record = api().get("/contacts/" + added.locatedId()).json();
    assertThat(record).isEqualTo(added.json());
    assertThat(record.propertyNames())
        .containsExactlyInAnyOrder(
            "id",
            "givenName",
            "middleName",
            "familyName",
            "name",
            "company",
            "position",
            "employments",
            "contactPoints",
            "birthday",
            "note",
            "responsibleId",
            "lastTouchAt",
            "nextTouchAt",
            "createdAt",
            "importance",
            "role",
            "staleFrom",
            "own",
            "stage",
            "openLeads",
            "version");
    assertThat(record.at("/name").asString()).isEqualTo("Пелагея Львовна Апишева");
    assertThat(record.at("/employments/0/company").asString()).isEqualTo("Апи Строй");
    assertThat(record.at("/contactPoints/0/canonical").asString()).isEqualTo("+74951234501");
    assertThat(record.at("/contactPoints/0/display").asString()).isEqualTo("+7 495 123-45-01");
    assertThat(record.at("/responsibleId").asString())
        .isEqualTo(world.user(Role.MANAGER).id().toString());
    assertThat(record.get("lastTouchAt").isNull()).isTrue();
  }

  @Test
  void thePhonesOfARequestFollowTheCountryItStates() {
    Answer added =
        api()
            .post(
                "/contacts",
                Map.of(
                    "givenName",
                    "Оксана",
                    "country",
                    "ua",
                    "contactPoints",
                    List.of(Map.of("kind", "phone", "value", "067 123 45 01"))));

    assertThat(added.json().at("/contactPoints/0/canonical").asString()).isEqualTo("+380671234501");
    JsonNode patched =
        api().patch("/contacts/" + added.locatedId(), Map.of("note", "перезвонить")).json();
    assertThat(patched.get("contactPoints")).isEqualTo(added.json().get("contactPoints"));
  }

  @Test
  void aPatchChangesWhatItNamesAndNothingElse() {
    String id = add("Степан", "Латочкин", "Латка");

    JsonNode renamed = api().patch("/contacts/" + id, Map.of("familyName", "Заплаткин")).json();
    assertThat(renamed.at("/name").asString()).isEqualTo("Степан Заплаткин");
    assertThat(renamed.at("/company").asString()).isEqualTo("Латка");
    assertThat(renamed.at("/contactPoints")).hasSize(1);
    assertThat(renamed.at("/version").asInt()).isEqualTo(2);

    JsonNode emptied =
        api().patch("/contacts/" + id, "{\"company\":null,\"contactPoints\":[]}").json();
    assertThat(emptied.at("/company").asString()).isEmpty();
    assertThat(emptied.at("/employments/0/to").isNull()).isFalse();
    assertThat(emptied.at("/contactPoints")).isEmpty();
  }

  @Test
  void nobodyOverwritesWhatTheyHaveNotSeen() {
    String id = add("Вера", "Ревизова", "");
    api().patch("/contacts/" + id, Map.of("note", "первая"));

    Answer late = api().patch("/contacts/" + id, Map.of("note", "вторая", "version", 1));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.json().at("/code").asString()).isEqualTo("stale");

    Answer unmatched =
        api().with("If-Match", "\"1\"").patch("/contacts/" + id, Map.of("note", "x"));
    assertThat(unmatched.status()).isEqualTo(412);
    Answer matched =
        api().with("If-Match", "W/\"2\"").patch("/contacts/" + id, Map.of("note", "третья"));
    assertThat(matched.status()).isEqualTo(200);
    assertThat(matched.header("ETag")).isEqualTo("\"3\"");
  }

  @Test
  void pagesFollowEachOtherThroughTheirCursors() {
    for (int i = 0; i < 5; i++) {
      add("Ряд" + i, "Чередов", "");
    }
    List<String> seen = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page =
          api().get("/contacts?q=cheredov&limit=2&sort=-created&cursor=" + cursor).json();
      page.get("items").forEach(item -> seen.add(item.get("givenName").asString()));
      cursor = page.get("nextCursor").isNull() ? "" : page.get("nextCursor").asString();
    } while (!cursor.isEmpty());

    assertThat(seen).containsExactly("Ряд4", "Ряд3", "Ряд2", "Ряд1", "Ряд0");
  }

  @Test
  void aListCanBeNarrowedToOneEmployee() {
    add("Мой", "Ответственнов", "");

    assertThat(api().get("/contacts?q=otvetstvennov&responsible=me").json().get("items"))
        .hasSize(1);
    assertThat(
            world
                .api(Role.HEAD)
                .get("/contacts?q=otvetstvennov&responsible=me")
                .json()
                .get("items"))
        .isEmpty();
  }

  @Test
  void aListTakesTheSameQueriesHoweverLongItIs() {
    add("Раз", "Запросов", "А");
    api().get("/contacts?q=zaprosov"); // that the token was used is noted now and then
    int one = queries.during(() -> api().get("/contacts?q=zaprosov")).size();
    add("Два", "Запросов", "Б");
    add("Три", "Запросов", "В");
    assertThat(queries.during(() -> api().get("/contacts?q=zaprosov"))).hasSize(one);
  }

  @Test
  void companiesAreAddedReadChangedAndListed() {
    Answer added =
        api()
            .post(
                "/companies",
                Map.of(
                    "name",
                    "ООО «Апи Кирпич»",
                    "contactPoints",
                    List.of(Map.of("kind", "web", "value", "kirpich.example"))));
    assertThat(added.status()).isEqualTo(201);
    String path = "/companies/" + added.locatedId();

    assertThat(api().get(path).json()).isEqualTo(added.json());
    assertThat(api().patch(path, Map.of("note", "платят вовремя")).json().at("/version").asInt())
        .isEqualTo(2);
    assertThat(api().with("If-Match", "\"1\"").patch(path, Map.of("note", "")).status())
        .isEqualTo(412);
    assertThat(api().get("/companies?q=api+kirpich").json().at("/items/0/note").asString())
        .isEqualTo("платят вовремя");
    assertThat(
            api().post("/companies", Map.of("name", " ")).json().at("/errors/0/field").asString())
        .isEqualTo("name");
  }

  private String add(String given, String family, String company) {
    return api()
        .post(
            "/contacts",
            Map.of(
                "givenName",
                given,
                "familyName",
                family,
                "company",
                company,
                "contactPoints",
                List.of(Map.of("kind", "phone", "value", "+7 495 765 43 21"))))
        .locatedId();
  }

  private Api api() {
    return world.api(Role.MANAGER);
  }
}
