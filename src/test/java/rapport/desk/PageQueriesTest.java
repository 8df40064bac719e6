package rapport.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.contacts.Contacts;
import rapport.guard.QueryRule;
import rapport.interactions.InteractionLog;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.Queries;
import rapport.world.RapportTest;
import rapport.world.World;

/** A page makes a fixed number of queries. */
@RapportTest
class PageQueriesTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Queries queries;
  @Autowired InteractionLog log;

  @ParameterizedTest
  @CsvSource({
    "/contacts?sort=-created, 14",
    "/companies?sort=-created, 14",
    "/interactions, 16", // with the views, fields and lists by which it is filtered
    "/, 28", // with leads that wait, tasks, working time, and how many clients have no next step
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

  @Test
  void aCardMakesAFixedNumberOfQueriesHoweverLongItsHistory() {
    UUID id = person("Карточкин");
    Pages pages = world.pages(Role.MANAGER);
    log(pages, id, "Первый звонок");
    List<String> few = queries.during(() -> pages.get("/contacts/" + id));
    for (int i = 0; i < 8; i++) {
      log(pages, id, "Звонок " + i);
    }
    QueryRule.check(few, queries.during(() -> pages.get("/contacts/" + id)), 42);
  }

  private static String spelled(String path) {
    return path.replace("Многолюдов", URLEncoder.encode("Многолюдов", StandardCharsets.UTF_8));
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
    return PagePeople.person(contacts, family, world.act(Role.MANAGER));
  }
}
