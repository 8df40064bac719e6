package rapport.live;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.live.WatchedClients.PAGE;
import static rapport.live.WatchedClients.at;
import static rapport.live.WatchedClients.changeOf;
import static rapport.live.WatchedClients.isChangeOf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Notice;
import rapport.access.Notices;
import rapport.access.Role;
import rapport.access.Roles;
import rapport.access.User;
import rapport.contacts.Contacts;
import rapport.world.LiveBrowser;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

/** A browser is told as long as its user may know. */
@RapportTest
class LiveRightsTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Roles roles;
  @Autowired Notices notices;
  @Autowired DSLContext sql;

  private WatchedClients clients;

  @BeforeEach
  void clients() {
    clients = new WatchedClients(world, contacts, roles);
  }

  @Test
  void whoMayNotSeeAClientIsToldNothingOfThem() {
    User owner = world.hire(clients.onlyOwn(), null);
    User other = world.hire(owner.role().code(), null);
    UUID hidden = clients.person(owner, "Скрытая");
    UUID seen = clients.person(other, "Видимая");
    try (LiveBrowser browser =
        world
            .pages(other)
            .listen(at(PAGE, "contact:" + hidden, "contact:" + seen, "contact", "interaction"))) {
      clients.rename(hidden, "Невидимая", owner);
      clients.log(hidden, "a secret");
      clients.rename(seen, "Явная", world.user(Role.ADMINISTRATOR));
      changeOf(seen, browser);
      assertThat(browser.heardOf(hidden)).isFalse();
      assertThat(browser.said()).noneMatch(event -> event.data().contains("interaction"));
    }
  }

  @Test
  void whoLosesSightOfAClientHearsNothingFromThenOn() {
    User owner = world.hire(clients.onlyOwn(), null);
    User other = world.hire(owner.role().code(), null);
    UUID passed = clients.person(owner, "Уходящая");
    UUID kept = clients.person(owner, "Остающаяся");
    try (LiveBrowser browser =
        world.pages(owner).listen(at(PAGE, "contact:" + passed, "contact:" + kept))) {
      sql.execute("update contact set responsible_id = ? where id = ?", other.id(), passed);
      clients.rename(passed, "Чужая", world.user(Role.ADMINISTRATOR));
      clients.rename(kept, "Своя", world.user(Role.ADMINISTRATOR));
      changeOf(kept, browser);
      assertThat(browser.said()).noneMatch(event -> isChangeOf(passed, event));
    }
  }

  @Test
  void aListHearsOfThoseItsReaderSees() {
    UUID person;
    try (LiveBrowser browser = world.pages(Role.HEAD).listen(at(PAGE, "contact"))) {
      person = clients.person(world.user(Role.MANAGER), "Списочная");
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
}
