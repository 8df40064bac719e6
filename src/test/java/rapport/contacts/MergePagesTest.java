package rapport.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.kernel.PersonName;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class MergePagesTest {
  @Autowired World world;
  @Autowired Contacts contacts;

  private final String mark = "P" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void twoOfAListBecomeOneAndTwoAgain() {
    UUID one = person("Катерина", "первая заметка");
    UUID two = person("Катя", "вторая заметка");
    Pages pages = world.pages(Role.HEAD);
    Answer form =
        pages.post(
            "/merges/selection",
            Map.of("kind", "contact", "ids", one.toString() + "," + two, "all", "false"));
    assertThat(form.status()).isEqualTo(200);
    assertThat(form.body()).contains("первая заметка").contains("Everything goes");
    Answer done =
        pages.post(
            "/merges",
            Map.of(
                "kind", "contact",
                "ids", one + "," + two,
                "versions", "1,1",
                "choice.given_name", two.toString(),
                "note", "одна и та же"));
    assertThat(done.status()).isEqualTo(200);
    assertThat(done.body()).contains("одна и та же").contains("Unmerge");
    assertThat(contacts.find(one, world.user(Role.HEAD)).name().given()).isEqualTo("Катя");
    assertThat(pages.get("/contacts/" + two + "/history").response().uri().getPath())
        .isEqualTo("/contacts/" + one + "/history");
    assertThat(pages.get("/merges").body()).contains(mark);
    String merge = done.response().uri().getPath();
    Answer back = pages.post(merge + "/return", Map.of());
    assertThat(back.body()).contains("Taken back");
    assertThat(contacts.find(two, world.user(Role.HEAD)).name().given()).isEqualTo("Катя");
    assertThat(contacts.find(one, world.user(Role.HEAD)).name().given()).isEqualTo("Катерина");
    assertThat(contacts.find(one, world.user(Role.HEAD)).note()).isEqualTo("первая заметка");
  }

  @Test
  void aStalePageIsShownAgainWithWhatWasChosen() {
    UUID one = person("Старая", "");
    UUID two = person("Страница", "");
    Answer stale =
        world
            .pages(Role.HEAD)
            .post(
                "/merges",
                Map.of(
                    "kind", "contact", "ids", one + "," + two, "versions", "1,7", "note", "помню"));
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.body()).contains("помню").contains("field-error");
  }

  @Test
  void fromACardOneFindsTheOther() {
    UUID one = person("Ищущая", "");
    UUID two = person("Найденная", "");
    Pages pages = world.pages(Role.HEAD);
    assertThat(pages.get("/contacts/" + one).body()).contains("/merges/with?kind=contact");
    assertThat(pages.get("/merges/with?kind=contact&record=" + one + "&q=" + mark).body())
        .contains("ids=" + two)
        .doesNotContain("<b>Ищущая");
    assertThat(pages.get("/merges/new?kind=contact&ids=" + one + "&ids=" + two).status())
        .isEqualTo(200);
    assertThat(world.pages(Role.READER).get("/merges/with?kind=contact&record=" + one).status())
        .isEqualTo(403);
  }

  private UUID person(String given, String note) {
    return contacts.add(
        new ContactDraft(
            new PersonName(given, "", mark), "", "", List.of(), null, note, null, "UA"),
        world.act(Role.HEAD));
  }
}
