package rapport.contacts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.contacts.Clients;
import rapport.contacts.Contacts;
import rapport.fields.FieldType;
import rapport.fields.OwnField;
import rapport.fields.OwnFields;
import rapport.guard.QueryRule;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.Queries;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class DirectoryPageTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Clients clients;
  @Autowired OwnFields fields;
  @Autowired Queries queries;

  @Test
  void theAddressSaysWhichColumnsStandInWhichOrder() {
    person("Колонкин");
    String page =
        world.pages(Role.MANAGER).get("/contacts?q=kolonkin&cols=created,birthday,nonsense").body();
    assertThat(heads(page)).containsExactly("Name", "Added", "Birthday");
  }

  @Test
  void columnsThatWereChosenAreThereNextTimeAndTheUsualOnesCanComeBack() {
    person("Помнящий");
    Pages pages = world.pages(Role.SUPPORT);
    String usual = pages.get("/contacts?q=pomniashii").body();
    pages.post("/contacts/columns", Map.of("code", "note", "back", "/contacts?q=pomniashii"));
    assertThat(heads(pages.get("/contacts?q=pomniashii").body())).containsExactly("Name", "Note");
    pages.post("/contacts/columns", Map.of("usual", "true"));
    assertThat(heads(pages.get("/contacts?q=pomniashii").body())).isEqualTo(heads(usual));
  }

  @Test
  void choosingColumnsNeverLeadsToAnotherSite() {
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/contacts");
    Answer answer =
        pages.post(
            "/contacts/columns", Map.of("code", "note", "back", "https://evil.example/?a=b"));
    assertThat(answer.response().uri().getHost()).isEqualTo("127.0.0.1");
    pages.post("/contacts/columns", Map.of("usual", "true"));
  }

  @Test
  void aHeadOrdersByItsColumnAndSaysSo() {
    person("Порядков");
    Pages pages = world.pages(Role.MANAGER);
    String up = pages.get("/contacts?q=poriadkov&cols=birthday&sort=birthday").body();
    assertThat(up).contains("aria-sort=\"ascending\"").contains("sort=-birthday");
    String down = pages.get("/contacts?q=poriadkov&cols=birthday&sort=-birthday").body();
    assertThat(down).contains("aria-sort=\"descending\"");
  }

  @Test
  void cellsSayWhatIsKeptInWordsAndNothingInThemIsCarriedOut() {
    UUID id = person("Ячейкин");
    OwnField choice = own(FieldType.CHOICE, "Colour <b>", "<i>Red</i>");
    OwnField money = own(FieldType.MONEY, "Budget");
    OwnField link = own(FieldType.LINK, "Site");
    set(
        id,
        Map.of(
            choice.code(),
            List.of(choice.options().getFirst().code()),
            money.code(),
            List.of("1234.5"),
            link.code(),
            List.of("https://example.com/<x>?a=%22".replace("<x>", "x")),
            "note",
            List.of("<script>alert(1)</script>")));
    String cols = String.join(",", "note", "phone", choice.code(), money.code(), link.code());
    String page = world.pages(Role.MANAGER).get("/contacts?q=iacheikin&cols=" + cols).body();
    assertThat(page)
        .contains("<span class=\"badge-quiet\">&lt;i&gt;Red&lt;/i&gt;</span>")
        .contains("€1,234.50")
        .contains("href=\"https://example.com/x?a=%22\"")
        .contains("href=\"tel:+79030000000\"")
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert(1)")
        .doesNotContain("<i>Red");
  }

  @Test
  void aListMakesTheSameNumberOfQueriesHoweverManyRowsAndColumnsItShows() {
    person("Счётный");
    Pages pages = world.pages(Role.MANAGER);
    String few = "/contacts?q=schetnii&cols=phone,touches";
    String many =
        "/contacts?q=schetnii&cols=phone,touches,company,position,email,importance,role,note,"
            + "birthday,responsible,created,last_touch,next_touch,messenger";
    pages.get(few);
    List<String> before = queries.during(() -> pages.get(few));
    for (int i = 0; i < 12; i++) {
      person("Счётный" + i);
    }
    QueryRule.check(before, queries.during(() -> pages.get(many)), 16);
  }

  @Test
  void aCellIsChangedWithItsVersionAndTheChangeCanBeTakenBack() {
    UUID id = person("Правкин");
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/contacts");
    String path = "/contacts/" + id + "/fields/birthday";
    assertThat(pages.fragment(path).body()).contains("type=\"date\"").doesNotContain("<html");
    Answer saved =
        pages.htmx(path, Map.of("value", "1.2.1990", "version", "1", "cols", "birthday"));
    assertThat(saved.status()).isEqualTo(200);
    assertThat(saved.body()).contains("row-" + id).doesNotContain("<html");
    assertThat(contacts.find(id, world.user(Role.MANAGER)).birthday()).hasToString("1990-02-01");
    assertThat(saved.header("HX-Trigger")).contains("version=2");
  }

  @Test
  void aCellThatSomebodyElseHasChangedIsToldAndWhatWasTypedStays() {
    UUID id = person("Спорный");
    set(id, Map.of("note", List.of("чужая")));
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/contacts");
    Answer stale =
        pages.htmx(
            "/contacts/" + id + "/fields/note", Map.of("value", "моя заметка", "version", "1"));
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.header("HX-Retarget")).isEqualTo("#cell-" + id + "-note");
    assertThat(stale.body()).contains("моя заметка").contains("Somebody else");
    assertThat(contacts.find(id, world.user(Role.MANAGER)).note()).isEqualTo("чужая");
  }

  @Test
  void aValueThatCannotBeIsRefusedAtItsCell() {
    UUID id = person("Неверный");
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/contacts");
    Answer wrong =
        pages.htmx(
            "/contacts/" + id + "/fields/birthday", Map.of("value", "вчера", "version", "1"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("вчера").contains("field-error");
    Answer stranger =
        pages.htmx(
            "/contacts/" + id + "/fields/responsible",
            Map.of("value", UUID.randomUUID().toString(), "version", "1"));
    assertThat(stranger.status()).isEqualTo(422);
    Answer fixed =
        pages.htmx("/contacts/" + id + "/fields/created", Map.of("value", "x", "version", "1"));
    assertThat(fixed.status()).isEqualTo(422);
  }

  @Test
  void whoMayOnlyReadSeesNoCellToChange() {
    UUID id = person("Читаемый");
    Pages reader = world.pages(Role.READER);
    assertThat(reader.get("/contacts?q=chitaemii").body()).doesNotContain("data-edit=");
    assertThat(
            reader
                .htmx("/contacts/" + id + "/fields/note", Map.of("value", "x", "version", "1"))
                .status())
        .isEqualTo(403);
  }

  @Test
  void aBoardGroupsByAChoiceInAFixedNumberOfQueriesAndMovesCards() {
    UUID id = person("Досочный");
    Pages pages = world.pages(Role.MANAGER);
    String path = "/contacts?q=dosochnii&board=importance";
    String board = pages.get(path).body();
    assertThat(board).contains("data-lane=\"high\"").contains("Досочный");
    assertThat(board).doesNotContain("data-lane=\"\""); // nobody is without importance
    List<String> few = queries.during(() -> pages.get(path));
    for (int i = 0; i < 35; i++) {
      person("Досочный" + i);
    }
    QueryRule.check(few, queries.during(() -> pages.get(path)), 18);
    String full = pages.get(path).body();
    assertThat(full).contains("/contacts/lane?");
    String more = between(full, "hx-get=\"/contacts/lane?", "\"").replace("&amp;", "&");
    Answer rest = pages.fragment("/contacts/lane?" + more);
    assertThat(rest.status()).isEqualTo(200);
    assertThat(rest.body().split("<article", -1)).hasSize(1 + 6);
    pages.htmx(
        "/contacts/" + id + "/fields/importance",
        Map.of("value", "high", "version", "1", "board", "true"));
    assertThat(contacts.find(id, world.user(Role.MANAGER)).standing().importance().code())
        .isEqualTo("high");
  }

  @Test
  void aBoardByOwnChoicesAndByWhoIsResponsibleHasALaneForEachAndOneForNone() {
    OwnField choice = own(FieldType.CHOICE, "Stage", "First", "Second");
    UUID id = person("Полосатый");
    set(id, Map.of(choice.code(), List.of(choice.options().getLast().code())));
    Pages pages = world.pages(Role.MANAGER);
    String own = pages.get("/contacts?q=polosatii&board=" + choice.code()).body();
    assertThat(own).contains("First").contains("Second").contains("data-lane=\"\"");
    assertThat(pages.get("/contacts?q=polosatii&board=responsible").body())
        .contains("data-lane=\"" + world.user(Role.MANAGER).id() + "\"");
    assertThat(pages.get("/contacts?q=polosatii&board=note").status()).isEqualTo(422);
  }

  private UUID person(String family) {
    return Somebody.named(family, contacts, world.act(Role.MANAGER));
  }

  private OwnField own(FieldType type, String label, String... options) {
    return fields.find(
        fields.add(Somebody.field(type, label, options), world.act(Role.ADMINISTRATOR)));
  }

  private void set(UUID id, Map<String, List<String>> values) {
    int version = contacts.find(id, world.user(Role.MANAGER)).version();
    clients.set(RecordKind.CONTACT, id, version, values, world.act(Role.MANAGER));
  }

  private static String between(String text, String from, String to) {
    int begin = text.indexOf(from) + from.length();
    return text.substring(begin, text.indexOf(to, begin));
  }

  private static List<String> heads(String page) {
    return java.util.regex.Pattern.compile("<th scope=\"col\"[^>]*>(.*?)</th>", 32)
        .matcher(page)
        .results()
        .map(found -> found.group(1).replaceAll("<[^>]*>", "").strip())
        .toList();
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
