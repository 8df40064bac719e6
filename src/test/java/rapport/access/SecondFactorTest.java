package rapport.access;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.access.db.Tables.CHANGE;
import static rapport.access.db.Tables.SECOND_FACTOR;
import static rapport.access.db.Tables.SIGN_IN_FAILURE;
import static rapport.world.Newcomer.isIn;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.world.Answer;
import rapport.world.Authenticator;
import rapport.world.MovableClock;
import rapport.world.Newcomer;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

/** Codes from an authenticator app, recovery codes, and who must have them. */
@RapportTest
class SecondFactorTest {
  private static final String PATH = "/settings/profile/second-factor";
  private static final Duration A_STEP = Duration.ofSeconds(31);
  private static final Pattern RECOVERY =
      Pattern.compile("<li><code>([a-z0-9]{4}(?:-[a-z0-9]{4}){3})</code>");

  @Autowired World world;
  @Autowired Users users;
  @Autowired Tokens tokens;
  @Autowired SecondFactorDuty duty;
  @Autowired MovableClock clock;
  @Autowired DSLContext sql;

  private Authenticator app = new Authenticator(new byte[20], Clock.systemUTC());
  private List<String> recovery = List.of();

  @BeforeEach
  @AfterEach
  void begin() {
    clock.reset();
    sql.deleteFrom(SIGN_IN_FAILURE).execute();
    duty.require(Set.of(), world.act(Role.ADMINISTRATOR));
  }

  @Test
  void afterThePasswordACodeIsAskedForAndUntilThenNothingIsShown() {
    Newcomer person = withFactor();
    Pages pages = world.pages();
    Answer asked = person.signIn(pages, world.password());
    assertThat(asked.response().uri().getPath()).isEqualTo("/sign-in/code");
    for (String path : List.of("/", "/contacts", "/settings/profile", PATH, "/search?q=a")) {
      assertThat(pages.get(path).response().uri().getPath()).as(path).isEqualTo("/sign-in");
    }
    assertThat(pages.fragment("/contacts").status()).isEqualTo(401);
    assertThat(pages.get("/api/v1/contacts").status()).isEqualTo(401);
    Answer wrong = code(pages, "000000");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("This code does not fit");
    assertThat(isIn(pages)).isFalse();
    code(pages, app.code());
    assertThat(isIn(pages)).isTrue();
  }

  @Test
  void aCodeWorksOnce() {
    Newcomer person = withFactor();
    String code = app.code();
    Pages first = person.pages();
    code(first, code);
    assertThat(isIn(first)).isTrue();
    Pages second = person.pages();
    assertThat(code(second, code).status()).isEqualTo(422);
    assertThat(isIn(second)).isFalse();
    clock.walk(A_STEP);
    code(second, app.code());
    assertThat(isIn(second)).isTrue();
  }

  @Test
  void aRecoveryCodeWorksOnceAndNewOnesReplaceTheOld() {
    Newcomer person = withFactor();
    assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
    Pages pages = person.pages();
    code(pages, recovery.getFirst().toUpperCase());
    assertThat(isIn(pages)).isTrue();
    Pages again = person.pages();
    assertThat(code(again, recovery.getFirst()).status()).isEqualTo(422);

    assertThat(pages.get(PATH).body()).contains("9 recovery codes are unused.");
    assertThat(pages.post(PATH + "/codes", Map.of("oldPassword", "wrong")).status()).isEqualTo(422);
    List<String> fresh =
        codes(pages.post(PATH + "/codes", Map.of("oldPassword", world.password())));
    assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(recovery);
    assertThat(pages.get(PATH).body()).doesNotContain(fresh.getFirst());
    assertThat(code(again, recovery.get(1)).status()).isEqualTo(422);
    code(again, fresh.get(1));
    assertThat(isIn(again)).isTrue();
  }

