package rapport.access;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.access.db.Tables.CHANGE;
import static rapport.access.db.Tables.SIGN_IN_FAILURE;
import static rapport.world.Newcomer.isIn;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.world.Answer;
import rapport.world.MovableClock;
import rapport.world.Newcomer;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

/** Links with which people set their own password, and how they come by one. */
@RapportTest
class PasswordLinksTest {
  private static final Pattern LINK = Pattern.compile("http://[^<\"]*(/sign-in/password/[\\w-]+)");

  @Autowired World world;
  @Autowired Users users;
  @Autowired PasswordLinks links;
  @Autowired MovableClock clock;
  @Autowired DSLContext sql;

  @BeforeEach
  @AfterEach
  void begin() {
    clock.reset();
    sql.deleteFrom(SIGN_IN_FAILURE).execute();
  }

  @Test
  void anAdministratorHandsOverALinkThatWorksOnceAndEndsAllSessions() {
    Newcomer person = Newcomer.hired(world, users);
    Pages old = person.pages();
    String link = handedOver(person);
    Pages fresh = world.pages();
    assertThat(fresh.get(link).body()).contains(person.user().email());
    Answer weak = fresh.post(link, Map.of("password", "short"));
    assertThat(weak.status()).isEqualTo(422);
    assertThat(weak.body()).contains("At least 10 characters.");
    Answer set = fresh.post(link, Map.of("password", "my-own-password"));
    assertThat(set.response().uri().getPath()).isEqualTo("/sign-in");
    assertThat(set.body()).contains("Your password is set.");
    assertThat(isIn(old)).as("other sessions").isFalse();
    person.signIn(fresh, "my-own-password");
    assertThat(isIn(fresh)).isTrue();

    Answer used = world.pages().get(link);
    assertThat(used.status()).isEqualTo(410);
    assertThat(used.body()).contains("This link has been used");
    assertThat(used.header("Referrer-Policy")).contains("no-referrer");
  }

  @Test
  void aLinkThatIsADayOldSaysSoAndSetsNothing() {
    Newcomer person = Newcomer.hired(world, users);
    String link = handedOver(person);
    Pages pages = world.pages();
    pages.get(link);
    clock.walk(Duration.ofHours(24).plusSeconds(1));
    Answer late = pages.post(link, Map.of("password", "my-own-password"));
    assertThat(late.status()).isEqualTo(410);
    assertThat(late.body()).contains("This link has expired");
    assertThat(isIn(person.pages())).as("the old password stays").isTrue();
    assertThat(world.pages().get("/sign-in/password/unknown").status()).isEqualTo(404);
  }

  @Test
  void aNewerLinkAndANewPasswordEndTheOlderLink() {
    Newcomer person = Newcomer.hired(world, users);
    String first = handedOver(person);
    String second = handedOver(person);
    assertThat(world.pages().get(first).status()).isEqualTo(410);
    assertThat(world.pages().get(second).status()).isEqualTo(200);
    users.resetPassword(person.user().id(), "yet-another-one", world.act(Role.ADMINISTRATOR));
    assertThat(world.pages().get(second).status()).isEqualTo(410);
  }

  @Test
  void onlyAnAdministratorMakesLinks() {
    Newcomer person = Newcomer.hired(world, users);
    Pages manager = world.pages(Role.MANAGER);
    manager.get("/settings");
    String path = "/settings/colleagues/" + person.user().id() + "/link";
    assertThat(manager.post(path, Map.of()).status()).isEqualTo(403);
  }

  @Test
  void somebodyNewIsInvitedByALinkWhenNoPasswordIsTyped() {
    Pages administrator = world.pages(Role.ADMINISTRATOR);
    administrator.get("/settings");
    String email = UUID.randomUUID() + "@example.com";
    Answer invited =
        administrator.post(
            "/settings/colleagues",
            Map.of("name", "Invited One", "email", email, "role", "manager", "password", ""));
    assertThat(invited.status()).isEqualTo(200);
    String link = linkIn(invited);
    Pages pages = world.pages();
    assertThat(pages.get(link).body()).contains("Welcome to Rapport").contains("Invited One");
    pages.post(link, Map.of("password", "chosen-by-myself"));
    pages.post("/sign-in", Map.of("email", email, "password", "chosen-by-myself"));
    assertThat(isIn(pages)).isTrue();
    User user = users.byEmail(email).orElseThrow();
    assertThat(
            sql.select(CHANGE.VERB)
                .from(CHANGE)
                .where(CHANGE.RECORD_ID.eq(user.id()))
                .orderBy(CHANGE.ID)
                .fetch(CHANGE.VERB))
        .containsExactly("add", "link", "password");
  }

  @Test
  void withoutMailTheAdministratorsSeeWhoForgotThePassword() {
    Newcomer person = Newcomer.hired(world, users);
    Answer known = forgotten(person.user().email());
    Answer unknown = forgotten("nobody." + UUID.randomUUID() + "@example.com");
    assertThat(known.status()).isEqualTo(200);
    assertThat(words(known)).isEqualTo(words(unknown)).contains("Ask an administrator");
    Pages administrator = world.pages(Role.ADMINISTRATOR);
    String path = "/settings/colleagues/" + person.user().id() + "/sign-in";
    assertThat(waiting(administrator)).contains(path);
    assertThat(world.pages(Role.MANAGER).get("/settings").body()).doesNotContain("id=\"waiting\"");
    handedOver(person);
    assertThat(waiting(administrator)).as("not yet answered").contains(path);
    users.resetPassword(person.user().id(), "a-new-password", world.act(Role.ADMINISTRATOR));
    assertThat(waiting(administrator)).doesNotContain(path);
    assertThat(forgotten("no address").status()).isEqualTo(422);
  }

  @Test
  void aNewPasswordLiftsARunningLock() {
    Newcomer person = Newcomer.hired(world, users);
    Pages pages = world.pages();
    for (int i = 0; i < 10; i++) {
      person.signIn(pages, "wrong-" + i);
    }
    Answer locked = person.signIn(pages, world.password());
    assertThat(locked.status()).isEqualTo(429);
    assertThat(locked.body()).contains("Try again in 15 minutes.");
    clock.walk(Duration.ofMinutes(13));
    Answer later = person.signIn(pages, world.password());
    assertThat(later.body()).contains("Try again in 2 minutes.");
    assertThat(Integer.parseInt(later.header("Retry-After"))).isBetween(60, 120);
    users.resetPassword(person.user().id(), "a-new-password", world.act(Role.ADMINISTRATOR));
    person.signIn(pages, "a-new-password");
    assertThat(isIn(pages)).isTrue();
  }

  private static String waiting(Pages administrator) {
    String page = administrator.get("/settings").body();
    int at = page.indexOf("id=\"waiting\"");
    return at < 0 ? "" : page.substring(at, page.indexOf("</section>", at));
  }

  private Answer forgotten(String email) {
    Pages pages = world.pages();
    pages.get("/sign-in/forgotten");
    return pages.post("/sign-in/forgotten", Map.of("email", email));
  }

  /** What is said, without the address that was typed. */
  private static String words(Answer answer) {
    String body = answer.body();
    return body.substring(body.indexOf("<main"), body.indexOf("</main>"))
        .replaceAll("[\\w.-]+@example.com", "");
  }

  private String handedOver(Newcomer person) {
    Pages administrator = world.pages(Role.ADMINISTRATOR);
    String path = "/settings/colleagues/" + person.user().id();
    administrator.get(path + "/sign-in");
    return linkIn(administrator.post(path + "/link", Map.of()));
  }

  private static String linkIn(Answer page) {
    Matcher found = LINK.matcher(page.body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
