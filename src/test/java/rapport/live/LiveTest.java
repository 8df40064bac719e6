package rapport.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.Deed;
import rapport.access.Notice;
import rapport.access.Notices;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.Role;
import rapport.access.RoleDraft;
import rapport.access.Roles;
import rapport.access.Scope;
import rapport.access.User;
import rapport.access.UserDraft;
import rapport.access.Users;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.kernel.PersonName;
import rapport.platform.live.Streams;
import rapport.world.LiveBrowser;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.TestDatabase;
import rapport.world.World;

/** A browser is told what others change, as long as its user may know. */
@RapportTest
class LiveTest {
  private static final String PAGE = "00112233445566778899aabbccddeeff";

  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Notices notices;
  @Autowired Users users;
  @Autowired Roles roles;
  @Autowired Streams streams;
  @Autowired DSLContext sql;
  @Autowired TransactionTemplate transaction;

  @Test
  void aBrowserHearsWhatAColleagueChangesOnTheCardItShows() {
    UUID person = person(world.user(Role.HEAD), "Слушаева");
    try (LiveBrowser browser = world.pages(Role.HEAD).listen(at(PAGE, "contact:" + person))) {
      rename(person, "Слышимова", world.user(Role.MANAGER));
      var told = changeOf(person, browser).json();
      assertThat(told.path("kind").asString()).isEqualTo("contact");
      assertThat(told.path("verb").asString()).isEqualTo("change");
      assertThat(told.path("who").asString()).isEqualTo("Boris Melnik");
      assertThat(told.path("mine").asBoolean()).isFalse();
    }
  }

  @Test
  void whatIsRolledBackIsNotTold() {
    UUID person = person(world.user(Role.HEAD), "Откатова");
    UUID other = person(world.user(Role.HEAD), "Последняя");
    try (LiveBrowser browser =
        world.pages(Role.HEAD).listen(at(PAGE, "contact:" + person, "contact:" + other))) {
      transaction.executeWithoutResult(status -> {
        rename(person, "Никогда", world.user(Role.MANAGER));
        status.setRollbackOnly();
      });
      rename(other, "Следующая", world.user(Role.MANAGER));
      changeOf(other, browser);
      assertThat(browser.said()).noneMatch(event -> isChangeOf(person, event));
    }
  }

  @Test
  void aNewInteractionIsToldToTheCardsOfItsPeopleAndTheirCompany() {
    UUID person = worker(world.user(Role.HEAD), "Собеседникова", "Разговор-" + UUID.randomUUID());
    UUID company =
        contacts.find(person, world.user(Role.HEAD)).currentEmployment().orElseThrow().companyId();
    try (LiveBrowser card = world.pages(Role.HEAD).listen(at(PAGE, "contact:" + person));
        LiveBrowser firm = world.pages(Role.HEAD).listen(at(PAGE, "company:" + company))) {
      log(person, "phone rang");
      var told = card.hears(event -> event.data().contains("\"interaction\"")).json();
      assertThat(told.path("on").get(0).asString()).isEqualTo(person.toString());
      firm.hears(event ->
          event.data().contains("\"interaction\"") && event.data().contains(company.toString()));
    }
  }

  @Test
  void anotherNodeIsAnyConnectionThatNotifies() throws Exception {
    UUID person = person(world.user(Role.HEAD), "Узлова");
    try (LiveBrowser browser = world.pages(Role.HEAD).listen(at(PAGE, "contact:" + person));
        Connection node = TestDatabase.shared().connect();
        Statement statement = node.createStatement()) {
      statement.execute("select pg_notify('rapport_live_public', 'nonsense')");
      statement.execute(
          "select pg_notify('rapport_live_public', '"
              + "{\"k\":\"contact\",\"v\":\"change\",\"i\":[\""
              + letters(person)
              + "\"],"
              + "\"o\":[],\"u\":\"\",\"n\":\"Far Away\",\"p\":\"\"}')");
      browser.hears(event ->
          isChangeOf(person, event) && event.json().path("who").asString().equals("Far Away"));
    }
  }

  @Test
  void thePageOnWhichItWasDoneIsNamedSoThatItDoesNotReadAnew() {
    UUID person = person(world.user(Role.HEAD), "Своева");
    Pages pages = world.pages(Role.HEAD);
    try (LiveBrowser browser = pages.listen(at(PAGE, "contact:" + person))) {
      pages.get("/contacts/" + person);
      int version = contacts.find(person, world.user(Role.HEAD)).version();
      assertThat(
              pages
                  .from(
                      PAGE,
                      "/contacts/" + person + "/facts/note",
                      Map.of("version", "" + version, "note", "called"))
                  .status())
          .isEqualTo(200);
      var told = changeOf(person, browser).json();
      assertThat(told.path("page").asString()).isEqualTo(PAGE);
      assertThat(told.path("mine").asBoolean()).isTrue();
    }
  }

