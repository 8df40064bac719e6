package rapport.dav;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.access.db.Tables.CHANGE;
import static rapport.calendar.db.Tables.CALENDAR_ENTRY;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.access.Tokens;
import rapport.access.User;
import rapport.calendar.PhoneCalendar;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.contacts.PointDraft;
import rapport.contacts.PointKind;
import rapport.guard.QueryRule;
import rapport.interactions.Direction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Next;
import rapport.interactions.Outcome;
import rapport.interactions.Particulars;
import rapport.interactions.Plan;
import rapport.interactions.Topic;
import rapport.kernel.Ids;
import rapport.kernel.PersonName;
import rapport.platform.live.Streams;
import rapport.world.Answer;
import rapport.world.LiveBrowser;
import rapport.world.Pages;
import rapport.world.Queries;
import rapport.world.RapportTest;
import rapport.world.World;

/** What phones write: nothing of it is lost, and nothing is overwritten that they haven't seen. */
@RapportTest
class PhoneWritesTest {
  private static final Pattern HREF = Pattern.compile("<D:href>([^<]+\\.ics)</D:href>");

  @Autowired World world;
  @Autowired Tokens tokens;
  @Autowired Contacts contacts;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  @Autowired PhoneCalendar calendar;
  @Autowired DSLContext sql;
  @Autowired Queries queries;

  private User owner;
  private Phone phone;
  private String mail;
  private UUID client;

  @BeforeEach
  void hire() {
    owner = world.hire(Role.MANAGER, null);
    phone = Phone.of(owner, tokens, world);
    mail = "phone-" + UUID.randomUUID() + "@example.com";
    client = person(owner);
  }

  private UUID person(User user) {
    return contacts.add(
        new ContactDraft(
            new PersonName("Павел", "", "Телефонов"),
            "",
            "",
            List.of(new PointDraft(PointKind.EMAIL, "", mail)),
            null,
            "",
            user.id(),
            "RU"),
        world.act(user));
  }

