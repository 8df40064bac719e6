package rapport.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.Role;
import rapport.access.User;
import rapport.contacts.Contacts;
import rapport.filters.Asking;
import rapport.filters.FilterText;
import rapport.world.Answer;
import rapport.world.RapportTest;
import rapport.world.World;

/** The log left by a filter: on its page, by the API, as a file, and counted. */
@RapportTest
class FilteredLogTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Interactions interactions;
  @Autowired FilteredLog log;
  @Autowired LogFigures figures;

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);

  @ParameterizedTest
  @CsvSource({
    "method:is:meeting, true",
    "method:is:call, false",
    "group:is:presentation, true",
    "group:empty, false",
    "result:is:interested, true",
    "result:is_not:interested, false",
    "topics:is:price, true",
    "topics:is_not:price, false",
    "topics:all_of:price|delivery, true",
    "topics:all_of:price|quality, false",
    "topics:empty, false",
    "subject:contains:Образцы, true",
    "note:contains:обсудили, true",
    "place:is:Склад, true",
    "minutes:at_least:60, true",
    "minutes:at_most:59, false",
    "urgent:is:true, false",
    "relevant:is:true, true",
    "moment:in_last:3, true",
    "origin:is:primary, true",
    "origin:is:following, false",
    "direction:is:inbound, false",
    "contact(name:contains:образцов), true",
    "contact(name:contains:другова), false",
  })
  void everyFieldIsAskedAsItStands(String asked, boolean found) {
    Act act = world.act(world.hire(Role.MANAGER, null));
    UUID meeting = meeting("Образцова", act);
    assertThat(ids(asked, act).contains(meeting)).isEqualTo(found);
  }

  @Test
  void aContactIsFoundByWhatHappenedWithThem() {
    User user = world.hire(Role.MANAGER, null);
    Act act = world.act(user);
    String family = "Встречина" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    UUID met = Touching.person(contacts, family, act);
    UUID called = Touching.person(contacts, family, act);
    meet(met, act);
    log(Touching.call(called), act);
    String path = "/contacts?q=" + family + "&filter=";
    assertThat(world.api(user).get(path + encoded("interactions(method:is:meeting)")).body())
        .contains(met.toString())
        .doesNotContain(called.toString());
    assertThat(world.api(user).get(path + encoded("not(interactions(method:is:meeting))")).body())
        .contains(called.toString())
        .doesNotContain(met.toString());
  }

  @Test
  void thePageShowsWhatItsFilterLeavesAndWhatTookPlaceUnlessAsked() {
    User user = world.hire(Role.MANAGER, null);
    Act act = world.act(user);
    UUID meeting = meeting("Фильтрова", act);
    UUID call = log(Touching.call(Touching.person(contacts, "Фильтрова", act)), act);
    var pages = world.pages(user);
    assertThat(pages.get("/interactions?whose=mine").body())
        .contains("entry-" + meeting)
        .contains("entry-" + call);
    String mine = "all(method:is:meeting,responsible:is:me)";
    assertThat(pages.get("/interactions?f=" + encoded(mine)).body())
        .contains("entry-" + meeting)
        .doesNotContain("entry-" + call);
    assertThat(pages.get("/interactions?f=" + encoded("nonsense:is:1")).response().uri().getPath())
        .isEqualTo("/filters/interaction/builder");
    assertThat(pages.get("/filters/interaction/builder?f=" + encoded(mine)).body())
        .contains("1 interaction")
        .doesNotContain("filter.scope");
  }

  @Test
  void theFileHoldsWhatTheFilterLeavesInTheColumnsOneMayRead() {
    User user = world.hire(Role.HEAD, null);
    Act act = world.act(user);
    meeting("Выгрузкина", act);
    log(Touching.call(Touching.person(contacts, "Выгрузкина", act)), act);
    Answer file =
        world
            .pages(user)
            .from(
                "/interactions",
                "/interactions/exports",
                Map.of("f", "all(method:is:meeting,responsible:is:me)", "format", "csv"));
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("Content-Disposition")).contains("interactions-").contains(".csv");
    List<String> lines = file.body().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).startsWith("\ufeffWhen,State,With,Company,Method");
    assertThat(lines.getLast())
        .contains("Выгрузкина")
        .contains("Meeting")
        .contains("'=Образцы") // no formula
        .contains("Склад");
    Answer support =
        world
            .pages(Role.READER)
            .from("/interactions", "/interactions/exports", Map.of("f", "", "format", "csv"));
    assertThat(support.status()).isEqualTo(403);
  }

  @Test
  void allPagesOfTheLogAreInTheFile() {
    User user = world.hire(Role.HEAD, null);
    Act act = world.act(user);
    UUID person = Touching.person(contacts, "Страницына", act);
    for (int i = 0; i < 12; i++) {
      log(Touching.call(person), act);
    }
    Asking asking = new Asking(user, now.plusSeconds(60));
    var filter = FilterText.parse("responsible:is:me");
    var first = log.page(filter, asking, Deed.EXPORT, Optional.empty(), 10);
    assertThat(first.items()).hasSize(10);
    assertThat(log.page(filter, asking, Deed.EXPORT, first.next(), 10).items())
        .hasSize(2)
        .doesNotContainAnyElementsOf(first.items());
    assertThat(log.count(filter, 1000, asking)).isEqualTo(12);
    assertThat(log.count(filter, 5, asking)).isEqualTo(6);
  }

  @Test
  void workIsCountedByMethodAndByHowItCameToBe() {
    User user = world.hire(Role.MANAGER, null);
    Act act = world.act(user);
    UUID first = meeting("Счётова", act);
    UUID person = Touching.person(contacts, "Счётова", act);
    log(
        new Topic(Method.CALL, Direction.OUTBOUND, List.of(person), "", "Следом", "", null, null),
        act);
    log(
        new Topic(Method.CALL, Direction.OUTBOUND, List.of(person), "", "Следом", "", null, first),
        act);
    var lines =
        figures.of(
            LogFigures.By.RESPONSIBLE,
            FilterText.parse("responsible:is:me"),
            new Asking(user, now.plusSeconds(60)));
    assertThat(lines).hasSize(1);
    LogFigures.Line line = lines.getFirst();
    assertThat(line.value()).isEqualTo(user.id().toString());
    assertThat(line.all()).isEqualTo(3);
    assertThat(line.methods()).isEqualTo(Map.of(Method.CALL, 2, Method.MEETING, 1));
    assertThat(line.origins())
        .isEqualTo(Map.of(Origin.PRIMARY, 2, Origin.FOLLOWING, 1, Origin.BY_RULE, 0));
    assertThat(line.minutes()).isEqualTo(60 + 5 + 5);
    String page = world.pages(user).get("/interactions/figures?by=group").body();
    assertThat(page).contains("Presentation").contains("/interactions?f=");
  }

  private UUID meeting(String family, Act act) {
    return meet(Touching.person(contacts, family, act), act);
  }

  private UUID meet(UUID person, Act act) {
    Topic topic =
        new Topic(
                Method.MEETING,
                Direction.OUTBOUND,
                List.of(person),
                "presentation",
                "=Образцы",
                "Склад",
                null,
                null)
            .saying(
                new Particulars(
                    List.of(),
                    List.of("price", "delivery"),
                    Map.of("presentation_shown", "Всё"),
                    ""));
    return interactions.log(
        topic,
        new Outcome(now.minus(Duration.ofHours(1)), 3600, "interested", "Обсудили"),
        new Next.Open(),
        act);
  }

  private UUID log(Topic topic, Act act) {
    return interactions.log(topic, Touching.outcome(now, ""), new Next.Open(), act);
  }

  private List<UUID> ids(String asked, Act act) {
    var filter = FilterText.parse("all(responsible:is:me," + asked + ")");
    return log
        .page(filter, new Asking(act.user(), now.plusSeconds(60)), Deed.SEE, Optional.empty(), 50)
        .items()
        .stream()
        .map(Interaction::id)
        .toList();
  }

  private static String encoded(String filter) {
    return URLEncoder.encode(filter, StandardCharsets.UTF_8);
  }
}