  @Test
  void whatChangedBetweenThePageAndItsStreamIsToldToo() {
    UUID person = person(world.user(Role.HEAD), "Промежуточная");
    String at = at(PAGE, "contact:" + person);
    LiveBrowser.await(
        "the node hears",
        () -> {
          rename(person, "Между-" + UUID.randomUUID(), world.user(Role.MANAGER));
          try (LiveBrowser browser = world.pages(Role.HEAD).listen(at)) {
            Thread.sleep(300);
            return browser.heardOf(person);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  @Test
  void whoMayNotSeeAClientIsToldNothingOfThem() {
    User owner = world.hire(onlyOwn(), null);
    User other = world.hire(owner.role().code(), null);
    UUID hidden = person(owner, "Скрытая");
    UUID seen = person(other, "Видимая");
    try (LiveBrowser browser =
        world
            .pages(other)
            .listen(at(PAGE, "contact:" + hidden, "contact:" + seen, "contact", "interaction"))) {
      rename(hidden, "Невидимая", owner);
      log(hidden, "a secret");
      rename(seen, "Явная", world.user(Role.ADMINISTRATOR));
      changeOf(seen, browser);
      assertThat(browser.heardOf(hidden)).isFalse();
      assertThat(browser.said()).noneMatch(event -> event.data().contains("interaction"));
    }
  }

  @Test
  void whoLosesSightOfAClientHearsNothingFromThenOn() {
    User owner = world.hire(onlyOwn(), null);
    User other = world.hire(owner.role().code(), null);
    UUID passed = person(owner, "Уходящая");
    UUID kept = person(owner, "Остающаяся");
    try (LiveBrowser browser =
        world.pages(owner).listen(at(PAGE, "contact:" + passed, "contact:" + kept))) {
      sql.execute("update contact set responsible_id = ? where id = ?", other.id(), passed);
      rename(passed, "Чужая", world.user(Role.ADMINISTRATOR));
      rename(kept, "Своя", world.user(Role.ADMINISTRATOR));
      changeOf(kept, browser);
      assertThat(browser.said()).noneMatch(event -> isChangeOf(passed, event));
    }
  }

  @Test
  void aListHearsOfThoseItsReaderSees() {
    UUID person;
    try (LiveBrowser browser = world.pages(Role.HEAD).listen(at(PAGE, "contact"))) {
      person = person(world.user(Role.MANAGER), "Списочная");
      assertThat(browser.hearsOf(person).json().path("verb").asString()).isEqualTo("add");
    }
  }

  @Test
  void aNoticeIsToldInWordsToItsReaderAlone() {
    User reader = world.hire(Role.MANAGER, null);
    try (LiveBrowser mine = world.pages(reader).listen(at(PAGE));
        LiveBrowser others = world.pages(Role.HEAD).listen(at(PAGE))) {
      Pages pages = world.pages(reader);
      notices.tell(
          List.of(reader.id()),
          new Notice.Tiding("contact", UUID.randomUUID(), "got-in-touch", List.of("Ivan")),
          world.act(Role.HEAD));
      var told = mine.hears(event -> event.name().equals("notice")).json();
      assertThat(told.path("text").asString()).isEqualTo("Ivan got in touch");
      assertThat(told.path("way").asString()).isEqualTo("browser");

      pages.get("/notices/ways");
      pages.post("/notices/ways", Map.of("incoming", "list", "leads", "nonsense"));
      notices.tell(
          List.of(reader.id()),
          new Notice.Tiding("contact", UUID.randomUUID(), "got-in-touch", List.of("Olga")),
          world.act(Role.HEAD));
      var quiet = mine.hears(event -> event.data().contains("Olga")).json();
      assertThat(quiet.path("way").asString()).isEqualTo("list");
      assertThat(others.said()).noneMatch(event -> event.name().equals("notice"));
    }
  }

  @Test
  void aStreamEndsWithItsSessionAndNotWithAnother() {
    User user = world.hire(Role.MANAGER, null);
    Pages leaving = world.pages(user);
    Pages staying = world.pages(user);
    try (LiveBrowser gone = leaving.listen(at(PAGE));
        LiveBrowser stays = staying.listen(at(PAGE))) {
      leaving.get("/");
      leaving.post("/sign-out", Map.of());
      assertThat(gone.ends()).isEqualTo("closed");
      assertThat(stays.isOver()).isFalse();
    }
    assertThat(leaving.asks("/live", "text/event-stream").status()).isEqualTo(401);
  }

  @Test
  void aStreamEndsWhenItsUserLeavesTheCompany() {
    User user = world.hire(Role.MANAGER, null);
    try (LiveBrowser browser = world.pages(user).listen(at(PAGE))) {
      UserDraft draft = UserDraft.of(user);
      users.change(
          user.id(),
          user.version(),
          new UserDraft(draft.name(), draft.role(), draft.teamId(), false),
          world.act(Role.ADMINISTRATOR));
      assertThat(browser.ends()).isEqualTo("closed");
    }
  }

  @Test
  void aStreamEndsWhenItsSessionExpires() {
    User user = world.hire(Role.MANAGER, null);
    Pages pages = world.pages(user);
    pages.get("/");
    sql.execute(
        "update spring_session set max_inactive_interval = 2 where principal_name = ?",
        user.id().toString());
    try (LiveBrowser browser = pages.listen(at(PAGE))) {
      assertThat(browser.ends()).isEqualTo("closed");
    }
  }

  @Test
  void oneUserHasABoundedNumberOfStreamsAndTheOldestGivesWay() {
    User user = world.hire(Role.MANAGER, null);
    Pages pages = world.pages(user);
    List<LiveBrowser> open = new ArrayList<>();
    try {
      for (int i = 0; i <= Streams.MOST_OF_A_USER; i++) {
        open.add(pages.listen(at(PAGE)));
      }
      assertThat(open.getFirst().ends()).isEqualTo("many");
      assertThat(open.getLast().isOver()).isFalse();
      LiveBrowser.await(
          "the oldest has left", () -> streams.of(user.id()) == Streams.MOST_OF_A_USER);
    } finally {
      open.forEach(LiveBrowser::close);
    }
  }

  @Test
  void afterTheListeningConnectionWasLostBrowsersReadAnewAndHearAgain() throws Exception {
    UUID person = person(world.user(Role.HEAD), "Обрывова");
    try (LiveBrowser browser = world.pages(Role.HEAD).listen(at(PAGE, "contact:" + person));
        Connection administrator = TestDatabase.shared().connect();
        Statement statement = administrator.createStatement()) {
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'rapport-live'");
      browser.hears(event -> event.name().equals("reread"));
      rename(person, "Снова", world.user(Role.MANAGER));
      browser.hearsOf(person);
    }
  }

  private static LiveBrowser.Event changeOf(UUID id, LiveBrowser browser) {
    return browser.hears(event -> isChangeOf(id, event));
  }

  private static boolean isChangeOf(UUID id, LiveBrowser.Event event) {
    return event.data().contains(id.toString()) && event.data().contains("\"verb\":\"change\"");
  }

  private static String at(String page, String... about) {
    String subjects = about.length == 0 ? "" : "~" + String.join("~", about);
    return page + "~looking~" + (Streams.mark() - 1_000) + subjects;
  }

  /** A role that sees its own clients and interactions alone. */
  private String onlyOwn() {
    Map<RecordKind, Map<Deed, Scope>> scopes = new HashMap<>();
    for (RecordKind kind : RecordKind.values()) {
      scopes.put(kind, Map.of(Deed.SEE, Scope.OWN, Deed.CHANGE, Scope.OWN));
    }
    RoleDraft draft =
        new RoleDraft(
            "",
            Map.of("en", "Own"),
            Set.of(Right.CHANGE_CLIENTS, Right.LOG_INTERACTIONS),
            scopes,
            Map.of());
    return roles.add(draft, world.act(Role.ADMINISTRATOR));
  }

  private UUID person(User owner, String family) {
    return worker(owner, family, "");
  }

  private UUID worker(User owner, String family, String company) {
    return contacts.add(
        new ContactDraft(
            new PersonName("Анна", "", family), company, "", List.of(), null, "", owner.id(), "RU"),
        world.act(Role.ADMINISTRATOR));
  }

  private void rename(UUID id, String family, User by) {
    var known = contacts.find(id, world.now(by));
    contacts.change(
        id,
        known.version(),
        new ContactDraft(
            new PersonName("Анна", "", family),
            "",
            "",
            List.of(),
            null,
            "",
            known.responsibleId(),
            "RU"),
        world.act(by));
  }

  private void log(UUID person, String subject) {
    var answer =
        world
            .api(Role.ADMINISTRATOR)
            .post(
                "/interactions",
                Map.of(
                    "contactIds",
                    List.of(person.toString()),
                    "method",
                    "call",
                    "direction",
                    "outbound",
                    "subject",
                    subject,
                    "startedAt",
                    java.time.Instant.now().minusSeconds(60).toString(),
                    "noNextReason",
                    "done"));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
  }

  private static String letters(UUID id) {
    var bytes =
        java.nio.ByteBuffer.allocate(16)
            .putLong(id.getMostSignificantBits())
            .putLong(id.getLeastSignificantBits());
    return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }
}
