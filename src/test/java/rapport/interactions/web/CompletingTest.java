package rapport.interactions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.access.User;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.interactions.Direction;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Plan;
import rapport.interactions.Rewording;
import rapport.interactions.Slot;
import rapport.interactions.State;
import rapport.interactions.Topic;
import rapport.kernel.PersonName;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

/** The form that completes what was planned. */
@RapportTest
class CompletingTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  @Autowired Rewording rewording;

  @Test
  void aNoteThatAColleagueWroteMeanwhileIsNotOverwrittenUnseen() {
    User user = world.hire(Role.MANAGER, null);
    UUID id = plan(user);
    Pages pages = world.pages(user);
    assertThat(pages.fragment("/interactions/" + id + "/completion").body())
        .contains("name=\"version\" value=\"1\"", "data-meet=\"/interactions/" + id);
    rewording.reword(id, new Rewording.Said("Цена", "", "Спросить о скидке"), world.act(user));

    Answer refused = complete(pages, id, "Моя заметка", 1);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("Моя заметка", "name=\"version\" value=\"2\"", "data-met");
    Interaction still = log.find(id, user);
    assertThat(still.state()).isEqualTo(State.PLANNED);
    assertThat(still.note()).isEqualTo("Спросить о скидке");

    assertThat(complete(pages, id, "Спросил о скидке", 2).status()).isEqualTo(204);
    assertThat(log.find(id, user).note()).isEqualTo("Спросил о скидке");
  }

  @Test
  void whatIsWrongInTheFormDoesNotMakeItForgetWhatItSaw() {
    User user = world.hire(Role.MANAGER, null);
    UUID id = plan(user);
    Pages pages = world.pages(user);
    pages.get("/interactions/" + id + "/completion");
    rewording.reword(id, new Rewording.Said("Цена", "", "Позже"), world.act(user));
    Map<String, String> wrong = new HashMap<>(form("Моя", 1));
    wrong.put("minutes", "долго");

    Answer again = pages.htmx("/interactions/" + id + "/completion", wrong);

    assertThat(again.status()).isEqualTo(422);
    assertThat(again.body()).contains("name=\"version\" value=\"1\"");
  }

  private UUID plan(User user) {
    UUID person =
        contacts.add(
            new ContactDraft(
                new PersonName("Олег", "", "Итогов"), "", "", List.of(), null, "", null, "RU"),
            world.act(user));
    Plan plan = new Plan(Slot.at(Instant.now().plus(Duration.ofHours(1))), 20, false, "", null);
    return interactions.plan(
        new Topic(Method.CALL, Direction.OUTBOUND, List.of(person), "", "Цена", "", null, null),
        plan,
        world.act(user));
  }

  private static Answer complete(Pages pages, UUID id, String note, int version) {
    return pages.htmx("/interactions/" + id + "/completion", form(note, version));
  }

  private static Map<String, String> form(String note, int version) {
    return Map.of("note", note, "version", "" + version, "next", "none", "noNextReason", "Хватит");
  }
}
