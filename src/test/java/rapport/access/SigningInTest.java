package rapport.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.access.db.Tables.CHANGE;
import static rapport.access.db.Tables.SIGN_IN_FAILURE;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.kernel.Invalid;
import rapport.world.Answer;
import rapport.world.MovableClock;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

/** Passwords, guesses, sessions and tokens. */
@RapportTest
class SigningInTest {
  @Autowired World world;
  @Autowired Users users;
  @Autowired Tokens tokens;
  @Autowired SignInTries tries;
  @Autowired MovableClock clock;
  @Autowired DSLContext sql;

  @BeforeEach
  @AfterEach
  void begin() {
    clock.reset();
    sql.deleteFrom(SIGN_IN_FAILURE).execute();
  }

  @Test
  void aPasswordHasAtMost72BytesWhateverItsLetters() {
    assertThatThrownBy(() -> hire("ж".repeat(37))).isInstanceOf(Invalid.class);
    User user = hire("ж".repeat(36));
    assertThat(signIn(world.pages(), user.email(), "ж".repeat(36)).status()).isEqualTo(200);
    assertThatThrownBy(
            () -> users.resetPassword(user.id(), "x".repeat(73), world.act(Role.ADMINISTRATOR)))
        .isInstanceOf(Invalid.class)
        .extracting(thrown -> ((Invalid) thrown).complaints().getFirst().code())
        .isEqualTo("passwordTooLong");
  }

  @Test
  void afterTenWrongPasswordsEvenTheRightOneIsRefusedForAQuarterOfAnHour() {
    User user = hire(world.password());
    Pages pages = world.pages();
    for (int i = 0; i < 10; i++) {
      assertThat(signIn(pages, user.email(), "wrong-" + i).status()).isEqualTo(422);
    }
    Answer refused = signIn(pages, user.email().toUpperCase(), world.password());
    assertThat(refused.status()).isEqualTo(429);
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(800, 900);
    assertThat(refused.body()).contains("Too many tries").containsIgnoringCase(user.email());
    assertThat(pages.get("/contacts").response().uri().getPath()).isEqualTo("/sign-in");

    clock.walk(Duration.ofMinutes(16));
    signIn(pages, user.email(), world.password());
    assertThat(pages.get("/contacts").response().uri().getPath()).isEqualTo("/contacts");
    assertThat(sql.fetchCount(SIGN_IN_FAILURE)).as("old rows are gone").isZero();
  }

  @Test
  void successForgetsTheSlipsBeforeIt() {
    User user = hire(world.password());
    for (int round = 0; round < 2; round++) {
      Pages pages = world.pages();
      for (int i = 0; i < 9; i++) {
        signIn(pages, user.email(), "wrong");
      }
      assertThat(signIn(pages, user.email(), world.password()).status()).isEqualTo(200);
    }
  }

  @Test
  void anAddressThatTriesManyPeopleIsStoppedToo() {
    for (int i = 0; i < 50; i++) {
      assertThat(tries.refusal("guess" + i + "@example.com", "192.0.2.7")).isEmpty();
    }
    assertThat(tries.refusal("one.more@example.com", "192.0.2.7")).isPresent();
    assertThat(tries.refusal("one.more@example.com", "192.0.2.8")).isEmpty();
  }

  @Test
  void aNewPasswordEndsAllSessionsButTheOneAtHand() {
    User user = hire(world.password());
    Pages here = world.pages();
    Pages elsewhere = world.pages();
    signIn(here, user.email(), world.password());
    signIn(elsewhere, user.email(), world.password());
    here.get("/settings/profile");
    here.post(
        "/settings/profile/password",
        Map.of("oldPassword", world.password(), "password", "another-password"));
    assertThat(here.get("/contacts").response().uri().getPath()).isEqualTo("/contacts");
    assertThat(elsewhere.get("/contacts").response().uri().getPath()).isEqualTo("/sign-in");
  }

