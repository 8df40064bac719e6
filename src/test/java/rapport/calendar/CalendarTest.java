package rapport.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.access.User;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.guard.QueryRule;
import rapport.interactions.Direction;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Plan;
import rapport.interactions.Topic;
import rapport.kernel.PersonName;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.Queries;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class CalendarTest {
  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate DAY = LocalDate.parse("2031-03-12");

  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  @Autowired Queries queries;

  private User owner;
  private UUID client;

  @BeforeEach
  void hire() {
    owner = world.hire(Role.MANAGER, null);
    client = contact("Календарёв");
  }

  private UUID contact(String family) {
    return contacts.add(
        new ContactDraft(
            new PersonName("Олег", "", family), "", "", List.of(), null, "", null, "RU"),
        world.act(owner));
  }

  private UUID plan(String subject, String time, int minutes) {
    Instant at = LocalDateTime.parse(DAY + "T" + time).atZone(MOSCOW).toInstant();
    Topic topic =
        new Topic(Method.CALL, Direction.OUTBOUND, List.of(client), "", subject, "", null, null);
    return interactions.plan(topic, new Plan(at, minutes, false), world.act(owner));
  }

  @Test
  void everyViewShowsWhatIsPlannedInItAndOnlyThat() {
    plan("Видно в календаре", "10:00", 30);
    Pages pages = world.pages(owner);
    for (String view : List.of("day", "week", "month", "agenda")) {
      assertThat(pages.get("/calendar?view=" + view + "&day=" + DAY).body())
          .as(view)
          .contains("Видно в календаре")
          .contains("Календарёв");
      assertThat(pages.get("/calendar?view=" + view + "&day=" + DAY.plusMonths(3)).body())
          .as(view)
          .doesNotContain("Видно в календаре");
    }
  }

  @Test
  void oneClientsCalendarShowsWhatAnybodyDoesWithThem() {
    plan("С клиентом", "10:00", 30);
    Pages admin = world.pages(Role.ADMINISTRATOR);
    assertThat(admin.get("/calendar?day=" + DAY + "&client=" + client).body())
        .contains("С клиентом");
    assertThat(admin.get("/calendar?day=" + DAY).body()).doesNotContain("С клиентом");
    assertThat(admin.get("/calendar?day=" + DAY + "&whose=" + owner.id()).body())
        .contains("С клиентом");
  }

  @Test
  void whoReachesOnlyTheirOwnSeesNobodyElsesCalendar() {
    plan("Чужое", "10:00", 30);
    User stranger = world.hire(Role.MANAGER, null);
    boolean reaches =
        stranger
            .reach(rapport.access.RecordKind.INTERACTION, rapport.access.Deed.SEE)
            .includes(owner.id());
    Answer page = world.pages(stranger).get("/calendar?day=" + DAY + "&whose=" + owner.id());
    assertThat(page.status()).isEqualTo(reaches ? 200 : 404);
    if (!reaches) {
      assertThat(page.body()).doesNotContain("Чужое");
    }
    assertThat(world.pages(owner).get("/calendar?whose=" + UUID.randomUUID()).status())
        .isEqualTo(404);
  }

  @Test
  void aDropMovesAndStretchesAndCanBeTakenBack() {
    UUID id = plan("Перетащат", "10:00", 30);
    Pages pages = world.pages(owner);
    pages.get("/calendar?day=" + DAY);
    Answer moved = drop(pages, id, DAY.plusDays(1) + "T14:30", "75", 1);
    assertThat(moved.status()).isEqualTo(204);
    assertThat(moved.header("HX-Trigger")).contains("undoUrl");
    Interaction now = log.find(id, owner);
    assertThat(LocalDateTime.ofInstant(now.moment(), MOSCOW))
        .hasToString(DAY.plusDays(1) + "T14:30");
    assertThat(now.plannedMinutes()).isEqualTo(75);
  }

  @Test
  void whatSomebodyElseMovedMeanwhileStaysWhereTheyPutIt() {
    UUID id = plan("Спор", "10:00", 30);
    Pages pages = world.pages(owner);
    pages.get("/calendar?day=" + DAY);
    assertThat(drop(pages, id, DAY + "T11:00", "30", 1).status()).isEqualTo(204);
    Answer late = drop(pages, id, DAY + "T12:00", "30", 1);
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.header("HX-Trigger")).contains("toast");
    assertThat(log.find(id, owner).version()).isEqualTo(2);
    assertThat(drop(pages, id, "gestern", "30", 2).status()).isEqualTo(422);
    assertThat(drop(pages, id, DAY + "T12:00", "100000", 2).status()).isEqualTo(422);
  }

  @Test
  void droppedOnTheRowOfWholeDaysItIsForTheDay() {
    UUID id = plan("На весь день", "10:00", 30);
    Pages pages = world.pages(owner);
    pages.get("/calendar?day=" + DAY);
    Answer dropped =
        pages.htmx(
            "/calendar/items/" + id + "/time",
            Map.of("at", DAY + "T10:00", "minutes", "30", "dayOnly", "true", "version", "1"));
    assertThat(dropped.status()).isEqualTo(204);
    assertThat(log.find(id, owner).dayOnly()).isTrue();
    assertThat(log.find(id, owner).moment()).isEqualTo(DAY.atStartOfDay(MOSCOW).toInstant());
  }

  private static Answer drop(Pages pages, UUID id, String at, String minutes, int version) {
    return pages.htmx(
        "/calendar/items/" + id + "/time",
        Map.of("at", at, "minutes", minutes, "dayOnly", "false", "version", "" + version));
  }

  @Test
  void aReaderLooksAndMovesNothing() {
    UUID id = plan("Только смотреть", "10:00", 30);
    Pages reader = world.pages(Role.READER);
    reader.get("/calendar");
    assertThat(drop(reader, id, DAY + "T11:00", "30", 1).status()).isIn(403, 404, 409);
    assertThat(log.find(id, owner).version()).isEqualTo(1);
  }

  @Test
  void aViewMakesTheSameNumberOfQueriesHoweverMuchItShows() {
    Pages pages = world.pages(owner);
    for (String view : List.of("day", "week", "month", "agenda")) {
      String path = "/calendar?view=" + view + "&day=" + DAY;
      plan("Одно", "09:00", 30);
      pages.get(path);
      List<String> few = queries.during(() -> pages.get(path));
      for (int i = 0; i < 12; i++) {
        plan("Много " + i, "%02d:15".formatted(8 + i), 30);
      }
      QueryRule.check(few, queries.during(() -> pages.get(path)), 20);
    }
  }

  @Test
  void theApiTellsTheDaysAndWhatStandsInThem() {
    UUID id = plan("Из программы", "10:00", 30);
    Answer answer =
        world.api(owner).get("/calendar?from=" + DAY + "&to=" + DAY.plusDays(6) + "&whose=me");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().get("days")).hasSize(7);
    assertThat(answer.json().get("items").get(0).get("id").asString()).isEqualTo(id.toString());
    assertThat(world.api(owner).get("/calendar?from=" + DAY).status()).isEqualTo(422);
    assertThat(world.api(owner).get("/calendar?from=" + DAY + "&to=2032-03-12").status())
        .isEqualTo(422);
    assertThat(world.stranger().get("/calendar?from=" + DAY + "&to=" + DAY).status())
        .isEqualTo(401);
  }
}
