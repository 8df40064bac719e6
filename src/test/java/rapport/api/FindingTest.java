package rapport.api;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.api.ProblemsTest.problem;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.world.Api;
import rapport.world.Queries;
import rapport.world.RapportTest;
import rapport.world.World;
import tools.jackson.databind.JsonNode;

@RapportTest
class FindingTest {
  private static boolean peopled;

  @Autowired World world;
  @Autowired Queries queries;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8 (916) 555-45-67",
        "+7 916 5554567",
        "916-555-45-67",
        "79165554567",
        "8-916-555-45-67",
        "tel:+7-916-555-45-67",
        "sip:79165554567@pbx.example",
        "+7 (916) 555-45-67 доб. 3"
      })
  void aCallerIsKnownHoweverTheNumberIsWritten(String written) {
    people();
    JsonNode answer = identify(written);

    assertThat(answer.at("/outcome").asString()).isEqualTo("known");
    assertThat(answer.at("/canonical").asString()).isEqualTo("+79165554567");
    JsonNode candidate = answer.at("/candidates/0");
    assertThat(candidate.at("/kind").asString()).isEqualTo("contact");
    assertThat(candidate.at("/name").asString()).isEqualTo("Узнай Звонилов");
    assertThat(candidate.at("/company").asString()).isEqualTo("Звонкий кирпич");
    assertThat(candidate.at("/position").asString()).isEqualTo("прораб");
  }

  @Test
  void theCountryDecidesWhatAShortNumberMeans() {
    people();
    JsonNode ukrainian =
        api().post("/identify", Map.of("address", "067 555 45 67", "country", "UA")).json();
    assertThat(ukrainian.at("/outcome").asString()).isEqualTo("known");
    assertThat(ukrainian.at("/canonical").asString()).isEqualTo("+380675554567");
    assertThat(identify("067 555 45 67").at("/outcome").asString()).isEqualTo("known");
  }

  @Test
  void twoPeopleOnOneNumberAreAmbiguous() {
    people();
    JsonNode answer = identify("8 916 555 00 11");
    assertThat(answer.at("/outcome").asString()).isEqualTo("ambiguous");
    assertThat(answer.at("/candidates")).hasSize(2);
  }

  @Test
  void aCompanyIsKnownByItsOwnNumberMailAddressesAndHandlesByWhoHasThem() {
    people();
    assertThat(identify("+7 495 555 77 00").at("/candidates/0/kind").asString())
        .isEqualTo("company");
    assertThat(identify(" Zvonilov@Kirpich.Example ").at("/candidates/0/name").asString())
        .isEqualTo("Узнай Звонилов");
    assertThat(identify("ZVONILOV_U").at("/outcome").asString()).isEqualTo("known");
  }

  @Test
  void aStrangerIsUnknown() {
    JsonNode stranger = identify("+7 916 000 00 99");
    assertThat(stranger.at("/outcome").asString()).isEqualTo("unknown");
    assertThat(stranger.at("/candidates")).isEmpty();
    assertThat(stranger.at("/canonical").asString()).isEqualTo("+79160000099");
    assertThat(identify("nonsense").at("/canonical").isNull()).isTrue();
    problem(api().post("/identify", Map.of()), 422);
    problem(api().post("/identify", Map.of("address", 79031234567L)), 400);
    problem(api().post("/identify", Map.of("address", "1", "country", "ZZ")), 422);
  }

  @Test
  void whoCallsIsFoundInOneQueryBesideTheToken() {
    people();
    List<String> seen = queries.during(() -> identify("8 916 555 00 11"));
    assertThat(seen.stream().filter(one -> one.contains("contact_point"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Звонилов",
        "zvonilov",
        "звон узн",
        "uznai",
        "Звонкий кирпич",
        "zvonkii",
        "5554567",
        "8 916 555 45",
        "+7 (916) 555",
        "45-67",
        "zvonilov@kir",
        "kirpich.example",
        "звонлиов",
        "zvoniolv"
      })
  void somebodyIsFoundByAnythingOneKnows(String text) {
    people();
    assertThat(titles(text)).as(text).contains("Узнай Звонилов");
  }

  @Test
  void theSubtitleSaysWhoTheyAreAndWhichAddressFitted() {
    people();
    JsonNode item = search("zvonilov@kir").at("/items/0");
    assertThat(item.at("/kind").asString()).isEqualTo("contact");
    assertThat(item.at("/subtitle").asString())
        .isEqualTo("прораб · Звонкий кирпич · zvonilov@kirpich.example");
    assertThat(search("звонилов").at("/items/0/subtitle").asString())
        .isEqualTo("прораб · Звонкий кирпич · +7 916 555-45-67");
  }

  @Test
  void whoseNameBeginsAsTypedComesBeforeThoseWhoHaveItElsewhere() {
    people();
    assertThat(titles("звонк").getFirst()).isEqualTo("Звонкий кирпич");
    assertThat(titles("двойн")).startsWith("Анна Двойная", "Яков Двойной");
  }

  @Test
  void nothingIsFoundByNothing() {
    people();
    assertThat(titles("")).isEmpty();
    assertThat(titles("  ")).isEmpty();
    assertThat(titles("%")).isEmpty();
    assertThat(titles("qqqqxxxxzzzz")).isEmpty();
  }

  @Test
  void aSearchTakesTheSameQueriesHoweverMuchItFinds() {
    people();
    assertThat(queries.during(() -> search("звонилов")))
        .hasSameSizeAs(queries.during(() -> search("555")));
  }

  private void people() {
    if (peopled) {
      return;
    }
    peopled = true;
    add("Узнай", "Звонилов", phone("+79165554567"), "zvonilov@kirpich.example", "zvonilov_u");
    add("Анна", "Двойная", phone("+79165550011"));
    add("Яков", "Двойной", phone("8 916 5550011"));
    add("Тарас", "Сусiд", phone("+380675554567"));
    api()
        .post(
            "/companies",
            Map.of("name", "Офисная", "contactPoints", List.of(phone("+74955557700"))));
  }

  private void add(String given, String family, Map<String, String> phone, String... others) {
    List<Map<String, String>> points = new ArrayList<>(List.of(phone));
    for (String other : others) {
      points.add(Map.of("kind", other.contains("@") ? "email" : "messenger", "value", other));
    }
    Map<String, Object> body = new HashMap<>();
    body.put("givenName", given);
    body.put("familyName", family);
    body.put("contactPoints", points);
    if (given.equals("Узнай")) {
      body.put("company", "Звонкий кирпич");
      body.put("position", "прораб");
    }
    assertThat(api().post("/contacts", body).status()).isEqualTo(201);
  }

  private static Map<String, String> phone(String value) {
    return Map.of("kind", "phone", "value", value);
  }

  private JsonNode identify(String address) {
    return api().post("/identify", Map.of("address", address)).json();
  }

  private JsonNode search(String text) {
    return api().get("/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8)).json();
  }

  private List<String> titles(String text) {
    List<String> titles = new ArrayList<>();
    search(text).get("items").forEach(item -> titles.add(item.get("title").asString()));
    return titles;
  }

  private Api api() {
    return world.api(Role.MANAGER);
  }
}
