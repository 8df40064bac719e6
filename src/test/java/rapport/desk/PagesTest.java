package rapport.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.contacts.PointDraft;
import rapport.contacts.PointKind;
import rapport.guard.QueryRule;
import rapport.interactions.InteractionLog;
import rapport.kernel.PersonName;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.Queries;
import rapport.world.RapportTest;
import rapport.world.World;

/**
 * What every page keeps to: words and not keys, a fixed number of queries, no shell around
 * fragments, no forgery.
 */
@RapportTest
class PagesTest {
  /** A text or a spoken attribute that is nothing but dotted lower-case words, as keys are. */
  private static final Pattern DOTTED =
      Pattern.compile(
          "(?:>|(?:title|placeholder|aria-label|alt)=\")\\s*([a-z][a-z-]*)(?:\\.[a-z][a-z-]*)+\\s*[<\"]");

  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Queries queries;
  @Autowired InteractionLog log;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/contacts",
        "/companies",
        "/interactions",
        "/imports",
        "/contacts/new",
        "/companies/new",
        "/interactions/new",
        "/search?q=a",
        "/settings",
        "/settings/profile",
        "/handovers",
        "/handovers/new",
        "/settings/webhooks",
        "/settings/webhooks/new",
        "/leads",
        "/tasks",
        "/tasks?view=team&state=closed",
        "/tasks/new",
        "/leads?board=state",
        "/leads/new",
        "/leads/outcomes",
        "/settings/working-time",
        "/settings/lists/interaction_group",
        "/settings/lists/interaction_group/complaint",
        "/settings/lists/interaction_result/resolved",
        "/day/team",
        "/calendar",
        "/calendar?view=day&whose=team",
        "/calendar?view=month&day=2027-01-15",
        "/calendar?view=agenda",
        "/settings/calendar",
        "/incoming",
        "/incoming?state=all",
        "/settings/leads",
        "/settings/leads/distribution",
        "/settings/forms",
        "/plans",
        "/plans?stage=over",
        "/plans/new",
        "/settings/rules",
        "/settings/rules/new",
        "/settings/rules/log",
        "/settings/rules/trial?now=true",
        "/interactions?origin=by_rule",
        "/interactions?relevant=false",
        "/settings/forms/new",
        "/settings/fields?kind=lead",
        "/styleguide"
      })
  void everyPageSpeaksTheThreeLanguages(String path) {
    Pages pages = world.pages(Role.ADMINISTRATOR);
    for (String language : List.of("ru", "uk", "en")) {
      pages.post("/preferences/language", Map.of("language", language, "back", "/"));
      Answer page = pages.get(path);
      assertThat(page.status()).as(path).isEqualTo(200);
      assertThat(page.body()).contains("<html lang=\"" + language + "\"");
      assertThat(rawKeys(page.body())).as("raw keys on " + path).isEmpty();
    }
  }

  @Test
  void aRawKeyWouldBeNoticedAndAFileNameIsNone() {
    assertThat(rawKeys("<h1>contacts.none.text</h1>")).hasSize(1);
    assertThat(rawKeys("<input placeholder=\"contact.given\">")).hasSize(1);
    assertThat(rawKeys("<h1>Nothing here yet</h1><td>iphone.vcf</td><td>companies.csv</td>"))
        .isEmpty();
    assertThat(rawKeys("<b>export.csv</b>")).hasSize(1);
  }

  /** Dotted words that begin as a message's key does: nobody translated them. */
  private static List<String> rawKeys(String page) {
    Properties messages = new Properties();
    try (Reader file =
        Files.newBufferedReader(Path.of("src/main/resources/messages_en.properties"))) {
      messages.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Set<String> beginnings =
        messages.stringPropertyNames().stream()
            .map(key -> key.split("\\.")[0])
            .collect(Collectors.toSet());
    return DOTTED
        .matcher(page)
        .results()
        .filter(found -> beginnings.contains(found.group(1)))
        .map(MatchResult::group)
        .filter(text -> !isFileName(text, messages))
        .toList();
  }

  /** Other tests' files are listed, too, under names that may begin like a key. */
  private static boolean isFileName(String text, Properties messages) {
    String name = text.replaceAll("^[^a-z]*|\\s*[<\"]$", "");
    return name.matches(".*\\.(csv|xlsx|vcf|ldif|tsv|txt)") && !messages.containsKey(name);
  }

  @ParameterizedTest
  @CsvSource({
    "/contacts?sort=-created, 14",
    "/companies?sort=-created, 14",
    "/interactions, 17", // with the views, fields and lists by which it is filtered
    "/, 25", // with leads that wait, tasks, and how many clients have no next step
    "/search?q=Многолюдов, 8",
  })
  void aPageMakesTheSameNumberOfQueriesHoweverManyRowsItShows(String path, int most) {
    Pages pages = world.pages(Role.MANAGER);
    person("Первый");
    pages.get(spelled(path));
    List<String> few = queries.during(() -> pages.get(spelled(path)));
    for (int i = 0; i < 12; i++) {
      person("Многолюдов" + i);
    }
    QueryRule.check(few, queries.during(() -> pages.get(spelled(path))), most);
  }

  private static String spelled(String path) {
    return path.replace("Многолюдов", URLEncoder.encode("Многолюдов", StandardCharsets.UTF_8));
  }

  @Test
  void aCompanyMakesAFixedNumberOfQueriesHoweverManyWorkThere() {
    UUID id =
        contacts
            .find(person("Сотрудников"), world.user(Role.ADMINISTRATOR))
            .employments()
            .getFirst()
            .companyId();
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/companies/" + id);
    List<String> few = queries.during(() -> pages.get("/companies/" + id));
    for (int i = 0; i < 8; i++) {
      person("Сотрудников" + i);
    }
    QueryRule.check(few, queries.during(() -> pages.get("/companies/" + id)), 41);
  }

  @Test
  void anImportMakesAFixedNumberOfQueriesHoweverManyRowsItShows() {
    Pages pages = world.pages(Role.MANAGER);
    String small = imported(pages, 2);
    String large = imported(pages, 15);
    List<String> few = queries.during(() -> pages.get(small));
    QueryRule.check(few, queries.during(() -> pages.get(large)), 14);
  }

  private static String imported(Pages pages, int rows) {
    pages.get("/imports");
    String csv =
        IntStream.range(0, rows)
            .mapToObj(i -> "Счётов Ян%d;+7 914 555-%02d-%02d\n".formatted(i, rows, i))
            .collect(Collectors.joining("", "Name;Phone\n", ""));
    Answer preview =
        pages.upload(
            "/imports",
            "count" + rows + ".csv",
            csv.getBytes(StandardCharsets.UTF_8),
            Map.of("country", "RU"));
    assertThat(preview.status()).isEqualTo(200);
    return preview.response().uri().getPath();
  }

  @Test
  void aCardMakesAFixedNumberOfQueriesHoweverLongItsHistory() {
    UUID id = person("Карточкин");
    Pages pages = world.pages(Role.MANAGER);
    log(pages, id, "Первый звонок");
    List<String> few = queries.during(() -> pages.get("/contacts/" + id));
    for (int i = 0; i < 8; i++) {
      log(pages, id, "Звонок " + i);
    }
    QueryRule.check(few, queries.during(() -> pages.get("/contacts/" + id)), 40);
  }

  @Test
  void thePlaceOfAMeetingIsKeptAsItWasTyped() {
    UUID id = person("Местный");
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/contacts/" + id);
    Answer logged =
        pages.htmx(
            "/interactions",
            Map.of(
                "composer",
                "card",
                "kind",
                "done",
                "method",
                "meeting",
                "contactIds",
                id.toString(),
                "place",
                "Склад на Заречной",
                "next",
                "none",
                "noNextReason",
                "проверка"));
    assertThat(logged.status()).isEqualTo(200);
    assertThat(
            log.of(id, world.user(Role.ADMINISTRATOR), Optional.empty(), 1)
                .items()
                .getFirst()
                .place())
        .isEqualTo("Склад на Заречной");
  }

  @Test
  void aFragmentHasNoShellAndAPageHasOne() {
    UUID id = person("Кусочкин");
    Pages pages = world.pages(Role.MANAGER);
    for (String path :
        List.of("/clients/" + id + "/timeline", "/clients/" + id + "/next", "/interactions/new")) {
      assertThat(pages.fragment(path).body())
          .as(path)
          .doesNotContain("<html")
          .doesNotContain("class=\"rail\"");
    }
    assertThat(pages.get("/interactions/new").body()).contains("<html").contains("class=\"rail\"");
  }

  @Test
  void whoIsNotSignedInIsLedToTheSignInPageAndHtmxIsToldToGoThere() {
    assertThat(world.pages().get("/contacts").response().uri().getPath()).isEqualTo("/sign-in");
    Answer fragment = world.pages().fragment("/contacts");
    assertThat(fragment.status()).isEqualTo(401);
    assertThat(fragment.header("HX-Redirect")).isEqualTo("/sign-in");
  }

  @Test
  void aFormWithoutItsTokenIsRefused() {
    Answer forged = world.pages(Role.MANAGER).forge("/contacts", Map.of("familyName", "Подделкин"));
    assertThat(forged.status()).isEqualTo(403);
  }

  @Test
  void aReaderSeesCardsButCannotChangeThem() {
    UUID id = person("Неприкосновенный");
    Pages reader = world.pages(Role.READER);
    assertThat(reader.get("/contacts/" + id).body()).contains("Неприкосновенный");
    assertThat(
            reader
                .post("/contacts/" + id, Map.of("familyName", "Взломанный", "version", "1"))
                .status())
        .isEqualTo(403);
    assertThat(contacts.find(id, world.user(Role.ADMINISTRATOR)).name().family())
        .isEqualTo("Неприкосновенный");
  }

  @Test
  void aBadFormComesBackWithEverythingThatWasTyped() {
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/contacts/new");
    Answer again =
        pages.post(
            "/contacts",
            Map.of(
                "givenName",
                "",
                "note",
                "важная заметка",
                "pointKind",
                "email",
                "pointLabel",
                "",
                "pointValue",
                "без собаки"));
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.body())
        .contains("важная заметка")
        .contains("без собаки")
        .contains("is-invalid");
  }

  @Test
  void whatNoDatabaseCanKeepIsTheSendersSlipAndNotOurFailure() {
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/contacts/new");
    assertThat(pages.post("/contacts", Map.of("familyName", "Нул\u0000евой")).status())
        .isEqualTo(400);
  }

  @Test
  void whatPeopleTypeIsEscaped() {
    UUID id = person("<script>alert(1)</script>");
    assertThat(world.pages(Role.MANAGER).get("/contacts/" + id).body())
        .doesNotContain("<script>alert(1)")
        .contains("&lt;script&gt;");
  }

  @Test
  void anUnknownRecordIsACalmPageAndNotAStackTrace() {
    Answer absent = world.pages(Role.MANAGER).get("/contacts/" + UUID.randomUUID());
    assertThat(absent.status()).isEqualTo(404);
    assertThat(absent.body()).doesNotContain("Exception").contains("Rapport");
  }

  private static void log(Pages pages, UUID id, String subject) {
    pages.get("/contacts/" + id);
    Answer logged =
        pages.htmx(
            "/interactions",
            Map.of(
                "composer",
                "card",
                "kind",
                "done",
                "method",
                "call",
                "contactIds",
                id.toString(),
                "subject",
                subject,
                "next",
                "none",
                "noNextReason",
                "проверка"));
    assertThat(logged.status()).isEqualTo(200);
    assertThat(logged.header("HX-Trigger")).contains("touched");
  }

  private UUID person(String family) {
    return contacts.add(
        new ContactDraft(
            new PersonName("Пётр", "", family),
            "Страница",
            "",
            List.of(new PointDraft(PointKind.PHONE, "mobile", "+7 903 000-00-00")),
            null,
            "",
            null,
            "RU"),
        world.act(Role.MANAGER));
  }
}