  @Test
  void afterTenWrongCodesEvenTheRightOneIsRefused() {
    Newcomer person = withFactor();
    Pages pages = person.pages();
    for (int i = 0; i < 10; i++) {
      assertThat(code(pages, "00000" + i).status()).isEqualTo(422);
    }
    Answer refused = code(pages, app.code());
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.body()).contains("Too many tries").contains("minutes");
    person.signIn(pages, world.password());
    assertThat(code(pages, app.code()).status()).as("the password lifts nothing").isEqualTo(429);
    assertThat(isIn(pages)).isFalse();
  }

  @Test
  void whoTakesTooLongBeginsAnew() {
    Newcomer person = withFactor();
    Pages pages = person.pages();
    clock.walk(Duration.ofMinutes(11));
    assertThat(code(pages, app.code()).body()).contains("That took too long.");
    assertThat(isIn(pages)).isFalse();
  }

  @Test
  void turningItOffAsksForThePassword() {
    Newcomer person = withFactor();
    Pages pages = person.pages();
    code(pages, app.code());
    pages.get(PATH);
    Answer refused = pages.post(PATH + "/removal", Map.of("oldPassword", "wrong"));
    assertThat(refused.status()).isEqualTo(422);
    pages.post(PATH + "/removal", Map.of("oldPassword", world.password()));
    assertThat(isIn(person.pages())).isTrue();
    assertThat(changes(person)).contains("second_factor_on", "second_factor_off");
  }

  @Test
  void anAdministratorTurnsItOffForWhoLostThePhone() {
    Newcomer person = withFactor();
    String path = "/settings/colleagues/" + person.user().id();
    Pages manager = world.pages(Role.MANAGER);
    manager.get("/settings");
    assertThat(manager.post(path + "/second-factor/removal", Map.of()).status()).isEqualTo(403);
    Pages administrator = world.pages(Role.ADMINISTRATOR);
    assertThat(administrator.get(path + "/sign-in").body()).contains("/second-factor/removal");
    administrator.post(path + "/second-factor/removal", Map.of());
    assertThat(isIn(person.pages())).isTrue();
    assertThat(changes(person)).contains("second_factor_off");
  }

  @Test
  void whoseRoleRequiresItSetsItUpBeforeAnythingElse() {
    Newcomer person = Newcomer.hired(world, users, Role.MARKETER);
    Pages administrator = world.pages(Role.ADMINISTRATOR);
    administrator.get("/settings/sign-in");
    administrator.post("/settings/sign-in/second-factor", Map.of("role", "marketer"));
    assertThat(isIn(Newcomer.hired(world, users, Role.SUPPORT).pages())).isTrue();

    Pages pages = world.pages();
    Answer page = person.signIn(pages, world.password());
    assertThat(page.body()).contains("<svg class=\"qr\"");
    assertThat(isIn(pages)).isFalse();
    app = Authenticator.reading(page.body(), clock);
    pages.get("/sign-in/code");
    assertThat(pages.post("/sign-in/code/app", Map.of("code", "123")).status()).isEqualTo(422);
    assertThat(codes(pages.post("/sign-in/code/app", Map.of("code", app.code())))).hasSize(10);
    assertThat(isIn(pages)).isTrue();
  }

  @Test
  void tokensOfProgramsAreNotConcerned() {
    Newcomer person = withFactor();
    Act act = new Act(person.user(), clock.instant(), Via.PAGE);
    String token = tokens.issue("test", act);
    assertThat(world.stranger().with("Authorization", "Bearer " + token).get("/me").status())
        .isEqualTo(200);
  }

  @Test
  void theDatabaseDoesNotTellTheSecret() {
    Newcomer person = withFactor();
    byte[] kept =
        sql.select(SECOND_FACTOR.SECRET)
            .from(SECOND_FACTOR)
            .where(SECOND_FACTOR.USER_ID.eq(person.user().id()))
            .fetchSingle()
            .value1();
    assertThat(kept).hasSizeGreaterThan(20 + 16);
    assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain(new String(app.secret(), java.nio.charset.StandardCharsets.ISO_8859_1));
  }

  /** Somebody who has set it up on the profile page, a moment ago. */
  private Newcomer withFactor() {
    Newcomer person = Newcomer.hired(world, users);
    Pages pages = person.pages();
    String page = pages.get(PATH).body();
    assertThat(page).contains("<svg class=\"qr\"");
    app = Authenticator.reading(page, clock);
    assertThat(pages.post(PATH, Map.of("code", "000000x")).status()).isEqualTo(422);
    assertThat(pages.get(PATH).body())
        .as("the same key")
        .contains(page.split("class=\"qr\"")[1].substring(0, 200));
    recovery = codes(pages.post(PATH, Map.of("code", app.code())));
    clock.walk(A_STEP);
    return person;
  }

  private static Answer code(Pages pages, String code) {
    pages.get("/sign-in/code");
    return pages.post("/sign-in/code", Map.of("code", code));
  }

  private static List<String> codes(Answer page) {
    return RECOVERY.matcher(page.body()).results().map((MatchResult one) -> one.group(1)).toList();
  }

  private List<String> changes(Newcomer person) {
    return sql.select(CHANGE.VERB)
        .from(CHANGE)
        .where(CHANGE.RECORD_ID.eq(person.user().id()))
        .fetch(CHANGE.VERB);
  }
}
