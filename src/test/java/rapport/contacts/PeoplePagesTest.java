package rapport.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Role;
import rapport.access.Via;
import rapport.guard.QueryRule;
import rapport.kernel.PersonName;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.Queries;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class PeoplePagesTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Companies companies;
  @Autowired Queries queries;
  @Autowired Clock clock;

  @Test
  void allTheirPagesSpeakTheThreeLanguages() {
    UUID id = person("Языков", "Языковое");
    UUID employment = contacts.find(id, world.user(Role.MANAGER)).employments().getFirst().id();
    UUID company = contacts.find(id, world.user(Role.MANAGER)).employments().getFirst().companyId();
    Pages pages = world.pages(Role.ADMINISTRATOR);
    for (String language : List.of("ru", "uk", "en")) {
      pages.post("/preferences/language", Map.of("language", language, "back", "/"));
      for (String path :
          List.of(
              "/contacts/refresh?whose=all",
              "/contacts/refresh?of=companies",
              "/notices",
              "/settings/freshness",
              "/contacts/" + id,
              "/contacts/" + id + "/edit",
              "/contacts/" + id + "/employer-change",
              "/contacts/" + id + "/employments/new",
              "/employments/" + employment + "/edit",
              "/companies/" + company,
              "/companies/" + company + "/edit")) {
        Answer page = pages.get(path);
        assertThat(page.status()).as(path).isEqualTo(200);
        assertThat(page.body())
            .as(path)
            .contains("<html lang=\"" + language + "\"")
            .doesNotContainPattern(
                ">\\s*(decision|employment|employer-change|fresh|refresh|notices|point|importance)\\.[a-z.]+\\s*<");
      }
    }
  }

  @Test
  void aLargeCompanyShowsSomeOfItsPeopleAndTheListOfAll() {
    UUID first = person("Толпин", "Людное \"место\" & Ко");
    UUID company =
        contacts.find(first, world.user(Role.MANAGER)).employments().getFirst().companyId();
    Pages pages = world.pages(Role.MANAGER);
    assertThat(pages.get("/companies/" + company).body()).doesNotContain("All people as a list");
    for (int i = 0; i < 14; i++) {
      person("Толпин" + i, "Людное \"место\" & Ко");
    }
    String card = pages.get("/companies/" + company).body();
    assertThat(card.split("class=\"person-line", -1)).hasSize(13);
    assertThat(card).contains("and 3 more");
    Matcher list =
        Pattern.compile("href=\"(/contacts\\?f=[^\"]+)\">All people as a list").matcher(card);
    assertThat(list.find()).isTrue();
    assertThat(pages.get(list.group(1).replace("&amp;", "&")).body())
        .contains("15 contacts")
        .contains("Толпин13");
  }

  @Test
  void cardsToRefreshMakeAFixedNumberOfQueries() {
    Pages pages = world.pages(Role.MANAGER);
    old("Залежалов");
    pages.get("/contacts/refresh?whose=all");
    List<String> few = queries.during(() -> pages.get("/contacts/refresh"));
    for (int i = 0; i < 12; i++) {
      old("Залежалов" + i);
    }
    QueryRule.check(few, queries.during(() -> pages.get("/contacts/refresh")), 14);
  }

  @Test
  void aStalePhoneIsShownConfirmedWithOneClickAndTakenBack() {
    UUID id = old("Старозвонов");
    Pages pages = world.pages(Role.MANAGER);
    assertThat(pages.get("/contacts/" + id).body()).contains("last confirmed 14 months ago");
    Answer confirmed = pages.htmx("/contacts/" + id + "/confirmations", Map.of());
    assertThat(confirmed.status()).isEqualTo(204);
    assertThat(confirmed.header("HX-Trigger")).contains("refreshed").contains("was=");
    assertThat(pages.get("/contacts/" + id).body()).doesNotContain("last confirmed");
  }

  @Test
  void changedEmployerProposesWhatEndsAndKeepsWhatWasTyped() {
    UUID id = person("Переходов", "Прежнее место");
    Contact contact = contacts.find(id, world.user(Role.MANAGER));
    Pages pages = world.pages(Role.MANAGER);
    String path = "/contacts/" + id + "/employer-change";
    String point = contact.points().getFirst().id().toString();
    assertThat(pages.get(path).body())
        .contains("value=\"" + point + "\" checked")
        .containsPattern("name=\"tellsBefore\" value=\"true\" checked")
        .containsPattern("name=\"tellsAfter\" value=\"true\" checked");

    Map<String, String> form =
        Map.of(
            "leaving", contact.employments().getFirst().id().toString(),
            "company", "Прежнее место",
            "position", "главный переходчик",
            "lastDay", "2026-03-31",
            "ended", point,
            "version", "1");
    Answer refused = pages.post(path, form);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("главный переходчик").contains("They work there already");

    var right = new HashMap<>(form);
    right.put("company", "Новое место");
    assertThat(pages.post(path, right).status()).isEqualTo(200);
    Contact after = contacts.find(id, world.user(Role.MANAGER));
    assertThat(after.currentEmployment().orElseThrow().companyName()).isEqualTo("Новое место");
    assertThat(pages.get("/contacts/" + id).body())
        .contains("Прежнее место")
        .contains("1 no longer valid")
        .contains("until 31 ");
    assertThat(pages.post(path, right).status()).isEqualTo(409);
  }

  @Test
  void aReaderIsNotOfferedWhatWouldBeRefused() {
    UUID id = old("Смотрибельный");
    Pages pages = world.pages(Role.READER);
    assertThat(pages.get("/contacts/" + id).body())
        .contains("last confirmed 14 months ago")
        .doesNotContain("employer-change")
        .doesNotContain(">Confirm<");
    assertThat(pages.get("/contacts/" + id + "/employer-change").status()).isEqualTo(403);
    assertThat(pages.get("/settings/freshness").status()).isEqualTo(403);
    assertThat(pages.post("/contacts/" + id + "/confirmations", Map.of()).status()).isEqualTo(403);
  }

  @Test
  void theBellCountsWhatAColleagueDid() {
    companies.add(
        new CompanyDraft("Звонкое", List.of(), "", world.user(Role.MARKETER).id(), "RU"),
        world.act(Role.MANAGER));
    UUID id = person("Колокольников", "Тихое");
    Contact contact = contacts.find(id, world.user(Role.MANAGER));
    world
        .pages(Role.MANAGER)
        .post(
            "/contacts/" + id + "/employer-change",
            Map.of(
                "leaving", contact.employments().getFirst().id().toString(),
                "company", "Звонкое",
                "tellsAfter", "true",
                "version", "1"));

    Pages told = world.pages(Role.MARKETER);
    String words = "Пётр Колокольников moved from Тихое to Звонкое";
    assertThat(told.get("/").body()).contains("bell-count").contains(words);
    assertThat(told.get("/notices").body()).contains(words);
    assertThat(told.htmx("/notices/reading", Map.of()).status()).isEqualTo(204);
    assertThat(told.get("/").body()).doesNotContain("bell-count").doesNotContain(words);
    assertThat(told.get("/notices").body()).contains(words);
  }

  @Test
  void anEmploymentIsChangedInADialogAndItsFormComesBackWithWhatWasTyped() {
    UUID id = person("Диалогов", "Диалоговое");
    String path =
        "/employments/" + contacts.find(id, world.user(Role.MANAGER)).employments().getFirst().id();
    Pages pages = world.pages(Role.MANAGER);
    assertThat(pages.fragment(path + "/edit").body())
        .doesNotContain("<html")
        .contains("Диалоговое");
    Answer refused =
        pages.htmx(
            path,
            Map.of(
                "company",
                "Диалоговое",
                "from",
                "2026-02-01",
                "to",
                "2026-01-01",
                "position",
                "эхо",
                "version",
                "1"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("The last day is before the first").contains("эхо");
    Answer done =
        pages.htmx(path, Map.of("company", "Диалоговое", "decisionRole", "guards", "version", "1"));
    assertThat(done.status()).isEqualTo(204);
    assertThat(done.header("HX-Trigger")).contains("dialog-close");
    assertThat(pages.get("/contacts/" + id).body()).contains("Guards the door");
    assertThat(pages.htmx(path + "/removal", Map.of("version", "2")).status()).isEqualTo(204);
    assertThat(contacts.find(id, world.user(Role.MANAGER)).employments()).isEmpty();
  }

  private UUID person(String family, String company) {
    return contacts.add(draft(family, company), world.act(Role.MANAGER));
  }

  private UUID old(String family) {
    Act then =
        new Act(world.user(Role.MANAGER), clock.instant().minus(Duration.ofDays(440)), Via.SYSTEM);
    return contacts.add(draft(family, ""), then);
  }

  private static ContactDraft draft(String family, String company) {
    return new ContactDraft(
        new PersonName("Пётр", "", family),
        company,
        "",
        List.of(new PointDraft(PointKind.PHONE, "work", "+7 903 777-31-01")),
        null,
        "",
        null,
        "RU");
  }
}
