package rapport.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.access.User;
import rapport.world.Answer;
import rapport.world.Api;
import rapport.world.RapportTest;
import rapport.world.World;
import tools.jackson.databind.JsonNode;

@RapportTest
class DuplicatesTest {
  @Autowired World world;
  @Autowired Duplicates duplicates;
  @Autowired DuplicatePairs pairs;

  private static Map<String, Object> person(
      String given, String family, String phone, String email) {
    Map<String, Object> fields = new HashMap<>(Map.of("givenName", given, "familyName", family));
    fields.put("country", "UA");
    fields.put(
        "contactPoints",
        List.of(Map.of("kind", "phone", "value", phone), Map.of("kind", "email", "value", email)));
    return fields;
  }

  private static String id(Answer added) {
    return added.json().get("id").asString();
  }

  private static Optional<JsonNode> pair(Api api, String language, String one, String other) {
    String cursor = "";
    while (true) {
      JsonNode page =
          api.with("Accept-Language", language)
              .get("/duplicates?kind=contact&limit=200" + cursor)
              .json();
      for (JsonNode item : page.get("items")) {
        List<String> ids =
            List.of(item.get("one").get("id").asString(), item.get("other").get("id").asString());
        if (ids.contains(one) && ids.contains(other)) {
          return Optional.of(item);
        }
      }
      if (page.get("nextCursor").isNull()) {
        return Optional.empty();
      }
      cursor = "&cursor=" + page.get("nextCursor").asString();
    }
  }

  @Test
  void aSearchFindsTheSamePersonInBothScriptsAndSaysWhyInTheLanguageAskedFor() {
    Api api = world.api(Role.ADMINISTRATOR);
    String one =
        id(
            api.post(
                "/contacts",
                person("Олександр", "Зарічняк", "+380671112201", "o.zar@dup.example")));
    String other =
        id(
            api.post(
                "/contacts", person("Sasha", "Zarichniak", "+380671112201", "o.zar@dup.example")));
    duplicates.search(RecordKind.CONTACT);

    JsonNode pair = pair(api, "ru", one, other).orElseThrow();
    assertThat(pair.get("probability").asDouble()).isGreaterThan(0.9);
    assertThat(pair.get("reasons").toString()).contains("краткая форма").contains("совпадает");
    assertThat(pair(api, "en", one, other).orElseThrow().get("reasons").toString())
        .contains("a short form");
  }

  @Test
  void whoIsAddedAgainIsNamedInTheAnswer() {
    Api api = world.api(Role.ADMINISTRATOR);
    String first =
        id(api.post("/contacts", person("Мирон", "Дубчак", "+380671112202", "m.dub@dup.example")));
    Answer again =
        api.post("/contacts", person("Myron", "Dubchak", "+380671112202", "m.dub@dup.example"));
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.header("Link")).contains(first).contains("rel=\"duplicate\"");
  }

  @Test
  void aPairThatIsKeptApartStaysSoAfterAnotherSearch() {
    User user = world.user(Role.ADMINISTRATOR);
    Api api = world.api(user);
    String one =
        id(api.post("/contacts", person("Ада", "Клименюк", "+380671112203", "ada.k@dup.example")));
    String other =
        id(api.post("/contacts", person("Ада", "Клименюк", "+380671112203", "ada.k@dup.example")));
    duplicates.search(RecordKind.CONTACT);
    PairId pair = new PairId(RecordKind.CONTACT, UUID.fromString(one), UUID.fromString(other));
    pairs.decide(pair, DuplicateState.APART, world.act(user));
    duplicates.search(RecordKind.CONTACT);
    assertThat(pair(api, "en", one, other)).isEmpty();
    assertThat(pairs.of(RecordKind.CONTACT, pair.one(), user))
        .extracting(DuplicatePair::state)
        .contains(DuplicateState.APART);
  }

  @Test
  void aCompanyIsTheSameWhateverItsLegalForm() {
    Api api = world.api(Role.ADMINISTRATOR);
    Map<String, Object> site =
        Map.of(
            "name",
            "ООО «Клёнозавод»",
            "contactPoints",
            List.of(Map.of("kind", "web", "value", "https://klenozavod.example")));
    String one = id(api.post("/companies", site));
    Answer again =
        api.post(
            "/companies",
            Map.of(
                "name",
                "Кленозавод ТОВ",
                "contactPoints",
                List.of(Map.of("kind", "web", "value", "www.klenozavod.example"))));
    assertThat(again.header("Link")).contains(one);
  }

  @Test
  void aThresholdThatIsNoProbabilityIsRefused() {
    assertThat(world.api(Role.ADMINISTRATOR).get("/duplicates?threshold=2").status())
        .isEqualTo(422);
  }
}
