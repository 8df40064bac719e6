package rapport.leads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.access.User;
import rapport.guard.QueryRule;
import rapport.world.Pages;
import rapport.world.Queries;
import rapport.world.RapportTest;
import rapport.world.World;
import tools.jackson.databind.JsonNode;

/** What became of leads: counted, and each number opens the leads behind it. */
@RapportTest
class OutcomesTest {
  @Autowired World world;
  @Autowired Queries queries;

  private final User user;

  OutcomesTest(@Autowired World world) {
    user = world.hire(Role.MANAGER, null);
  }

  @Test
  void numbersAddUpAndOpenTheLeadsBehindThem() {
    one("website", "qualification", Map.of());
    one("website", "conversion", Map.of());
    one("website", "disqualification", Map.of("reason", "spam"));
    one("exhibition", "disqualification", Map.of("reason", "no_budget"));
    one("exhibition", "", Map.of());

    JsonNode counted = world.api(user).get("/lead-outcomes?filter=" + mine()).json();
    assertThat(counted.at("/all/came").asInt()).isEqualTo(5);
    assertThat(counted.at("/all/states/disqualified").asInt()).isEqualTo(2);
    assertThat(counted.at("/all/reasons/no_budget").asInt()).isEqualTo(1);
    assertThat(counted.at("/items/0/value").asString()).isEqualTo("website");
    assertThat(counted.at("/items/0/states/converted").asInt()).isEqualTo(1);
    assertThat(counted.at("/items/0/medianReactionMinutes").isNull()).isFalse();

    Pages pages = world.pages(user);
    String page = pages.get("/leads/outcomes?by=source&period=all&f=" + mine()).body();
    List<MatchResult> links =
        Pattern.compile("href=\"(/leads\\?f=[^\"]+)\">(\\d+)</a>").matcher(page).results().toList();
    assertThat(links).hasSizeGreaterThan(12);
    for (MatchResult link : links) {
      int behind =
          Pattern.compile("data-row[^>]* id=\"row-")
              .matcher(pages.get(link.group(1).replace("&amp;", "&")).body())
              .results()
              .toList()
              .size();
      assertThat(behind).as(link.group(1)).isEqualTo(Integer.parseInt(link.group(2)));
    }
    assertThat(page).contains("Spam or a mistake", "Website", "Together");
  }

  @Test
  void itTakesTheSameQueriesHoweverManyLeadsThereAre() {
    one("website", "", Map.of());
    Pages pages = world.pages(user);
    pages.get("/leads/outcomes?by=campaign");
    for (String by : List.of("source", "channel", "campaign", "responsible")) {
      String path = "/leads/outcomes?period=all&by=" + by + "&f=" + mine();
      pages.get(path);
      List<String> few = queries.during(() -> pages.get(path));
      for (int i = 0; i < 3; i++) {
        one("recommendation", "", Map.of("campaign", by + i));
      }
      assertThat(queries.during(() -> pages.get(path))).as(by).hasSize(few.size());
      assertThat(few.size()).isLessThanOrEqualTo(10);
    }
  }

  @Test
  void listAndBoardTakeTheSameQueriesHoweverManyLeadsTheyShow() {
    Map<String, Integer> bounds =
        Map.of("/leads?f=" + mine(), 18, "/leads?board=state&f=" + mine(), 18);
    Pages pages = world.pages(user);
    bounds.forEach((path, most) -> {
      one("website", "", Map.of());
      pages.get(path);
      List<String> few = queries.during(() -> pages.get(path));
      for (int i = 0; i < 8; i++) {
        one("recommendation", "", Map.of());
      }
      QueryRule.check(few, queries.during(() -> pages.get(path)), most);
    });
  }

  @Test
  void onlyThoseCountThatOneSees() {
    one("website", "", Map.of());
    String filter = "responsible:is:" + user.id();

    JsonNode seen = world.api(Role.HEAD).get("/lead-outcomes?filter=" + filter).json();
    assertThat(seen.at("/all/came").asInt()).isEqualTo(1);
    assertThat(world.api(user).get("/lead-outcomes?by=wants").status()).isEqualTo(422);
    assertThat(world.api(user).get("/lead-outcomes?filter=nonsense:is:1").status()).isEqualTo(422);
  }

  private String mine() {
    return "responsible:is:" + user.id();
  }

  private void one(String source, String verb, Map<String, String> said) {
    Inquiry lead =
        Inquiry.of(
            "Итог " + java.util.UUID.randomUUID(),
            Map.of("source", source, "campaign", said.getOrDefault("campaign", "")),
            world,
            user);
    if (!verb.isEmpty()) {
      assertThat(world.api(user).put(lead.path() + "/" + verb, said).status()).isEqualTo(200);
    }
  }
}
