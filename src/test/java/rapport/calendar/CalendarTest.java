package rapport.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.Role;
import rapport.access.RoleDraft;
import rapport.access.Roles;
import rapport.access.Scope;
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
import rapport.interactions.Slot;
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
  @Autowired Roles roles;

  private User owner;
  private UUID client;

  @BeforeEach
  void hire() {
    owner = world.hire(Role.MANAGER, null);
    client = contact("Календарёв");
  }

  private UUID contact(String family) {
    return contact(owner, family);
  }

  private UUID contact(User of, String family) {
    return contacts.add(
        new ContactDraft(
            new PersonName("Олег", "", family), "", "", List.of(), null, "", of.id(), "RU"),
        world.act(of));
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

  @Test
  void intoAColleaguesColumnItGoesAsAWholeOrNotAtAll() {
    User self = ownOnly();
    UUID theirs = contact(self, "Отданный");
    Instant at = DAY.atTime(10, 0).atZone(MOSCOW).toInstant();
    UUID id =
        interactions.plan(
            new Topic(
                Method.CALL, Direction.OUTBOUND, List.of(theirs), "", "Отдать", "", null, null),
            new Plan(at, 30, false),
            world.act(self));
    Pages pages = world.pages(self);
    pages.get("/calendar?day=" + DAY);
    Map<String, String> to = Map.of("dayOnly", "false", "responsible", owner.id().toString());

    Answer refused = drop(pages, id, to, "1066-10-14T10:00", "1");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(log.find(id, self).responsibleId()).isEqualTo(self.id());
    assertThat(drop(pages, id, to, DAY + "T12:00", "7").status()).isEqualTo(409);
    assertThat(log.find(id, self).responsibleId()).isEqualTo(self.id());

    assertThat(drop(pages, id, to, DAY + "T12:00", "1").status()).isEqualTo(204);
    Interaction given = log.find(id, owner);
    assertThat(given.responsibleId()).isEqualTo(owner.id());
    assertThat(LocalDateTime.ofInstant(given.moment(), MOSCOW)).hasToString(DAY + "T12:00");
  }

  private static Answer drop(
      Pages pages, UUID id, Map<String, String> to, String at, String version) {
    Map<String, String> form = new HashMap<>(to);
    form.put("at", at);
    form.put("version", version);
    return pages.htmx("/calendar/items/" + id + "/time", form);
  }

  /** Somebody who sees and changes what is theirs alone. */
  private User ownOnly() {
    Map<Deed, Scope> reach = Map.of(Deed.SEE, Scope.OWN, Deed.CHANGE, Scope.OWN);
    Map<RecordKind, Map<Deed, Scope>> scopes =
        Map.of(
            RecordKind.CONTACT, reach,
            RecordKind.COMPANY, reach,
            RecordKind.INTERACTION, reach,
            RecordKind.LEAD, reach);
    Set<Right> rights = Set.of(Right.LOG_INTERACTIONS, Right.CHANGE_CLIENTS);
    RoleDraft draft = new RoleDraft("", Map.of("en", "Own"), rights, scopes, Map.of());
    return world.hire(roles.add(draft, world.act(Role.ADMINISTRATOR)), null);
  }

  @Test
  void whatTakesADropBackPutsItWhereItWasAsLongAsItWasSaidToTake() {
    Topic topic =
        new Topic(Method.CALL, Direction.OUTBOUND, List.of(client), "", "Без длины", "", null, null);
    Plan unsaid = new Plan(DAY.atTime(10, 0).atZone(MOSCOW).toInstant(), null, false);
    UUID id = interactions.plan(topic, unsaid, world.act(owner));
    Pages pages = world.pages(owner);
    pages.get("/calendar?day=" + DAY);
    String undo = undo(drop(pages, id, DAY + "T14:00", "75", 1));
    assertThat(log.find(id, owner).plannedMinutes()).isEqualTo(75);

    assertThat(pages.delete(undo).status()).isEqualTo(204);
    Interaction back = log.find(id, owner);
    assertThat(back.plannedMinutes()).as("nobody had said").isNull();
    assertThat(back.slot()).contains(unsaid.when());
    assertThat(pages.delete(undo).status()).as("once").isEqualTo(409);
  }

  @Test
  void whatWasForADayIsForThatDayAgainAndNothingIsDueWhenOneLikes() {
    Topic topic =
        new Topic(Method.CALL, Direction.OUTBOUND, List.of(client), "", "Днём", "", null, null);
    Slot day = Slot.on(DAY, MOSCOW);
    UUID id = interactions.plan(topic, new Plan(day, null, false, "", null), world.act(owner));
    Pages pages = world.pages(owner);
    pages.get("/calendar?day=" + DAY);
    String undo = undo(drop(pages, id, DAY.plusDays(2) + "T14:00", "30", 1));
    assertThat(undo).doesNotContain("due=");

    assertThat(pages.delete(undo + "&due=2099-01-01T00:00:00Z").status()).isEqualTo(204);
    assertThat(log.find(id, owner).slot()).contains(day);
  }

  private static String undo(Answer dropped) {
    assertThat(dropped.status()).isEqualTo(204);
    return dropped
        .header("HX-Trigger")
        .replaceFirst(".*\"undoUrl\":\"([^\"]+)\".*", "$1")
        .replace("\\u0026", "&");
  }

  @Test
  void aDropWithoutATimeIsRefusedAndNoFault() {
    UUID id = plan("Без времени", "10:00", 30);
    Pages pages = world.pages(owner);
    pages.get("/calendar?day=" + DAY);
    Answer refused = drop(pages, id, Map.of("dayOnly", "false"), "", "1");
    assertThat(refused.status()).isEqualTo(422);
    Answer missing =
        pages.htmx("/calendar/items/" + id + "/time", Map.of("dayOnly", "false", "version", "1"));
    assertThat(missing.status()).isEqualTo(422);
  }

  @Test
  void whatIsDrawnInAColleaguesCalendarIsPlannedForThem() {
    User head = world.user(Role.HEAD);
    Pages pages = world.pages(head);
    String form =
        pages
            .get(
                "/interactions/new?kind=planned&at=%sT10:00&minutes=30&contact=%s&responsible=%s"
                    .formatted(DAY, client, owner.id()))
            .body();
    assertThat(form)
        .containsPattern(
            "name=\"responsible\"[^>]*value=\"" + owner.id() + "\"|value=\"" + owner.id() + "\"[^>]*name=\"responsible\"")
        .contains(owner.name());
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
