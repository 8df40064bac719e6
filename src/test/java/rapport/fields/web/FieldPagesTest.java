package rapport.fields.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.fields.FieldType;
import rapport.fields.Label;
import rapport.fields.Option;
import rapport.fields.OwnField;
import rapport.fields.OwnFieldDraft;
import rapport.fields.OwnFields;
import rapport.kernel.PersonName;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

/** Own fields as people meet them: in the settings, in the form, on the card. */
@RapportTest
class FieldPagesTest {
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

  @Autowired World world;
  @Autowired OwnFields fields;
  @Autowired Contacts contacts;

  private static String name(String what) {
    return what + " of page " + NUMBER.incrementAndGet();
  }

  private OwnField field(FieldType type, String... options) {
    List<Option> offered =
        List.of(options).stream()
            .map(one -> new Option("", new Label.Given(one, "", "")))
            .toList();
    Label.Given label = new Label.Given(name(type.code()), "", "");
    String unit = type == FieldType.MONEY ? "EUR" : "";
    return fields.find(
        fields.add(
            new OwnFieldDraft(RecordKind.CONTACT, type, label, unit, false, offered),
            world.act(Role.ADMINISTRATOR)));
  }

  private UUID person(OwnField field, String... values) {
    ContactDraft draft =
        new ContactDraft(
            new PersonName("Fedor", "", name("Polev")), "", "", List.of(), null, "", null, "RU");
    return contacts.add(
        draft.with(Map.of(field.code(), List.of(values))), world.act(Role.MANAGER));
  }

