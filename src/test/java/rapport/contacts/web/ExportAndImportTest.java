package rapport.contacts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.contacts.ClientRole;
import rapport.contacts.Companies;
import rapport.contacts.Company;
import rapport.contacts.CompanyDraft;
import rapport.contacts.CompanyProfile;
import rapport.contacts.CompanyValues;
import rapport.contacts.Contact;
import rapport.contacts.ContactDraft;
import rapport.contacts.ContactValues;
import rapport.contacts.Contacts;
import rapport.contacts.Importance;
import rapport.contacts.Listing;
import rapport.contacts.PointDraft;
import rapport.contacts.PointKind;
import rapport.contacts.Removing;
import rapport.contacts.Standing;
import rapport.fields.FieldType;
import rapport.fields.Label;
import rapport.fields.Option;
import rapport.fields.OwnField;
import rapport.fields.OwnFieldDraft;
import rapport.fields.OwnFields;
import rapport.filters.Asking;
import rapport.kernel.PersonName;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

/** What an export gives out, an import brings back, once those it is about are gone. */
@RapportTest
class ExportAndImportTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Companies companies;
  @Autowired OwnFields fields;
  @Autowired Removing removing;

  @Test
  void contactsComeBackAsTheyWere() throws Exception {
    for (String format : List.of("csv", "xlsx")) {
      for (String language : List.of("en", "ru", "uk")) {
        String family = "Возвратнов" + format + language;
        List<OwnField> own = ownFields(RecordKind.CONTACT, format + language);
        UUID first = contacts.add(contact(family, own), world.act(Role.MANAGER));
        UUID other = contacts.add(plain(family), world.act(Role.MANAGER));
        Map<String, Map<String, List<String>>> before = held(family);
        String cols =
            "family_name,given_name,middle_name,company,position,importance,role,phone,email,"
                + "messenger,birthday,note,"
                + String.join(",", own.stream().map(OwnField::code).toList());

        Pages pages = speaking(language);
        byte[] file = export(pages, "contact", family, cols, format);
        removing.remove(RecordKind.CONTACT, first, world.act(Role.ADMINISTRATOR));
        removing.remove(RecordKind.CONTACT, other, world.act(Role.ADMINISTRATOR));
        assertThat(held(family)).isEmpty();
        bring(pages, family + "." + format, file, 2);
        speak(pages, "en");

        assertThat(held(family)).as(format + " " + language).isEqualTo(before);
      }
    }
  }

  @Test
  void companiesComeBackAsTheyWere() throws Exception {
    for (String format : List.of("csv", "xlsx")) {
      String name = "ООО «Возвращение " + format + "»";
      List<OwnField> own = ownFields(RecordKind.COMPANY, "of company " + format);
      UUID id = companies.add(company(name, own), world.act(Role.MANAGER));
      Map<String, List<String>> before = of(companies.find(id, world.user(Role.ADMINISTRATOR)));
      String cols =
          "industry,importance,role,phone,email,website,note,"
              + String.join(",", own.stream().map(OwnField::code).toList());

      Pages pages = speaking("ru");
      byte[] file = export(pages, "company", name, cols, format);
      removing.remove(RecordKind.COMPANY, id, world.act(Role.ADMINISTRATOR));
      bring(pages, "companies." + format, file, 1);
      speak(pages, "en");

      Company again =
          companies.find(
              companies.list(Listing.of(name, 2), asking()).items().getFirst().id(),
              world.user(Role.ADMINISTRATOR));
      assertThat(again.id()).isNotEqualTo(id);
      assertThat(of(again)).isEqualTo(before);
    }
  }

  private List<OwnField> ownFields(RecordKind kind, String name) {
    return List.of(
        field(kind, FieldType.TEXT, "Text " + name),
        field(kind, FieldType.LONG_TEXT, "Long text " + name),
        field(kind, FieldType.NUMBER, "Number " + name),
        field(kind, FieldType.MONEY, "Money " + name),
        field(kind, FieldType.DATE, "Date " + name),
        field(kind, FieldType.CHOICE, "Choice " + name, "Red", "Green, light"),
        field(kind, FieldType.CHOICES, "Choices " + name, "Sweet", "Sour", "Salt"),
        field(kind, FieldType.FLAG, "Flag " + name),
        field(kind, FieldType.LINK, "Link " + name));
  }

  private OwnField field(RecordKind kind, FieldType type, String name, String... options) {
    OwnFieldDraft draft =
        new OwnFieldDraft(
            kind,
            type,
            new Label.Given(name, "", ""),
            type == FieldType.MONEY ? "EUR" : "",
            false,
            List.of(options).stream()
                .map(one -> new Option("", new Label.Given(one, "", "")))
                .toList());
    return fields.find(fields.add(draft, world.act(Role.ADMINISTRATOR)));
  }

  private static Map<String, List<String>> values(List<OwnField> own) {
    List<List<String>> values =
        List.of(
            List.of("=not a formula"),
            List.of("several\nlines; \"quoted\", and more"),
            List.of("-1234.5"),
            List.of("99.99"),
            List.of("2020-02-29"),
            List.of(own.get(5).field().options().get(1).code()),
            own.get(6).field().options().stream().limit(2).map(Option::code).toList(),
            List.of("true"),
            List.of("https://example.com/a?b=c"));
    Map<String, List<String>> byCode = new TreeMap<>();
    for (int i = 0; i < own.size(); i++) {
      byCode.put(own.get(i).code(), values.get(i));
    }
    return byCode;
  }

  private static ContactDraft contact(String family, List<OwnField> own) {
    return new ContactDraft(
            new PersonName("Ян", "Петрович", family),
            "ООО «Обратно»",
            "Закупщик, снабжение",
            List.of(
                new PointDraft(PointKind.PHONE, "mobile", "+7 903 111-22-33"),
                new PointDraft(PointKind.PHONE, "work", "+7 495 111-22-33"),
                new PointDraft(PointKind.PHONE, "other", "+380 44 111 22 33"),
                new PointDraft(PointKind.EMAIL, "work", "ya@obratno.example"),
                new PointDraft(PointKind.EMAIL, "home", "yan@home.example"),
                new PointDraft(PointKind.MESSENGER, "telegram", "@yan"),
                new PointDraft(PointKind.MESSENGER, "skype", "live:yan")),
            LocalDate.of(1985, 3, 12),
            "+первое\nвторое; \"третье\"",
            null,
            "RU",
            new Standing(Importance.HIGH, ClientRole.PARTNER))
        .with(values(own));
  }

  private static ContactDraft plain(String family) {
    return new ContactDraft(
        new PersonName("Лев", "", family),
        "",
        "",
        List.of(new PointDraft(PointKind.PHONE, "mobile", "+7 903 111-22-34")),
        null,
        "",
        null,
        "RU");
  }

  private static CompanyDraft company(String name, List<OwnField> own) {
    return new CompanyDraft(
            name,
            List.of(
                new PointDraft(PointKind.PHONE, "work", "+7 495 111-22-33"),
                new PointDraft(PointKind.PHONE, "fax", "+7 495 111-22-34"),
                new PointDraft(PointKind.EMAIL, "work", "info@obratno.example"),
                new PointDraft(PointKind.WEB, "work", "https://obratno.example"),
                new PointDraft(PointKind.WEB, "other", "https://shop.obratno.example")),
            "note; with \"all\"",
            null,
            "RU",
            new CompanyProfile(
                new Standing(Importance.LOW, ClientRole.SUPPLIER), "Лес, доски", null))
        .with(values(own));
  }

  /** What each holds, by the given name, without what is counted or set anew. */
  private Map<String, Map<String, List<String>>> held(String family) {
    Map<String, Map<String, List<String>>> held = new TreeMap<>();
    for (Contact found : contacts.list(Listing.of(family, 10), asking()).items()) {
      Contact contact = contacts.find(found.id(), world.user(Role.ADMINISTRATOR));
      held.put(contact.name().given(), filled(ContactValues.of(contact)));
    }
    return held;
  }

  private static Map<String, List<String>> of(Company company) {
    return filled(CompanyValues.of(company));
  }

  private static Map<String, List<String>> filled(Map<String, List<String>> values) {
    Map<String, List<String>> filled = new TreeMap<>(values);
    filled.values().removeIf(List::isEmpty);
    List.of("created", "last_touch", "next_touch", "responsible", "people").forEach(filled::remove);
    return filled;
  }

  private Asking asking() {
    return new Asking(world.user(Role.ADMINISTRATOR), Instant.now());
  }

  private Pages speaking(String language) {
    Pages pages = world.pages(Role.MANAGER);
    speak(pages, language);
    return pages;
  }

  private static void speak(Pages pages, String language) {
    pages.get("/contacts");
    pages.post("/preferences/language", Map.of("language", language, "back", "/"));
  }

  private static byte[] export(Pages pages, String kind, String text, String cols, String format) {
    String path = kind.equals("contact") ? "/contacts" : "/companies";
    pages.get(path);
    return pages.download(
        path + "/exports",
        Map.of("kind", kind, "q", text, "all", "true", "cols", cols, "format", format));
  }

  private static void bring(Pages pages, String name, byte[] file, int rows) throws Exception {
    pages.get("/imports");
    Answer preview = pages.upload("/imports", name, file, Map.of("country", "RU"));
    assertThat(preview.status()).isEqualTo(200);
    String path = preview.response().uri().getPath();
    Answer state = pages.post(path + "/run", Map.of());
    for (int i = 0; i < 150 && !state.body().contains("/undo"); i++) {
      Thread.sleep(200);
      state = pages.get(path);
    }
    assertThat(state.body()).contains("<dd>" + rows + "</dd>").doesNotContain("/refused.");
  }
}
