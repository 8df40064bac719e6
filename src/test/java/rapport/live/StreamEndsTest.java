package rapport.live;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.live.WatchedClients.PAGE;
import static rapport.live.WatchedClients.at;

import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.access.Roles;
import rapport.access.User;
import rapport.access.UserDraft;
import rapport.access.Users;
import rapport.contacts.Contacts;
import rapport.platform.live.Streams;
import rapport.world.LiveBrowser;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.TestDatabase;
import rapport.world.World;

/** When the stream of a browser ends, and how it goes on after a gap. */
@RapportTest
class StreamEndsTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Roles roles;
  @Autowired Users users;
  @Autowired Streams streams;
  @Autowired DSLContext sql;

  private WatchedClients clients;

  @BeforeEach
  void clients() {
    clients = new WatchedClients(world, contacts, roles);
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
    UUID person = clients.person(world.user(Role.HEAD), "Обрывова");
    try (LiveBrowser browser = world.pages(Role.HEAD).listen(at(PAGE, "contact:" + person));
        Connection administrator = TestDatabase.shared().connect();
        Statement statement = administrator.createStatement()) {
      statement.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'rapport-live'");
      browser.hears(event -> event.name().equals("reread"));
      clients.rename(person, "Снова", world.user(Role.MANAGER));
      browser.hearsOf(person);
    }
  }
}
