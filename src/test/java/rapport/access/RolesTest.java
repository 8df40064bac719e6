package rapport.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.world.Answer;
import rapport.world.Api;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

/** Roles are edited on a page and by the API; so are teams and who belongs to them. */
@RapportTest
class RolesTest {
  @Autowired World world;
  @Autowired Roles roles;
  @Autowired Users users;

  @Test
  void theEditorShowsEveryScopeRightAndFieldAndKeepsWhatIsChosen() {
    Pages pages = world.pages(Role.ADMINISTRATOR);
    String blank = pages.get("/settings/roles/new").body();
    assertThat(blank)
        .contains("name=\"scope.contact.see\"", "name=\"scope.interaction.export\"")
        .contains("name=\"field.contact.birthday\"", "value=\"hand_over\"");
    String name = "Editor " + UUID.randomUUID();
    Answer saved = pages.post("/settings/roles", form(name));
    assertThat(saved.status()).isEqualTo(200);
    Role role = called(name);
    assertThat(role.scope(RecordKind.CONTACT, Deed.SEE)).isEqualTo(Scope.TEAM);
    assertThat(role.scope(RecordKind.CONTACT, Deed.CHANGE)).isEqualTo(Scope.TEAM); // sees no more
    assertThat(role.field(RecordKind.CONTACT, "note")).isEqualTo(FieldRight.HIDDEN);
    assertThat(role.field(RecordKind.CONTACT, "family_name")).isEqualTo(FieldRight.READ);
    assertThat(role.allows(Right.IMPORT)).isTrue();
    assertThat(pages.get("/settings/roles/" + role.code()).body()).contains(name);
  }

  @Test
  void aRoleWithoutANameIsRefusedAtTheFieldAndNothingTypedIsLost() {
    Pages pages = world.pages(Role.ADMINISTRATOR);
    pages.get("/settings/roles/new");
    Answer answer = pages.post("/settings/roles", form(""));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("Please fill this in.");
    assertThat(answer.body()).contains("value=\"hidden\" selected");
  }

  @Test
  void anOldVersionIsTold() {
    Pages pages = world.pages(Role.ADMINISTRATOR);
    pages.get("/settings/roles/new");
    String name = "Raced " + UUID.randomUUID();
    pages.post("/settings/roles", form(name));
    String path = "/settings/roles/" + called(name).code();
    assertThat(pages.post(path, form(name)).status()).isEqualTo(200);
    assertThat(pages.post(path, form(name)).status()).isEqualTo(409);
  }

  @Test
  void theAdministratorStaysAndWhatSomebodyHasIsntRemoved() {
    Api api = world.api(Role.ADMINISTRATOR);
    assertThat(api.patch("/roles/administrator", Map.of("rights", List.of())).status())
        .isEqualTo(409);
    assertThat(api.delete("/roles/manager").status()).isEqualTo(409);
    Answer added = api.post("/roles", Map.of("labels", Map.of("ru", "Стажёр")));
    assertThat(added.status()).isEqualTo(201);
    String code = added.json().at("/code").asString();
    assertThat(added.json().at("/labels/en").asString()).isEqualTo("Стажёр");
    User trainee = world.hire(code, null);
    assertThat(api.delete("/roles/" + code).status()).isEqualTo(409);
    UserDraft other = UserDraft.of(world.now(trainee)).withRole(Role.READER);
    users.change(trainee.id(), world.now(trainee).version(), other, world.act(Role.ADMINISTRATOR));
    assertThat(api.delete("/roles/" + code).status()).isEqualTo(204);
  }

  @Test
  void teamsAndUsersAreKeptByTheApi() {
    Api api = world.api(Role.ADMINISTRATOR);
    Answer top = api.post("/teams", Map.of("name", "By API"));
    String topId = top.json().at("/id").asString();
    String below =
        api.post("/teams", Map.of("name", "Below", "parentId", topId)).json().at("/id").asString();
    Answer circle = api.patch("/teams/" + topId, Map.of("parentId", below));
    assertThat(circle.status()).isEqualTo(422);
    assertThat(circle.body()).contains("teamCircle");
    assertThat(api.with("If-Match", "\"7\"").patch("/teams/" + topId, Map.of("name", "x")).status())
        .isEqualTo(412);
    String email = UUID.randomUUID() + "@example.com";
    Answer hired =
        api.post(
            "/users",
            Map.of(
                "email",
                email,
                "name",
                "By API",
                "role",
                "manager",
                "teamId",
                below,
                "password",
                world.password()));
    assertThat(hired.status()).isEqualTo(201);
    assertThat(hired.json().at("/teamId").asString()).isEqualTo(below);
    String path = "/users/" + hired.json().at("/id").asString();
    assertThat(api.patch(path, Map.of("role", "king")).status()).isEqualTo(422);
    assertThat(api.patch(path, Map.of("role", "head")).json().at("/role").asString())
        .isEqualTo("head");
    assertThat(api.delete("/teams/" + below).status()).isEqualTo(204);
    assertThat(api.get(path).json().at("/teamId").asString()).isEqualTo(topId);
    assertThat(api.get("/me").json().at("/scopes/contact/see").asString()).isEqualTo("all");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/settings/roles", "/settings/roles/new", "/settings/roles/manager"})
  void othersDontSeeTheRolesAndAreToldWhomToAsk(String path) {
    Answer refused = world.pages(Role.HEAD).get(path);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.body()).contains("Ask Administrator");
  }

  @Test
  void othersChangeNothingByTheApi() {
    Api head = world.api(Role.HEAD);
    assertThat(head.post("/teams", Map.of("name", "Mine")).status()).isEqualTo(403);
    assertThat(head.post("/roles", Map.of("labels", Map.of("en", "Mine"))).status()).isEqualTo(403);
    assertThat(head.patch("/roles/manager", Map.of()).status()).isEqualTo(403);
    assertThat(
            head.patch("/users/" + world.user(Role.MANAGER).id(), Map.of("role", "head")).status())
        .isEqualTo(403);
  }

  @Test
  void theTreeIsEditedOnItsPage() {
    Pages pages = world.pages(Role.ADMINISTRATOR);
    pages.get("/settings/teams");
    String name = "Page team " + UUID.randomUUID();
    Answer added = pages.post("/settings/teams", Map.of("name", name));
    assertThat(added.body()).contains(name);
    assertThat(pages.post("/settings/teams", Map.of("name", " ")).status()).isEqualTo(422);
    assertThat(world.pages(Role.READER).get("/settings/teams").body())
        .contains(name)
        .doesNotContain("Add a team");
  }

  private Role called(String name) {
    return roles.all().stream()
        .filter(role -> role.labels().getOrDefault("en", "").equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, String> form(String name) {
    Map<String, String> form = new HashMap<>();
    form.put("label.en", name);
    form.put("scope.contact.see", "team");
    form.put("scope.contact.change", "all");
    form.put("field.contact.note", "hidden");
    form.put("field.contact.family_name", "hidden");
    form.put("right", "import");
    form.put("version", "1");
    return form;
  }
}