  private UUID plan(String subject, User user, List<UUID> colleagues) {
    Topic topic =
        new Topic(Method.MEETING, Direction.OUTBOUND, List.of(client), "", subject, "", null, null);
    Particulars more = new Particulars(colleagues, List.of(), Map.of(), "");
    Instant at = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.MINUTES);
    return interactions.plan(topic.saying(more), new Plan(at, 30, false), world.act(user));
  }

  private static String path(Object name) {
    return Phone.CALENDAR + name + ".ics";
  }

  @Test
  void whateverIsListedCanBeFetchedThoughOneMerelyTakesPart() {
    UUID own = plan("Своя встреча", owner, List.of());
    UUID along = plan("Встреча начальницы", world.user(Role.HEAD), List.of(owner.id()));
    phone.ask("PUT", path("waits"), Phone.event("waits", "SUMMARY:Зубной"));

    String listed = phone.ask("PROPFIND", Phone.CALENDAR, "", "Depth", "1").body();
    List<String> hrefs = HREF.matcher(listed).results().map(PhoneWritesTest::href).toList();

    assertThat(hrefs).containsExactlyInAnyOrder(path(own), path(along), path("waits"));
    assertThat(hrefs)
        .allSatisfy(href -> assertThat(phone.ask("GET", href, "").statusCode()).isEqualTo(200));
    assertThat(phone.multiget(hrefs).body()).contains("начальницы").doesNotContain("404 Not Found");
  }

  private static String href(MatchResult found) {
    return found.group(1);
  }

  @Test
  void whatCanNotBePlannedAsItIsIsKeptWordForWord() {
    String object =
        Phone.event("long", "SUMMARY:" + "долго ".repeat(60), "ATTENDEE:mailto:" + mail);
    HttpResponse<String> made = phone.ask("PUT", path("long"), object);

    assertThat(made.statusCode()).isEqualTo(201);
    assertThat(made.headers().firstValue("ETag")).isPresent();
    assertThat(phone.ask("GET", path("long"), "").body()).isEqualTo(object);
    assertThat(log.plannedWith(client, owner)).isEmpty();

    phone.ask("PUT", path("short"), object.replaceAll("SUMMARY:.*", "SUMMARY:коротко"));
    assertThat(log.plannedWith(client, owner)).hasSize(1);
  }

  @Test
  void whatIsOverIsNotSaidOtherwiseByAPhone() {
    Topic topic =
        new Topic(
            Method.MEETING, Direction.OUTBOUND, List.of(client), "", "Осмотр", "Склад", null, null);
    Outcome outcome =
        new Outcome(Instant.now().minusSeconds(7200), 1800, "", "Первая строка\r\nвторая");
    UUID id = interactions.log(topic, outcome, new Next.Open(), world.act(owner));
    String object = phone.ask("GET", path(id), "").body();

    assertThat(put(id, object)).as("as it is").isEqualTo(204);
    assertThat(put(id, object.replace("LOCATION:Склад", "LOCATION:Офис"))).isEqualTo(403);
    assertThat(put(id, object.replace("вторая", "третья"))).isEqualTo(403);
    assertThat(put(id, object.replaceAll("DTEND:\\S+", "DTEND:20310101T000000Z"))).isEqualTo(403);
    assertThat(put(id, object.replace("Осмотр", "Обед"))).isEqualTo(403);
    assertThat(log.find(id, owner).version()).isEqualTo(1);
  }

  private int put(Object name, String object) {
    return phone.ask("PUT", path(name), object).statusCode();
  }

  @Test
  void nobodyMovesItBetweenTheComparisonAndTheWriting() throws Exception {
    UUID id = plan("Спорная", owner, List.of());
    String object = phone.ask("GET", path(id), "").body().replaceAll("SUMMARY:.*", "SUMMARY:Иначе");
    Instant elsewhere = log.find(id, owner).moment().plus(Duration.ofDays(1));
    AtomicBoolean waited = new AtomicBoolean();
    List<CompletableFuture<Void>> moves = new ArrayList<>();

    calendar.put(
        id + ".ics",
        object,
        there -> {
          moves.add(
              CompletableFuture.runAsync(() -> interactions.move(id, elsewhere, world.act(owner))));
          waited.set(!isDone(moves.getFirst()));
          return true;
        },
        world.act(owner));

    assertThat(waited).as("the other waited").isTrue();
    moves.getFirst().get(20, TimeUnit.SECONDS);
    assertThat(log.find(id, owner).moment()).isEqualTo(elsewhere);
    assertThat(log.find(id, owner).subject()).isEqualTo("Иначе");
    String late = phone.ask("PUT", path(id), object, "If-Match", "\"old\"").statusCode() + "";
    assertThat(late).isEqualTo("412");
  }

  private static boolean isDone(CompletableFuture<Void> work) {
    try {
      work.get(700, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException waits) {
      return false;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void moreThanCanBeKeptIsRefusedForWantOfRoom() {
    String large = Phone.event("large", "DESCRIPTION:" + "a".repeat(100_001));
    assertThat(put("large", large)).isEqualTo(507);
    var insert =
        sql.insertInto(
            CALENDAR_ENTRY,
            CALENDAR_ENTRY.ID,
            CALENDAR_ENTRY.USER_ID,
            CALENDAR_ENTRY.UID,
            CALENDAR_ENTRY.RESOURCE,
            CALENDAR_ENTRY.OBJECT,
            CALENDAR_ENTRY.SUBJECT,
            CALENDAR_ENTRY.PLACE,
            CALENDAR_ENTRY.NOTE,
            CALENDAR_ENTRY.STARTS_AT,
            CALENDAR_ENTRY.MINUTES,
            CALENDAR_ENTRY.DAY_ONLY,
            CALENDAR_ENTRY.CREATED_AT);
    Instant now = Instant.now();
    for (int i = 0; i < 1000; i++) {
      String name = "n" + i;
      insert =
          insert.values(Ids.next(), owner.id(), name, name, "x", name, "", "", now, 30, false, now);
    }
    insert.execute();
    assertThat(put("more", Phone.event("more", "SUMMARY:more"))).isEqualTo(507);
    sql.deleteFrom(CALENDAR_ENTRY)
        .where(CALENDAR_ENTRY.USER_ID.eq(owner.id()), CALENDAR_ENTRY.RESOURCE.eq("n1"))
        .execute();
    assertThat(put("more", Phone.event("more", "SUMMARY:more"))).isEqualTo(201);
    assertThat(put("more", Phone.event("more", "SUMMARY:again"))).isEqualTo(204);
  }

  @Test
  void anEntryIsOnRecordAndToldAndItsRemovalIsTakenBack() {
    Pages pages = world.pages(owner);
    pages.get("/calendar");
    try (LiveBrowser browser =
        pages.listen("00112233445566778899aabbccddee41~looking~" + (Streams.mark() - 1_000))) {
      phone.ask("PUT", path("dentist"), Phone.event("dentist", "SUMMARY:Зубной"));
      UUID id =
          sql.select(CALENDAR_ENTRY.ID)
              .from(CALENDAR_ENTRY)
              .where(CALENDAR_ENTRY.USER_ID.eq(owner.id()))
              .fetchSingle()
              .value1();
      assertThat(browser.hearsOf(id).json().path("me").asBoolean()).isTrue();

      Answer removed = pages.htmx("/calendar/entries/" + id + "/removal", Map.of());
      assertThat(removed.status()).isEqualTo(204);
      assertThat(removed.header("HX-Trigger")).contains("/calendar/entries/" + id + "/removal");
      assertThat(phone.ask("GET", path("dentist"), "").statusCode()).isEqualTo(404);
      assertThat(pages.fragment("/calendar/entries/" + id).status()).isEqualTo(404);

      assertThat(pages.delete("/calendar/entries/" + id + "/removal").status()).isEqualTo(204);
      assertThat(phone.ask("GET", path("dentist"), "").body()).contains("SUMMARY:Зубной");
      assertThat(pages.delete("/calendar/entries/" + id + "/removal").status()).isEqualTo(409);
      assertThat(
              sql.select(CHANGE.VERB)
                  .from(CHANGE)
                  .where(CHANGE.RECORD_ID.eq(id), CHANGE.KIND.eq("calendar_entry"))
                  .orderBy(CHANGE.ID)
                  .fetch(CHANGE.VERB))
          .containsExactly("add", "remove", "restore");
    }
  }

  @Test
  void manyAreFetchedInAsManyQueriesAsOneAndNotWithoutABound() {
    List<String> hrefs =
        IntStream.range(0, 12)
            .mapToObj(i -> i % 2 == 0 ? plan("Много " + i, owner, List.of()) : kept("kept" + i))
            .map(PhoneWritesTest::path)
            .toList();
    phone.multiget(hrefs.subList(0, 2));
    List<String> few = queries.during(() -> phone.multiget(hrefs.subList(0, 2)));
    List<String> many =
        queries.during(
            () -> assertThat(phone.multiget(hrefs).body()).contains("Много 10", "kept11"));
    QueryRule.check(few, many, 20);

    List<String> crowd = IntStream.range(0, 501).mapToObj(i -> path("x" + i)).toList();
    assertThat(phone.multiget(crowd.subList(0, 500)).statusCode()).isEqualTo(207);
    HttpResponse<String> refused = phone.multiget(crowd);
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.body()).contains("number-of-matches-within-limits");
  }

  private Object kept(String name) {
    phone.ask("PUT", path(name), Phone.event(name, "SUMMARY:" + name));
    return name;
  }
}
