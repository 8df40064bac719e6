package rapport.live;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.live.WatchedClients.PAGE;
import static rapport.live.WatchedClients.at;
import static rapport.live.WatchedClients.changeOf;
import static rapport.live.WatchedClients.isChangeOf;

import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.Role;
import rapport.access.Roles;
import rapport.contacts.Contacts;
import rapport.world.LiveBrowser;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.TestDatabase;
import rapport.world.World;

/** A browser is told what others change. */
@RapportTest
class LiveTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Roles roles;
  @Autowired TransactionTemplate transaction;

  private WatchedClients clients;

  @BeforeEach
  void clients() {
    clients = new WatchedClients(world, contacts, roles);
  }

  @Test
  void aBrowserHearsWhatAColleagueChangesOnTheCardItShows() {
    UUID person = clients.person(world.user(Role.HEAD), "Слушаева");
    try (LiveBrowser browser = world.pages(Role.HEAD).listen(at(PAGE, "contact:" + person))) {
      clients.rename(person, "Слышимова", world.user(Role.MANAGER));
      var told = changeOf(person, browser).json();
      assertThat(told.path("kind").asString()).isEqualTo("contact");
      assertThat(told.path("verb").asString()).isEqualTo("change");
      assertThat(told.path("who").asString()).isEqualTo("Boris Melnik");
      assertThat(told.path("mine").asBoolean()).isFalse();
    }
  }

  @Test
  void whatIsRolledBackIsNotTold() {
    UUID person = clients.person(world.user(Role.HEAD), "Откатова");
    UUID other = clients.person(world.user(Role.HEAD), "Последняя");
    try (LiveBrowser browser =
        world.pages(Role.HEAD).listen(at(PAGE, "contact:" + person, "contact:" + other))) {
      transaction.executeWithoutResult(status -> {
        clients.rename(person, "Никогда", world.user(Role.MANAGER));
        status.setRollbackOnly();
      });
      clients.rename(other, "Следующая", world.user(Role.MANAGER));
      changeOf(other, browser);
      assertThat(browser.said()).noneMatch(event -> isChangeOf(person, event));
    }
  }

  @Test
  void aNewInteractionIsToldToTheCardsOfItsPeopleAndTheirCompany() {
    UUID person =
        clients.worker(world.user(Role.HEAD), "Собеседникова", "Разговор-" + UUID.randomUUID());
    UUID company =
        contacts.find(person, world.user(Role.HEAD)).currentEmployment().orElseThrow().companyId();
    try (LiveBrowser card = world.pages(Role.HEAD).listen(at(PAGE, "contact:" + person));
        LiveBrowser firm = world.pages(Role.HEAD).listen(at(PAGE, "company:" + company))) {
      clients.log(person, "phone rang");
      var told = card.hears(event -> event.data().contains("\"interaction\"")).json();
      assertThat(told.path("on").get(0).asString()).isEqualTo(person.toString());
      firm.hears(event ->
          event.data().contains("\"interaction\"") && event.data().contains(company.toString()));
    }
  }

  @Test
  void anotherNodeIsAnyConnectionThatNotifies() throws Exception {
    UUID person = clients.person(world.user(Role.HEAD), "Узлова");
    try (LiveBrowser browser = world.pages(Role.HEAD).listen(at(PAGE, "contact:" + person));
        Connection node = TestDatabase.shared().connect();
        Statement statement = node.createStatement()) {
      statement.execute("select pg_notify('rapport_live_public', 'nonsense')");
      statement.execute(
          "select pg_notify('rapport_live_public', '"
              + "{\"k\":\"contact\",\"v\":\"change\",\"i\":[\""
              + WatchedClients.letters(person)
              + "\"],"
              + "\"o\":[],\"u\":\"\",\"n\":\"Far Away\",\"p\":\"\"}')");
      browser.hears(event ->
          isChangeOf(person, event) && event.json().path("who").asString().equals("Far Away"));
    }
  }

  @Test
  void thePageOnWhichItWasDoneIsNamedSoThatItDoesNotReadAnew() {
    UUID person = clients.person(world.user(Role.HEAD), "Своева");
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
    UUID person = clients.person(world.user(Role.HEAD), "Промежуточная");
    String at = at(PAGE, "contact:" + person);
    LiveBrowser.await(
        "the node hears",
        () -> {
          clients.rename(person, "Между-" + UUID.randomUUID(), world.user(Role.MANAGER));
          try (LiveBrowser browser = world.pages(Role.HEAD).listen(at)) {
            Thread.sleep(300);
            return browser.heardOf(person);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
  }
}
