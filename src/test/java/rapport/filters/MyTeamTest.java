package rapport.filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.access.TeamDraft;
import rapport.access.Teams;
import rapport.access.User;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.kernel.PersonName;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;
import tools.jackson.databind.json.JsonMapper;

/** "My team" in a filter: the asking person with all whom the scope "team" reaches. */
@RapportTest
class MyTeamTest {
  private static final String BUILDER = "/filters/contact/builder";
  private final String family = "Командный" + UUID.randomUUID();

  @Autowired World world;
  @Autowired Teams teams;
  @Autowired Contacts contacts;

  private UUID team(String name, @Nullable UUID above) {
    return teams.add(new TeamDraft(name, above, null), world.act(Role.ADMINISTRATOR));
  }

  private String person(User responsible) {
    return contacts
        .add(
            new ContactDraft(
                new PersonName("", "", family),
                "",
                "",
                List.of(),
                null,
                "",
                responsible.id(),
                "RU"),
            world.act(Role.ADMINISTRATOR))
        .toString();
  }

  @Test
  void theTeamIsOneselfAndEverybodyInItAndBelow() {
    UUID top = team("Filter top", null);
    UUID middle = team("Filter middle", top);
    User asking = world.hire(Role.MANAGER, middle);
    String above = person(world.hire(Role.MANAGER, top));
    String mine = person(asking);
    String mates = person(world.hire(Role.MANAGER, middle));
    String below = person(world.hire(Role.MANAGER, team("Filter bottom", middle)));
    String strangers = person(world.hire(Role.MANAGER, null));

    String text = "all(family_name:is:" + family + ",responsible:is:my_team)";
    assertThat(asked(asking, text)).contains(mine, mates, below).doesNotContain(above, strangers);
    String others = "all(family_name:is:" + family + ",responsible:is_not:my_team)";
    assertThat(asked(asking, others)).contains(above, strangers).doesNotContain(mine, mates, below);
    assertThat(asked(asking, FilterJson.of(FilterText.parse(text)).toString()))
        .contains(mine, mates, below)
        .doesNotContain(above, strangers);
    assertThat(world.api(asking).get("/contacts?responsible=my_team&q=" + family).body())
        .contains(mine, below)
        .doesNotContain(strangers);
    // the same people whom the rights of the scope reach
    assertThat(world.now(asking).team()).contains(asking.id()).hasSize(3);
  }

  private String asked(User user, String filter) {
    Answer answer =
        world
            .api(user)
            .get("/contacts?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8));
    assertThat(answer.status()).isEqualTo(200);
    return answer.body();
  }

  @Test
  void theBuilderOffersItAndTheSentenceSaysItInThreeLanguages() {
    Pages pages = world.pages(world.hire(Role.MANAGER, null));
    for (var said : Map.of("en", "my team", "ru", "моя команда", "uk", "моя команда").entrySet()) {
      pages.get("/contacts");
      pages.post("/preferences/language", Map.of("language", said.getKey(), "back", "/"));
      assertThat(pages.get(BUILDER + "?f=responsible%3Ais%3Amy_team").body())
          .contains("value=\"my_team\"", said.getValue());
      assertThat(pages.get("/contacts?f=responsible%3Ais%3Amy_team").body())
          .contains(said.getValue());
    }
  }

  @Test
  void itsFormsAreReadAgain() {
    Filter filter = FilterText.parse("responsible:is:my_team|me");
    assertThat(FilterText.parse(FilterText.of(filter))).isEqualTo(filter);
    assertThat(FilterJson.parse(new JsonMapper().readTree(FilterJson.of(filter).toString())))
        .isEqualTo(filter);
  }
}
