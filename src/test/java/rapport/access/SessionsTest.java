package rapport.access;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.access.db.Tables.CHANGE;
import static rapport.access.db.Tables.SIGN_IN_FAILURE;
import static rapport.world.Newcomer.isIn;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.guard.QueryRule;
import rapport.world.Answer;
import rapport.world.Newcomer;
import rapport.world.Pages;
import rapport.world.Queries;
import rapport.world.RapportTest;
import rapport.world.World;

/** Where people are signed in, and ending that. */
@RapportTest
class SessionsTest {
  @Autowired World world;
  @Autowired Users users;
  @Autowired Tokens tokens;
  @Autowired Sessions sessions;
  @Autowired Queries queries;
  @Autowired DSLContext sql;

  @BeforeEach
  void noLocks() {
    sql.deleteFrom(SIGN_IN_FAILURE).execute();
  }

  @Test
  void theProfileListsThemMarksThisOneAndEndsAnother() {
    Newcomer person = Newcomer.hired(world, users);
    Pages here = person.pages();
    Pages elsewhere = person.pages();
    String profile = here.get("/settings/profile").body();
    assertThat(profile).contains("127.0.0.1").containsOnlyOnce("this one");
    List<OpenSession> open = sessions.of(person.user().id(), null);
    assertThat(open).hasSize(2);
    assertThat(profile).doesNotContain("End</button>".repeat(2)).contains("End all others");

    String other = otherThanHere(profile, open);
    here.post("/settings/profile/sessions/" + other + "/ending", Map.of());
    assertThat(isIn(here)).isTrue();
    assertThat(isIn(elsewhere)).isFalse();
    assertThat(changes(person)).contains("end_sessions");
  }

  /** The button to end a session is only at the others. */
  private static String otherThanHere(String profile, List<OpenSession> open) {
    return open.stream()
        .map(session -> session.id().toString())
        .filter(id -> {
          int at = profile.indexOf("sessions/" + id + "/ending");
          return !profile.substring(at, profile.indexOf("</form>", at)).contains("this one");
        })
        .findFirst()
        .orElseThrow();
  }

  @Test
  void allOthersCanBeEndedAtOnce() {
    Newcomer person = Newcomer.hired(world, users);
    Pages here = person.pages();
    Pages second = person.pages();
    Pages third = person.pages();
    here.get("/settings/profile");
    here.post("/settings/profile/sessions/ending", Map.of());
    assertThat(isIn(here)).isTrue();
    assertThat(isIn(second)).isFalse();
    assertThat(isIn(third)).isFalse();
  }

  @Test
  void anAdministratorEndsAColleaguesSessionsAndNobodyElseDoes() {
    Newcomer person = Newcomer.hired(world, users);
    Pages browser = person.pages();
    String path = "/settings/colleagues/" + person.user().id();
    Pages manager = world.pages(Role.MANAGER);
    assertThat(manager.get(path + "/sign-in").status()).isEqualTo(403);
    manager.get("/settings/profile");
    assertThat(manager.post(path + "/sessions/ending", Map.of()).status()).isEqualTo(403);
    Pages administrator = world.pages(Role.ADMINISTRATOR);
    assertThat(administrator.get("/settings").body()).contains(path + "/sign-in");
    assertThat(administrator.get(path + "/sign-in").body()).contains("127.0.0.1");
    administrator.post(path + "/sessions/ending", Map.of());
    assertThat(isIn(browser)).isFalse();
  }

  @Test
  void theApiListsAndEndsThemAndTokensGoOn() {
    Newcomer person = Newcomer.hired(world, users);
    Pages browser = person.pages();
    String token = tokens.issue("test", new Act(person.user(), java.time.Instant.now(), Via.API));
    var api = world.stranger().with("Authorization", "Bearer " + token);
    Answer list = api.get("/me/sessions");
    assertThat(list.json().at("/items")).hasSize(1);
    assertThat(list.json().at("/items/0/address").asString()).isEqualTo("127.0.0.1");
    String id = list.json().at("/items/0/id").asString();
    assertThat(world.api(Role.MANAGER).delete("/me/sessions/" + id).status()).isEqualTo(404);
    assertThat(api.delete("/me/sessions/" + id).status()).isEqualTo(204);
    assertThat(isIn(browser)).isFalse();
    person.signIn(browser, world.password());
    assertThat(api.delete("/me/sessions").status()).isEqualTo(204);
    assertThat(isIn(browser)).isFalse();
    assertThat(api.get("/me/sessions").json().at("/items")).isEmpty();
  }

  @Test
  void theProfileMakesAFixedNumberOfQueriesHoweverManySessionsThereAre() {
    Newcomer person = Newcomer.hired(world, users);
    Pages here = person.pages();
    here.get("/settings/profile");
    List<String> few = queries.during(() -> here.get("/settings/profile"));
    for (int i = 0; i < 8; i++) {
      person.pages();
    }
    assertThat(sessions.of(person.user().id(), null))
        .hasSize(9)
        .allMatch(session -> session.address().equals("127.0.0.1"));
    QueryRule.check(few, queries.during(() -> here.get("/settings/profile")), 8);
  }

  private List<String> changes(Newcomer person) {
    return sql.select(CHANGE.VERB)
        .from(CHANGE)
        .where(CHANGE.RECORD_ID.eq(person.user().id()))
        .fetch(CHANGE.VERB);
  }
}
