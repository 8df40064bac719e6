package rapport.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
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
import rapport.world.SecondNode;
import rapport.world.World;

/** What happens on one node is told by the other, and a node that stops lets its browsers go. */
@RapportTest
class TwoNodesLiveTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Presence presence;

  @Test
  void aBrowserAtOneNodeHearsAndSeesWhatIsDoneAtTheOther() {
    UUID person = person("Узловая");
    User there = world.user(Role.MANAGER);
    Instant stopping;
    LiveBrowser far;
    try (ConfigurableApplicationContext second = SecondNode.with();
        LiveBrowser here = world.pages(Role.HEAD).listen(at("bbbbbbbbbbbbbbb1", person))) {
      Pages pages = Pages.at(SecondNode.address(second), there.email(), world.password());
      far = pages.listen(at("bbbbbbbbbbbbbbb2", person));
      here.hears(event -> event.name().equals("present"));
      assertThat(presence.at(person, world.user(Role.HEAD).id()))
          .extracting(Presence.Colleague::name)
          .containsExactly(there.name());

      contacts.change(
          person,
          contacts.find(person, world.user(Role.HEAD)).version(),
          draft("Перекрёстная"),
          world.act(Role.HEAD));
      far.hearsOf(person);
      stopping = Instant.now();
      second.stop();
      assertThat(far.ends()).isEqualTo("restart");
    }
    assertThat(Duration.between(stopping, Instant.now())).isLessThan(Duration.ofSeconds(9));
    assertThat(presence.at(person, world.user(Role.HEAD).id())).isEmpty();
    far.close();
  }

  private static String at(String page, UUID record) {
    return page + "~looking~" + Streams.mark() + "~contact:" + record;
  }

  private UUID person(String family) {
    return contacts.add(draft(family), world.act(Role.HEAD));
  }

  private static ContactDraft draft(String family) {
    return new ContactDraft(
        new PersonName("Анна", "", family), "", "", List.of(), null, "", null, "RU");
  }
}
