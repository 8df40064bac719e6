package rapport.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import rapport.access.Role;
import rapport.world.Answer;
import rapport.world.Api;
import rapport.world.RapportTest;
import rapport.world.World;
import tools.jackson.databind.JsonNode;

@RapportTest
class ProblemsTest {
  private static final String NOBODY = "01900000-0000-7000-8000-000000000000";

  @Autowired World world;
  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

  @Test
  void withoutATokenEveryPathAsksForOne() {
    List<String> paths =
        requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
            .flatMap(mapping -> mapping.getPatternValues().stream())
            .filter(path -> path.startsWith("/api/v1/") && !path.endsWith("/openapi.json"))
            .map(path -> path.substring("/api/v1".length()).replaceAll("\\{.*?}", NOBODY))
            .distinct()
            .toList();

    assertThat(paths).contains("/contacts", "/interactions/" + NOBODY + "/completion");
    assertThat(Stream.concat(paths.stream(), Stream.of("/no-such-thing")))
        .allSatisfy(path -> {
          Answer answer = world.stranger().get(path);
          problem(answer, 401);
          assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        });
  }

  @Test
  void whatIsNotThereIsAProblemToo() {
    problem(api().get("/no-such-thing"), 404);
    problem(api().get("/contacts/" + NOBODY), 404);
    problem(api().get("/contacts/not-an-id"), 404);
    problem(api().patch("/interactions/" + NOBODY, Map.of()), 404);
    problem(api().put("/interactions/" + NOBODY + "/completion", Map.of()), 404);
  }

  @Test
  void aWrongMethodIsToldWhichOnesThereAre() {
    Answer answer = api().delete("/contacts");
    problem(answer, 405);
    assertThat(answer.header("Allow")).contains("GET").contains("POST");
  }

  @Test
  void aBodyOfAnotherKindIsRefused() {
    problem(api().with("Content-Type", "text/csv").post("/contacts", "name;phone"), 415);
    problem(api().with("Accept", "image/png").get("/contacts"), 406);
  }

  @Test
  void brokenJsonIsRefusedWithItsPlace() {
    JsonNode answer = problem(api().post("/contacts", "{\"givenName\":\n oops}"), 400);
    assertThat(answer.at("/errors/0/code").asString()).isEqualTo("malformed");
    assertThat(answer.at("/errors/0/detail").asString()).contains("line 2");
    JsonNode nested =
        problem(api().post("/contacts", "{\"contactPoints\":[{\"kind\": oops}]}"), 400);
    assertThat(nested.at("/errors/0/code").asString()).isEqualTo("malformed");
    problem(api().post("/contacts", ""), 400);
    problem(api().post("/contacts", "null"), 400);
    problem(api().post("/contacts", "[]"), 400);
  }

  @Test
  void aValueOfTheWrongTypeIsNamed() {
    assertThat(refused("{\"givenName\":5}")).isEqualTo("givenName type");
    assertThat(refused("{\"givenName\":{}}")).isEqualTo("givenName type");
    assertThat(refused("{\"birthday\":\"yesterday\"}")).isEqualTo("birthday type");
    assertThat(refused("{\"responsibleId\":\"me\"}")).isEqualTo("responsibleId type");
    assertThat(refused("{\"contactPoints\":[{\"kind\":\"phone\",\"value\":[]}]}"))
        .isEqualTo("contactPoints[0].value type");
    assertThat(refused("{\"contactPoints\":\"+7\"}")).isEqualTo("contactPoints type");
  }

  private String refused(String body) {
    JsonNode error = problem(api().post("/contacts", body), 400).at("/errors/0");
    return error.get("field").asString() + " " + error.get("code").asString();
  }

  @Test
  void unknownPropertiesAreNoMistake() {
    assertThat(api().post("/contacts", Map.of("givenName", "Чужак", "shoeSize", 43)).status())
        .isEqualTo(201);
  }

  @Test
  void whatAVerbRefusesIsSaidAtTheFieldInTheLanguageAsked() {
    Answer english = api().post("/contacts", Map.of());
    assertThat(problem(english, 422).at("/errors/0/detail").asString())
        .isEqualTo("Give a first name or a surname.");
    JsonNode error =
        problem(api().with("Accept-Language", "uk-UA").post("/contacts", Map.of()), 422)
            .at("/errors/0");
    assertThat(error.get("field").asString()).isEqualTo("familyName");
    assertThat(error.get("code").asString()).isEqualTo("nameless");
    assertThat(error.get("detail").asString()).isNotEqualTo("Give a first name or a surname.");
  }

  @Test
  void aChoiceThatIsNoneOfOursIsNamed() {
    assertThat(invalid(Map.of("givenName", "А", "country", "XX"))).isEqualTo("country choice");
    assertThat(invalid(Map.of("givenName", "А", "responsibleId", NOBODY)))
        .isEqualTo("responsibleId unknownUser");
    assertThat(
            invalid(
                Map.of(
                    "givenName",
                    "А",
                    "contactPoints",
                    List.of(Map.of("kind", "pigeon", "value", "Hans")))))
        .isEqualTo("contactPoints[0].kind choice");
  }

  private String invalid(Map<String, ?> body) {
    JsonNode error = problem(api().post("/contacts", body), 422).at("/errors/0");
    return error.get("field").asString() + " " + error.get("code").asString();
  }

  @Test
  void aBadParameterIsNamed() {
    assertThat(parameter("/contacts?limit=0", 422)).isEqualTo("limit");
    assertThat(parameter("/contacts?limit=201", 422)).isEqualTo("limit");
    assertThat(parameter("/contacts?limit=many", 400)).isEqualTo("limit");
    assertThat(parameter("/contacts?sort=shoe-size", 422)).isEqualTo("sort");
    assertThat(parameter("/contacts?cursor=nonsense", 422)).isEqualTo("cursor");
    assertThat(parameter("/contacts?responsible=boss", 422)).isEqualTo("responsible");
    assertThat(parameter("/interactions?state=asleep", 422)).isEqualTo("state");
    assertThat(parameter("/interactions?contactId=7", 400)).isEqualTo("contactId");
    assertThat(parameter("/interactions?contactId=" + NOBODY + "&companyId=" + NOBODY, 422))
        .isEqualTo("companyId");
    assertThat(parameter("/search?q=a&limit=51", 422)).isEqualTo("limit");
  }

  private String parameter(String path, int status) {
    return problem(api().get(path), status).at("/errors/0/field").asString();
  }

  @Test
  void whatTheDatabaseCannotKeepIsAMistakeOfTheClient() {
    problem(api().post("/contacts", "{\"givenName\":\"a\\u0000b\"}"), 400);
    problem(api().get("/search?q=a%00@b"), 400);
  }

  @Test
  void aReaderReadsAndWritesNothing() {
    Api reader = world.api(Role.READER);
    assertThat(reader.get("/contacts").status()).isEqualTo(200);
    problem(reader.post("/contacts", Map.of("givenName", "Нет")), 403);
    problem(reader.post("/companies", Map.of("name", "Нет")), 403);
    problem(
        reader.post("/interactions", Map.of("method", "call", "contactIds", List.of(NOBODY))), 403);
  }

  /** The answer's document, after a look at what all problems have in common. */
  static JsonNode problem(Answer answer, int status) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    JsonNode document = answer.json();
    assertThat(document.at("/status").asInt()).isEqualTo(status);
    assertThat(document.at("/title").asString()).isNotBlank();
    assertThat(document.at("/detail").asString()).isNotBlank().doesNotContain("Exception");
    return document;
  }

  private Api api() {
    return world.api(Role.MANAGER);
  }
}