  private static String version(Answer answer) {
    Matcher found = VERSION.matcher(answer.body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  @Test
  void anAdministratorAddsAFieldAndSeesItInTheList() {
    Pages pages = world.pages(Role.ADMINISTRATOR);
    pages.get("/settings/fields/new?kind=contact");
    String name = name("Shoe size");
    Answer list =
        pages.post(
            "/settings/fields",
            Map.of("kind", "contact", "type", "number", "labelEn", name, "unit", "EU"));
    assertThat(list.status()).isEqualTo(200);
    assertThat(list.body()).contains(name).contains("own_shoe_size_of_page");
    assertThat(pages.get("/contacts/new").body()).contains(name + ", EU");
  }

  @Test
  void whatIsWrongIsSaidAtTheFieldAndNothingTypedIsLost() {
    Pages pages = world.pages(Role.ADMINISTRATOR);
    pages.get("/settings/fields/new?kind=company");
    Answer answer =
        pages.post(
            "/settings/fields",
            Map.of("kind", "company", "type", "money", "labelRu", "Оборот", "unit", "тугрики"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("value=\"Оборот\"").contains("labelEn-note");
  }

  @Test
  void onlyAdministratorsComeToTheSettingsOfFields() {
    Pages pages = world.pages(Role.HEAD);
    for (String path :
        List.of("/settings/fields", "/settings/fields/new", "/settings/fields/layout")) {
      assertThat(pages.get(path).status()).as(path).isEqualTo(403);
    }
    assertThat(pages.get("/settings").body()).doesNotContain("/settings/fields");
  }

  @Test
  void theFormKeepsWhatWasTypedAndTheCardShowsItByType() {
    OwnField money = field(FieldType.MONEY);
    Pages pages = world.pages(Role.MANAGER);
    pages.get("/contacts/new");
    Map<String, String> form = new HashMap<>(Map.of("familyName", name("Denezhkin")));
    form.put(money.code(), "a lot");
    Answer refused = pages.post("/contacts", form);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("value=\"a lot\"").contains(money.code() + "-note");
    form.put(money.code(), "1,200.50");
    Answer card = pages.post("/contacts", form);
    assertThat(card.status()).isEqualTo(200);
    assertThat(card.body()).contains("€1,200.50");
  }

  @Test
  void aChoiceIsABadgeAndALinkIsSafe() {
    OwnField choice = field(FieldType.CHOICE, "North", "South");
    OwnField link = field(FieldType.LINK);
    UUID id = person(choice, "south");
    Pages pages = world.pages(Role.MANAGER);
    assertThat(pages.get("/contacts/" + id).body()).contains(">South</span>");
    UUID other = person(link, "example.com/a");
    assertThat(pages.get("/contacts/" + other).body())
        .contains("href=\"https://example.com/a\"")
        .contains("rel=\"noopener nofollow\"");
  }

  @Test
  void whatIsTypedIsEscaped() {
    OwnField text = field(FieldType.TEXT);
    UUID id = person(text, "<script>alert(1)</script>");
    assertThat(world.pages(Role.MANAGER).get("/contacts/" + id).body())
        .doesNotContain("<script>alert(1)")
        .contains("&lt;script&gt;");
  }

  @Test
  void aFactIsEditedInItsPlace() {
    OwnField day = field(FieldType.DATE);
    UUID id = person(day, "2026-03-04");
    Pages pages = world.pages(Role.MANAGER);
    String path = "/contacts/" + id + "/facts/" + day.code();
    Answer form = pages.fragment(path + "/edit");
    assertThat(form.body()).contains("value=\"2026-03-04\"").doesNotContain("<html");
    String version = version(form);
    Answer refused = pages.htmx(path, Map.of("version", version, day.code(), "soon"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains(day.code() + "-note");
    Answer saved = pages.htmx(path, Map.of("version", version, day.code(), "2027-05-06"));
    assertThat(saved.status()).isEqualTo(200);
    assertThat(saved.body()).contains("2027-05-06").doesNotContain("<form");
    Answer stale = pages.htmx(path, Map.of("version", version, day.code(), "2028-01-01"));
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.body()).contains("value=\"2028-01-01\"");
    assertThat(contacts.find(id, world.user(Role.ADMINISTRATOR)).own()).containsEntry(day.code(), List.of("2027-05-06"));
    pages.htmx(path, Map.of("version", version(stale), day.code(), ""));
    assertThat(contacts.find(id, world.user(Role.ADMINISTRATOR)).own()).doesNotContainKey(day.code());
  }

  @Test
  void aBuiltInFactIsEditedInTheSameWay() {
    UUID id = person(field(FieldType.TEXT), "x");
    Pages pages = world.pages(Role.MANAGER);
    String path = "/contacts/" + id + "/facts/birthday";
    String version = version(pages.fragment(path + "/edit"));
    pages.htmx(path, Map.of("version", version, "birthday", "1980-02-03"));
    assertThat(contacts.find(id, world.user(Role.ADMINISTRATOR)).birthday()).hasToString("1980-02-03");
  }

  @Test
  void aReaderSeesFactsAndNoWayToChangeThem() {
    OwnField text = field(FieldType.TEXT);
    UUID id = person(text, "to be read");
    Pages reader = world.pages(Role.READER);
    assertThat(reader.get("/contacts/" + id).body())
        .contains("to be read")
        .doesNotContain("/facts/");
    assertThat(reader.fragment("/contacts/" + id + "/facts/" + text.code() + "/edit").status())
        .isEqualTo(403);
  }

  @Test
  void whatNobodyKnowsIsFoldedSoThatTheCardStaysShort() {
    OwnField text = field(FieldType.TEXT);
    UUID id = person(text);
    String card = world.pages(Role.MANAGER).get("/contacts/" + id).body();
    assertThat(card.indexOf("facts-more")).isPositive();
    assertThat(card.indexOf("fact-" + text.code())).isGreaterThan(card.indexOf("facts-more"));
  }

  @Test
  void aRetiredFieldIsGoneFromFormAndCard() {
    OwnField text = field(FieldType.TEXT);
    UUID id = person(text, "was here");
    Pages admin = world.pages(Role.ADMINISTRATOR);
    admin.get("/settings/fields");
    admin.post("/settings/fields/" + text.id() + "/retirement", Map.of("retired", "true"));
    assertThat(admin.get("/contacts/" + id).body()).doesNotContain("was here");
    assertThat(admin.get("/contacts/" + id + "/edit").body()).doesNotContain(text.code());
    admin.get("/settings/fields");
    admin.post("/settings/fields/" + text.id() + "/retirement", Map.of("retired", "false"));
    assertThat(admin.get("/contacts/" + id).body()).contains("was here");
  }

  @Test
  void aLayoutOfARoleHidesAFieldFromItsCardAndForm() {
    OwnField text = field(FieldType.TEXT);
    UUID id = person(text, "secret of the layout");
    Pages admin = world.pages(Role.ADMINISTRATOR);
    Answer editor = admin.get("/settings/fields/layout?kind=contact&role=support");
    Answer saved =
        admin.post(
            "/settings/fields/layout",
            Map.of(
                "kind", "contact", "role", "support", "version", "0", "entry", text.code()));
    assertThat(editor.status()).isEqualTo(200);
    assertThat(saved.status()).isEqualTo(200);
    Pages support = world.pages(Role.SUPPORT);
    assertThat(support.get("/contacts/" + id).body()).doesNotContain("secret of the layout");
    assertThat(support.get("/contacts/" + id + "/edit").body()).doesNotContain(text.code());
    assertThat(world.pages(Role.MANAGER).get("/contacts/" + id).body())
        .contains("secret of the layout");
    admin.get("/settings/fields/layout?kind=contact&role=support");
    admin.post(
        "/settings/fields/layout/removal", Map.of("kind", "contact", "role", "support"));
    assertThat(support.get("/contacts/" + id).body()).contains("secret of the layout");
  }

  @Test
  void fieldsMoveUpAndDownWithoutAMouse() {
    OwnField first = field(FieldType.TEXT);
    OwnField second = field(FieldType.TEXT);
    Pages admin = world.pages(Role.ADMINISTRATOR);
    admin.get("/settings/fields");
    admin.post("/settings/fields/order", Map.of("kind", "contact", "up", second.id().toString()));
    List<UUID> order = fields.inUse(RecordKind.CONTACT).stream().map(OwnField::id).toList();
    assertThat(order.indexOf(second.id())).isLessThan(order.indexOf(first.id()));
  }
}
