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

@RapportTest
class ViewsApiTest {
  @Autowired World world;

  private static Map<String, Object> family(String name) {
    return Map.of("field", "family_name", "operator", "is", "values", List.of(name));
  }

  @Test
  void aViewIsSavedReadChangedAndRemoved() {
    Api api = world.api(Role.MANAGER);
    Answer added =
        api.post(
            "/views",
            Map.of(
                "kind", "contact", "name", "Апишные", "filter", family("Апишева"), "sort", "name"));
    assertThat(added.status()).isEqualTo(201);
    String id = added.locatedId();
    assertThat(added.json().path("filterText").asString()).isEqualTo("family_name:is:Апишева");
    assertThat(api.get("/views?kind=contact").body()).contains(id);
    assertThat(api.get("/views?kind=company").body()).doesNotContain(id);

    Answer changed = api.patch("/views/" + id, Map.of("name", "Иначе", "columns", List.of("name")));
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.json().path("name").asString()).isEqualTo("Иначе");
    assertThat(changed.json().path("filter").path("field").asString()).isEqualTo("family_name");
    assertThat(api.with("If-Match", "\"1\"").patch("/views/" + id, Map.of("name", "x")).status())
        .isEqualTo(412);
    assertThat(api.patch("/views/" + id, Map.of("kind", "company")).status()).isEqualTo(422);

    assertThat(api.put("/views/" + id + "/star", Map.of()).status()).isEqualTo(204);
    assertThat(api.get("/views/" + id).json().path("starred").asBoolean()).isTrue();
    assertThat(world.api(Role.HEAD).get("/views/" + id).status()).isEqualTo(404);
    assertThat(api.delete("/views/" + id).status()).isEqualTo(204);
    assertThat(api.get("/views/" + id).status()).isEqualTo(404);
  }

  @Test
  void aListIsAskedByFilterAndByView() {
    Api api = world.api(Role.MANAGER);
    api.post("/contacts", Map.of("familyName", "Видова", "givenName", "Анна"));
    api.post("/contacts", Map.of("familyName", "Видова", "givenName", "Борис"));
    String id =
        api.post("/views", Map.of("kind", "contact", "name", "Видовы", "filter", family("Видова")))
            .locatedId();
    assertThat(api.get("/contacts?view=" + id).json().path("items").size()).isEqualTo(2);
    assertThat(
            api.get("/contacts?view=" + id + "&filter=given_name:is:%D0%90%D0%BD%D0%BD%D0%B0")
                .json()
                .path("items")
                .size())
        .isEqualTo(1);
    assertThat(api.get("/companies?view=" + id).status()).isEqualTo(422);
    assertThat(api.get("/contacts?filter=password:is:x").status()).isEqualTo(422);
    assertThat(api.get("/contacts?filter=%7B%22all%22%3A1%7D").status()).isEqualTo(422);
    assertThat(
            api.post(
                    "/views",
                    Map.of("kind", "contact", "name", "x", "filter", Map.of("sql", "1=1")))
                .status())
        .isEqualTo(422);
    assertThat(
            api.post("/views", Map.of("kind", "contact", "name", "x", "audience", "all")).status())
        .isEqualTo(403);
  }
}
