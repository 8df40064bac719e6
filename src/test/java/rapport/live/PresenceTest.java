package rapport.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Presence;
import rapport.access.Role;
import rapport.access.User;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.kernel.PersonName;
import rapport.platform.live.Streams;
import rapport.world.LiveBrowser;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

/** Who looks at a card is known to those who see the card, and to nobody else. */
@RapportTest
class PresenceTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Presence presence;
  @Autowired Streams streams;
  @Autowired DSLContext sql;

  @Test
  void colleaguesOnOneCardSeeEachOtherComeEditAndGo() {
    UUID person = person();
    User one = world.user(Role.HEAD);
    User other = world.user(Role.MANAGER);
    Pages pages = world.pages(other);
    pages.get("/");
    try (LiveBrowser here = world.pages(one).listen(at("aaaaaaaaaaaaaaa1", "looking", person))) {
      assertThat(presence.at(person, one.id())).isEmpty();
      try (LiveBrowser comes = pages.listen(at("aaaaaaaaaaaaaaa2", "looking", person))) {
        here.hears(event -> event.name().equals("present"));
        comes.hears(event -> event.name().equals("present"));
        assertThat(presence.at(person, one.id()))
            .containsExactly(new Presence.Colleague(other.id(), other.name(), false));
        assertThat(world.pages(one).fragment("/live/presence?about=contact:" + person).body())
            .contains("aria-label=\"Boris Melnik is looking at this\"");

        pages.post("/live/pages/aaaaaaaaaaaaaaa2", Map.of("state", "editing"));
        assertThat(presence.at(person, one.id()).getFirst().editing()).isTrue();
        pages.post("/live/pages/aaaaaaaaaaaaaaa2", Map.of("state", "away"));
        assertThat(presence.at(person, one.id())).isEmpty();
        pages.post("/live/pages/aaaaaaaaaaaaaaa2", Map.of("state", "looking"));
        assertThat(presence.at(person, one.id())).hasSize(1);
        pages.post("/live/pages/aaaaaaaaaaaaaaa2", Map.of("state", "gone"));
        assertThat(presence.at(person, one.id())).isEmpty();
      }
    }
  }

  @Test
  void nobodyTurnsOrClosesThePageOfAnother() {
    UUID person = person();
    User one = world.user(Role.HEAD);
    try (LiveBrowser here = world.pages(one).listen(at("aaaaaaaaaaaaaaa3", "looking", person))) {
      assertThat(here.isOver()).isFalse();
      Pages stranger = world.pages(Role.MANAGER);
      stranger.get("/");
      stranger.post("/live/pages/aaaaaaaaaaaaaaa3", Map.of("state", "gone"));
      presence.enter(
          UUID.randomUUID(),
          world.user(Role.MANAGER).id(),
          List.of(
              new Presence.Visit("aaaaaaaaaaaaaaa3", UUID.randomUUID(), Presence.State.LOOKING)));
      assertThat(presence.at(person, world.user(Role.MANAGER).id())).hasSize(1);
    }
  }

  @Test
  void aPageThatGoesOnWithAnotherStreamStays() {
    UUID person = person();
    User one = world.user(Role.HEAD);
    UUID before = UUID.randomUUID();
    UUID after = UUID.randomUUID();
    var visit = List.of(new Presence.Visit("aaaaaaaaaaaaaaa4", person, Presence.State.LOOKING));
    presence.enter(before, one.id(), visit);
    presence.enter(after, one.id(), visit);
    presence.leave(before);
    assertThat(presence.at(person, UUID.randomUUID())).hasSize(1);
    presence.leave(after);
    assertThat(presence.at(person, UUID.randomUUID())).isEmpty();
  }

  @Test
  void aStreamThatEndedWithoutAWordIsClearedAwayByItsOwnNode() {
    UUID person = person();
    presence.enter(
        UUID.randomUUID(),
        world.user(Role.HEAD).id(),
        List.of(new Presence.Visit("aaaaaaaaaaaaaaa6", person, Presence.State.LOOKING)));
    sql.execute(
        "update presence set since = now() - interval '2 minutes' where record_id = ?", person);
    assertThat(presence.at(person, UUID.randomUUID())).hasSize(1);
    presence.beat(streams.ids());
    assertThat(presence.at(person, UUID.randomUUID())).isEmpty();
  }

  @Test
  void aNodeThatDiesLeavesNobodyBehind() {
    UUID person = person();
    User one = world.user(Role.MANAGER);
    UUID dead = UUID.randomUUID();
    sql.execute("insert into live_node (id, seen_at) values (?, now())", dead);
    sql.execute(
        "insert into presence (page, user_id, node_id, stream_id, record_id, state, since)"
            + " values (?, ?, ?, ?, ?, 'looking', now())",
        UUID.randomUUID().toString(),
        one.id(),
        dead,
        UUID.randomUUID(),
        person);
    try (LiveBrowser here =
        world.pages(Role.HEAD).listen(at("aaaaaaaaaaaaaaa5", "looking", person))) {
      here.hears(event -> event.name().equals("present"));
      assertThat(presence.at(person, world.user(Role.HEAD).id())).hasSize(1);

      sql.execute(
          "update live_node set seen_at = now() - interval '31 seconds' where id = ?", dead);
      assertThat(presence.at(person, world.user(Role.HEAD).id())).isEmpty();
      long before = presents(here);
      presence.beat(streams.ids());
      LiveBrowser.await("the page is told", () -> presents(here) > before);
      assertThat(sql.fetch("select 1 from presence where node_id = ?", dead)).isEmpty();
    }
  }

  @Test
  void whoMayNotSeeTheCardIsNotToldWhoDoes() {
    UUID unknown = UUID.randomUUID();
    Pages pages = world.pages(Role.HEAD);
    assertThat(pages.get("/live/presence?about=lead:" + unknown).status()).isEqualTo(404);
    assertThat(pages.get("/live/presence?about=user:" + unknown).status()).isEqualTo(404);
    assertThat(pages.get("/live/presence?about=contact").status()).isEqualTo(404);
  }

  private static long presents(LiveBrowser browser) {
    return browser.said().stream().filter(event -> event.name().equals("present")).count();
  }

  private static String at(String page, String state, UUID record) {
    return page + "~" + state + "~" + Streams.mark() + "~contact:" + record;
  }

  private UUID person() {
    return contacts.add(
        new ContactDraft(
            new PersonName("Анна", "", "Присутствова"), "", "", List.of(), null, "", null, "RU"),
        world.act(Role.HEAD));
  }
}
