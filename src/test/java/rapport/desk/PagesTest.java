package rapport.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.contacts.Contacts;
import rapport.interactions.InteractionLog;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

/**
 * What every page keeps to: words and not keys, a fixed number of queries, no shell around
 * fragments, no forgery.
 */
@RapportTest
class PagesTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired InteractionLog log;

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

  private UUID person(String family) {
    return PagePeople.person(contacts, family, world.act(Role.MANAGER));
  }
}
