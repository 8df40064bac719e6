package rapport.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.contacts.Companies;
import rapport.contacts.CompanyDraft;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.contacts.PointDraft;
import rapport.contacts.PointKind;
import rapport.kernel.PersonName;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.Queries;
import rapport.world.RapportTest;
import rapport.world.World;
import tools.jackson.databind.JsonNode;

/** "Perhaps already there", while somebody is being entered. */
@RapportTest
class AtEntryTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Companies companies;
  @Autowired Queries queries;

  private final String mark =
      UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat("abcdef").substring(0, 6);
  private final String phone =
      "+7999%07d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 10_000_000));

  private UUID person(String given) {
    return contacts.add(
        new ContactDraft(
            new PersonName(given, "", "Zborovsky" + mark),
            "Firma" + mark,
            "",
            List.of(new PointDraft(PointKind.PHONE, "mobile", phone)),
            null,
            "",
            null,
            "RU"),
        world.act(Role.MANAGER));
  }

  private Map<String, String> typed(String given) {
    return new HashMap<>(
        Map.of(
            "givenName",
            given,
            "familyName",
            "Zborovsky" + mark,
            "pointKind",
            "phone",
            "pointLabel",
            "mobile",
            "pointValue",
            phone));
  }

  @Test
  void theFormTellsWhoIsThereAndWhy() {
    UUID id = person("Alexander");
    Answer note = world.pages(Role.MANAGER).htmx("/contacts/perhaps", typed("Sasha"));
    assertThat(note.body())
        .contains("Perhaps already there")
        .contains("href=\"/contacts/" + id + "\"")
        .contains("formaction=\"/contacts/" + id + "/edit\"")
        .contains("Firma" + mark)
        .contains("Phone: the same")
        .contains("First name: a short form");
  }

  @Test
  void littleTellsNothing() {
    person("Alexander");
    Pages pages = world.pages(Role.MANAGER);
    assertThat(pages.htmx("/contacts/perhaps", Map.of("givenName", "Alexander")).body().strip())
        .isEmpty();
    assertThat(
            pages
                .htmx("/contacts/perhaps", Map.of("familyName", "X", "birthday", "soon"))
                .body()
                .strip())
        .isEmpty();
  }

  @Test
  void nobodyIsTheirOwnDuplicateButAnotherIsOfferedToBeMerged() {
    UUID one = person("Alexander");
    UUID other = person("Sasha");
    String note =
        world.pages(Role.MANAGER).htmx("/contacts/" + one + "/perhaps", typed("Alexander")).body();
    assertThat(note)
        .contains("/contacts/" + other)
        .contains("ids=" + one + "&amp;ids=" + other)
        .doesNotContain("href=\"/contacts/" + one + "\"");
  }

  @Test
  void whatWasTypedGoesIntoWhatIsEmptyAndTheRestIsTold() {
    UUID id = person("Alexander");
    Map<String, String> typed = typed("Sasha");
    typed.put("position", "Director");
    typed.put("note", "met at the fair");
    typed.put("pointKind", "email");
    typed.put("pointValue", "sasha@" + mark + ".example");
    Answer form = world.pages(Role.MANAGER).post("/contacts/" + id + "/edit", typed);
    assertThat(form.status()).isEqualTo(200);
    assertThat(form.body())
        .contains("action=\"/contacts/" + id + "\"")
        .contains("value=\"Alexander\"")
        .contains("First name: Sasha")
        .contains("value=\"Director\"")
        .contains("met at the fair")
        .contains("sasha@" + mark + ".example")
        .contains("Nothing is saved yet");
    assertThat(contacts.find(id, world.user(Role.MANAGER)).note()).isEmpty();
  }

  @Test
  void aCompanyIsFoundByItsNameAndSite() {
    UUID id =
        companies.add(
            new CompanyDraft(
                "ООО «Зборов" + mark + "»",
                List.of(new PointDraft(PointKind.WEB, "", "https://zb" + mark + ".example")),
                "",
                null,
                "RU"),
            world.act(Role.MANAGER));
    Map<String, String> typed =
        Map.of(
            "name",
            "Зборов" + mark,
            "pointKind",
            "web",
            "pointValue",
            "zb" + mark + ".example",
            "industry",
            "Mills");
    Pages pages = world.pages(Role.MANAGER);
    assertThat(pages.htmx("/companies/perhaps", typed).body()).contains("/companies/" + id);
    assertThat(pages.post("/companies/" + id + "/edit", typed).body())
        .contains("value=\"Mills\"")
        .contains("action=\"/companies/" + id + "\"");
  }

  @Test
  void theApiTellsWithoutAdding() {
    UUID id = person("Alexander");
    Answer answer =
        world
            .api(Role.MANAGER)
            .with("Accept-Language", "uk")
            .post(
                "/contacts/duplicates",
                Map.of(
                    "givenName",
                    "Sasha",
                    "familyName",
                    "Zborovsky" + mark,
                    "contactPoints",
                    List.of(Map.of("kind", "phone", "value", phone))));
    assertThat(answer.status()).isEqualTo(200);
    JsonNode first = answer.json().get("items").get(0);
    assertThat(first.get("id").asString()).isEqualTo(id.toString());
    assertThat(first.get("probability").asDouble()).isBetween(0.5, 1.0);
    assertThat(first.get("reasons").toString()).contains("коротка форма");
  }

  @Test
  void oneOrFiveCostTheSameNumberOfQueries() {
    Pages pages = world.pages(Role.MANAGER);
    person("Alexander");
    pages.htmx("/contacts/perhaps", typed("Sasha"));
    int one = queries.during(() -> pages.htmx("/contacts/perhaps", typed("Sasha"))).size();
    for (int i = 0; i < 5; i++) {
      person("Alexandra");
    }
    int five = queries.during(() -> pages.htmx("/contacts/perhaps", typed("Sasha"))).size();
    assertThat(five).isEqualTo(one).isLessThan(25);
  }
}