  @Test
  void nobodyGuessesThePasswordAtAForgottenScreen() {
    User user = hire(world.password());
    Pages here = world.pages();
    signIn(here, user.email(), world.password());
    here.get("/settings/profile");
    Map<String, String> guess = Map.of("oldPassword", "guessed", "password", "another-password");
    for (int i = 0; i < 10; i++) {
      assertThat(here.post("/settings/profile/password", guess).body())
          .contains("This is not your present password");
    }
    Answer refused =
        here.post(
            "/settings/profile/password",
            Map.of("oldPassword", world.password(), "password", "another-password"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("Too many tries. Try again in");
  }

  @Test
  void anAdministratorGivesANewPasswordOnTheSettingsPage() {
    User user = hire(world.password());
    Pages colleague = world.pages();
    signIn(colleague, user.email(), world.password());
    Pages administrator = world.pages(Role.ADMINISTRATOR);
    String path = "/settings/colleagues/" + user.id() + "/password";
    assertThat(administrator.get("/settings").body()).contains(path);
    Answer tooShort = administrator.post(path, Map.of("password", "short"));
    assertThat(tooShort.status()).isEqualTo(422);
    assertThat(tooShort.body()).contains("At least 10 characters.");
    assertThat(administrator.post(path, Map.of("password", "a-new-password")).status())
        .isEqualTo(200);
    assertThat(colleague.get("/contacts").response().uri().getPath()).isEqualTo("/sign-in");
    Pages again = world.pages();
    signIn(again, user.email(), "a-new-password");
    assertThat(again.get("/contacts").response().uri().getPath()).isEqualTo("/contacts");
    Pages manager = world.pages(Role.MANAGER);
    assertThat(manager.post(path, Map.of("password", "a-third-password")).status()).isEqualTo(403);
  }

  @Test
  void anUnknownRoleIsRefusedAndAnUnknownColleagueIsAbsent() {
    User user = hire(world.password());
    Pages pages = world.pages(Role.ADMINISTRATOR);
    pages.get("/settings");
    String known = "/settings/colleagues/" + user.id();
    assertThat(pages.post(known, Map.of("role", "king", "active", "true")).status()).isEqualTo(422);
    assertThat(users.find(user.id()).orElseThrow().role().code()).isEqualTo(Role.SUPPORT);
    pages.get("/settings");
    String unknown = "/settings/colleagues/" + UUID.randomUUID();
    assertThat(pages.post(unknown, Map.of("role", "head")).status()).isEqualTo(404);
    pages.get("/settings");
    assertThat(pages.post(unknown + "/password", Map.of("password", "long-enough-one")).status())
        .isEqualTo(404);
  }

  @Test
  void tokensAreWrittenDownAndTheirNamesHaveAnEnd() {
    Act act = world.act(Role.MANAGER);
    tokens.issue("for the website", act);
    UUID id = tokens.of(act.userId()).getFirst().id();
    tokens.revoke(id, act);
    assertThat(
            sql.select(CHANGE.VERB)
                .from(CHANGE)
                .where(CHANGE.RECORD_ID.eq(id))
                .orderBy(CHANGE.ID)
                .fetch(CHANGE.VERB))
        .containsExactly("issue", "revoke");
    assertThatThrownBy(() -> tokens.issue("n".repeat(101), act)).isInstanceOf(Invalid.class);
  }

  @Test
  void aZoneThatIsNotUsualIsStillOffered() {
    User user = hire(world.password());
    Pages pages = world.pages();
    signIn(pages, user.email(), world.password());
    users.prefer("en", "Etc/GMT+7", "auto", new Act(user, clock.instant(), Via.SYSTEM));
    assertThat(pages.get("/settings/profile").body()).contains("value=\"Etc/GMT+7\" selected");
  }

  private User hire(String password) {
    String email = UUID.randomUUID() + "@example.com";
    NewUser draft = new NewUser(email, "New One", Role.SUPPORT, password, "en", "Europe/Moscow");
    return users.add(draft, world.act(Role.ADMINISTRATOR));
  }

  private static Answer signIn(Pages pages, String email, String password) {
    pages.get("/sign-in");
    return pages.post("/sign-in", Map.of("email", email, "password", password));
  }
}
