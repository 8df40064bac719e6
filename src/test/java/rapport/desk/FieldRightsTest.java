package rapport.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.FieldRight;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.Role;
import rapport.access.RoleDraft;
import rapport.access.Roles;
import rapport.access.User;
import rapport.contacts.Contact;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.contacts.PointDraft;
import rapport.contacts.PointKind;
import rapport.kernel.PersonName;
import rapport.world.Answer;
import rapport.world.Api;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;
import tools.jackson.databind.JsonNode;

/**
 * A field that is hidden from a role is not on the card, not in the form, not in the API and not in
 * the search; one that is read only can't be changed by any way.
 */
@RapportTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FieldRightsTest {
  private static final String SECRET = "Secret-note-of-hers";
  private static final String PHONE = "+79996123456";

  @Autowired World world;
  @Autowired Roles roles;
  @Autowired Contacts contacts;
  Pages pages;
  Api api;

  /** Notes, phones and the company are hidden; birthdays and surnames are read only. */
  @BeforeAll
  void somebodyRestricted() {
    Role manager = roles.get(Role.MANAGER);
    Map<RecordKind, Map<String, FieldRight>> fields =
        Map.of(
            RecordKind.CONTACT,
            Map.of(
                "note", FieldRight.HIDDEN,
                "phone", FieldRight.HIDDEN,
                "company", FieldRight.HIDDEN,
                "birthday", FieldRight.READ,
                "email", FieldRight.READ));
    RoleDraft draft =
        new RoleDraft(
            "",
            Map.of("en", "Restricted"),
            Set.of(Right.CHANGE_CLIENTS, Right.LOG_INTERACTIONS),
            manager.scopes(),
            fields);
    User user = world.hire(roles.add(draft, world.act(Role.ADMINISTRATOR)), null);
    pages = world.pages(user);
    api = world.api(user);
  }

  @Test
  void theCardAndTheFormDontHoldWhatIsHidden() {
    UUID id = person("Карточкина");
    for (String path : List.of("/contacts/" + id, "/contacts/" + id + "/edit")) {
      String page = pages.get(path).body();
      assertThat(page).contains("Карточкина");
      assertThat(page).doesNotContain(SECRET, "6123456", "612-34-56", "Тайный Картель");
    }
    assertThat(pages.get("/contacts/" + id + "/edit").body()).doesNotContain("name=\"note\"");
  }

  @Test
  void theApiLeavesHiddenFieldsOut() {
    UUID id = person("Апишная");
    JsonNode record = api.get("/contacts/" + id).json();
    assertThat(record.has("note")).isFalse();
    assertThat(record.has("company")).isFalse();
    assertThat(record.has("employments")).isFalse();
    assertThat(record.at("/birthday").asString()).isEqualTo("1990-02-03");
    assertThat(record.at("/contactPoints").toString()).contains("hers@").doesNotContain("phone");
  }

  @Test
  void nothingIsFoundByWhatIsHidden() {
    UUID id = person("Поисковая");
    assertThat(api.get("/search?q=Поисковая").body()).contains(id.toString());
    assertThat(api.get("/search?q=9996123456").body()).doesNotContain(id.toString());
    assertThat(api.get("/search?q=Картель").body()).doesNotContain(id.toString());
    assertThat(api.get("/search?q=Картелль").body()).doesNotContain(id.toString());
    Answer identified = api.post("/identify", Map.of("address", PHONE));
    assertThat(identified.json().at("/outcome").asString()).isEqualTo("unknown");
    // the sample: others find her by all of it
    Api manager = world.api(Role.MANAGER);
    assertThat(manager.get("/search?q=9996123456").body()).contains(id.toString());
    assertThat(manager.get("/search?q=Картель").body()).contains(id.toString());
  }

  @Test
  void savingTheFormKeepsWhatItDidntShow() {
    UUID id = person("Сохранная");
    pages.get("/contacts/" + id + "/edit");
    Answer saved = pages.post("/contacts/" + id, form("Переименованная"));
    assertThat(saved.status()).isEqualTo(200);
    Contact contact = all(id);
    assertThat(contact.name().family()).isEqualTo("Переименованная");
    assertThat(contact.note()).isEqualTo(SECRET);
    assertThat(contact.firstPoint(PointKind.PHONE).orElseThrow().canonical()).isEqualTo(PHONE);
    assertThat(contact.currentEmployment().orElseThrow())
        .extracting("companyName", "position")
        .containsExactly("Тайный Картель", "курьер");
  }

  @Test
  void aForgedFormIsRefusedAtTheField() {
    UUID id = person("Подложная");
    for (Map<String, String> forged :
        List.of(
            Map.of("note", "mine now"),
            Map.of("birthday", "1991-01-01"),
            Map.of("birthday", ""),
            Map.of("company", "Тайный Картель"),
            Map.of("pointKind", "phone", "pointValue", PHONE, "pointLabel", ""),
            Map.of("pointKind", "email", "pointValue", "other@example.com", "pointLabel", ""))) {
      pages.get("/contacts/" + id + "/edit");
      Map<String, String> form = new HashMap<>(form("Подложная"));
      form.putAll(forged);
      Answer answer = pages.post("/contacts/" + id, form);
      assertThat(answer.status()).as(forged.toString()).isEqualTo(422);
      assertThat(answer.body()).contains("Your role does not allow you to change this.");
    }
    assertThat(all(id).version()).isEqualTo(1);
  }

  @Test
  void theApiRefusesTheSame() {
    UUID id = person("Заплаточная");
    for (Map<String, Object> patch :
        List.of(
            Map.<String, Object>of("note", "mine now"),
            Map.<String, Object>of("birthday", "1991-01-01"),
            Map.<String, Object>of("company", "Other"),
            Map.<String, Object>of(
                "contactPoints", List.of(Map.of("kind", "phone", "value", PHONE))))) {
      Answer answer = api.patch("/contacts/" + id, patch);
      assertThat(answer.status()).as(patch.toString()).isEqualTo(422);
      assertThat(answer.body()).contains("readOnly");
    }
    assertThat(api.patch("/contacts/" + id, Map.of("givenName", "Анна")).status()).isEqualTo(200);
    assertThat(all(id).note()).isEqualTo(SECRET);
  }

  private UUID person(String family) {
    return contacts.add(
        new ContactDraft(
            new PersonName("", "", family),
            "Тайный Картель",
            "курьер",
            List.of(
                new PointDraft(PointKind.PHONE, "", PHONE),
                new PointDraft(PointKind.EMAIL, "", "hers@example.com")),
            LocalDate.of(1990, 2, 3),
            SECRET,
            null,
            "RU"),
        world.act(Role.MANAGER));
  }

  /** As the browser sends it back. */
  private Map<String, String> form(String family) {
    return Map.of(
        "familyName", family,
        "birthday", "1990-02-03",
        "responsible", world.user(Role.MANAGER).id().toString(),
        "pointKind", "email",
        "pointLabel", "",
        "pointValue", "hers@example.com",
        "version", "1");
  }

  private Contact all(UUID id) {
    return contacts.find(id, world.user(Role.ADMINISTRATOR));
  }
}
