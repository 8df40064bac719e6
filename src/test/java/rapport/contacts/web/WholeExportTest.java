package rapport.contacts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Deed;
import rapport.access.FieldRight;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.Role;
import rapport.access.RoleDraft;
import rapport.access.Roles;
import rapport.access.Scope;
import rapport.contacts.ClientRole;
import rapport.contacts.ClientStage;
import rapport.contacts.Companies;
import rapport.contacts.Company;
import rapport.contacts.CompanyDraft;
import rapport.contacts.CompanyProfile;
import rapport.contacts.Contact;
import rapport.contacts.ContactDraft;
import rapport.contacts.ContactPoint;
import rapport.contacts.Contacts;
import rapport.contacts.DecisionRole;
import rapport.contacts.Employing;
import rapport.contacts.Employment;
import rapport.contacts.EmploymentDraft;
import rapport.contacts.Importance;
import rapport.contacts.Listing;
import rapport.contacts.PointDraft;
import rapport.contacts.PointKind;
import rapport.contacts.Removing;
import rapport.contacts.Standing;
import rapport.fields.FieldType;
import rapport.fields.Label;
import rapport.fields.OwnField;
import rapport.fields.OwnFieldDraft;
import rapport.fields.OwnFields;
import rapport.filters.Asking;
import rapport.kernel.PersonName;
import rapport.world.Answer;
import rapport.world.Pages;
import rapport.world.RapportTest;
import rapport.world.World;

/** What is exported whole comes in as it was, once those it is about are gone. */
@RapportTest
class WholeExportTest {
  @Autowired World world;
  @Autowired Roles roles;
  @Autowired Contacts contacts;
  @Autowired Companies companies;
  @Autowired Employing employing;
  @Autowired OwnFields fields;
  @Autowired Removing removing;

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "uk"})
  void peopleComeBackWithLabelsRolesAndWhereTheyWorkedBefore(String language) throws Exception {
    String family = "Целиков" + language;
    OwnField own = own(RecordKind.CONTACT, "Whole day " + language);
    UUID rich = contacts.add(rich(family, own), world.act(Role.MANAGER));
    for (EmploymentDraft works : works(language)) {
      employing.employ(rich, null, works, world.act(Role.ADMINISTRATOR));
    }
    contacts.add(plain(family), world.act(Role.MANAGER));
    Map<String, Map<String, Object>> before = people(family);

    Pages pages = world.pages(Role.ADMINISTRATOR);
    speak(pages, language);
    byte[] file = export(pages, "contact", family);
    people(family)
        .values()
        .forEach(
            one -> removing.remove(RecordKind.CONTACT, id(one), world.act(Role.ADMINISTRATOR)));
    assertThat(people(family)).isEmpty();
    bring(pages, family + ".csv", file, 2);
    speak(pages, "en");

    Map<String, Map<String, Object>> after = people(family);
    before.values().forEach(one -> one.remove("id"));
    after.values().forEach(one -> one.remove("id"));
    assertThat(after).isEqualTo(before);
    assertThat(String.valueOf(before.get("Ян")))
        .contains("DECIDES", "GUARDS", "дача", "Прежний", "2019-12-31", "primary", "2024-05-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "uk"})
  void companiesComeBackWithWhatTheyBelongTo(String language) throws Exception {
    String name = "ООО «Целое " + language + "»";
    OwnField own = own(RecordKind.COMPANY, "Company INN " + language);
    UUID head = companies.add(company(name + " голова", null, Map.of()), world.act(Role.MANAGER));
    companies.add(
        company(name, head, Map.of(own.code(), List.of("7701234567"))), world.act(Role.MANAGER));
    Map<String, Map<String, Object>> before = companies("Целое " + language);

    Pages pages = world.pages(Role.ADMINISTRATOR);
    speak(pages, language);
    byte[] file = export(pages, "company", "Целое " + language);
    before
        .values()
        .forEach(
            one -> removing.remove(RecordKind.COMPANY, id(one), world.act(Role.ADMINISTRATOR)));
    bring(pages, "whole-companies.csv", file, 2);
    speak(pages, "en");

    Map<String, Map<String, Object>> after = companies("Целое " + language);
    before.values().forEach(one -> one.remove("id"));
    after.values().forEach(one -> one.remove("id"));
    assertThat(after).isEqualTo(before);
    assertThat(String.valueOf(before.get(name))).contains("голова", "7701234567", "PROSPECT");
  }

  @Test
  void whatIsHiddenFromTheExporterIsNotInTheFile() {
    contacts.add(rich("Сокрытов", null), world.act(Role.MANAGER));
    Map<Deed, Scope> all =
        Map.of(Deed.SEE, Scope.ALL, Deed.CHANGE, Scope.ALL, Deed.EXPORT, Scope.ALL);
    Map<String, FieldRight> hidden =
        Map.of(
            "phone", FieldRight.HIDDEN,
            "company", FieldRight.HIDDEN,
            "note", FieldRight.HIDDEN,
            "responsible", FieldRight.HIDDEN);
    String role =
        roles.add(
            new RoleDraft(
                "",
                Map.of("en", "Half blind"),
                Set.of(Right.CHANGE_CLIENTS),
                Map.of(RecordKind.CONTACT, all, RecordKind.COMPANY, all),
                Map.of(RecordKind.CONTACT, hidden)),
            world.act(Role.ADMINISTRATOR));
    Pages pages = world.pages(world.hire(role, null));
    pages.get("/contacts");

    String file = new String(export(pages, "contact", "Сокрытов"), StandardCharsets.UTF_8);

    assertThat(file)
        .contains("Сокрытов", "ya@whole.example")
        .doesNotContain("111-22-33", "Место", "строка", "Responsible", "Former phones: phone");
    assertThat(file).doesNotContain("phone/work");
  }

  private static UUID id(Map<String, Object> one) {
    return (UUID) Objects.requireNonNull(one.get("id"));
  }

  private OwnField own(RecordKind kind, String name) {
    FieldType type = kind == RecordKind.CONTACT ? FieldType.DATE : FieldType.TEXT;
    return fields.find(
        fields.add(
            new OwnFieldDraft(kind, type, new Label.Given(name, "", ""), "", false, List.of()),
            world.act(Role.ADMINISTRATOR)));
  }

  private ContactDraft rich(String family, @Nullable OwnField own) {
    ContactDraft draft =
        new ContactDraft(
            new PersonName("Ян", "Петрович", family),
            "ООО «Место " + family + "»",
            "Закупщик, снабжение",
            List.of(
                new PointDraft(PointKind.PHONE, "work", "8 495 111-22-33"),
                new PointDraft(
                    PointKind.PHONE,
                    "mobile",
                    "+7 903 111-22-33",
                    new PointDraft.Facts(true, null, null)),
                new PointDraft(PointKind.PHONE, "дача", "+380 44 111 22 33"),
                new PointDraft(
                    PointKind.PHONE,
                    "work",
                    "+7 495 999-22-33",
                    new PointDraft.Facts(false, null, LocalDate.of(2024, 5, 1))),
                new PointDraft(PointKind.EMAIL, "work", "ya@whole.example"),
                new PointDraft(PointKind.EMAIL, "склад", "store@whole.example"),
                new PointDraft(PointKind.MESSENGER, "telegram", "@yan_whole"),
                new PointDraft(PointKind.WEB, "work", "https://whole.example/yan"),
                new PointDraft(PointKind.ADDRESS, "home", "ул. Лесная, 5; кв. 3, Москва")),
            LocalDate.of(1985, 3, 12),
            "=первая строка\nвторая; \"третья\"",
            world.user(Role.HEAD).id(),
            "RU",
            new Standing(Importance.HIGH, ClientRole.PARTNER, ClientStage.CLIENT));
    return own == null ? draft : draft.with(Map.of(own.code(), List.of("2020-12-03")));
  }

  private List<EmploymentDraft> works(String language) {
    return List.of(
        new EmploymentDraft(
            companies.add(company("Второе " + language, null, Map.of()), world.act(Role.MANAGER)),
            "Советник",
            LocalDate.of(2020, 1, 2),
            null,
            DecisionRole.GUARDS,
            false),
        new EmploymentDraft(
            companies.add(company("Прежний " + language, null, Map.of()), world.act(Role.MANAGER)),
            "Стажёр",
            LocalDate.of(2010, 1, 1),
            LocalDate.of(2019, 12, 31),
            null,
            false),
        new EmploymentDraft(
            companies.add(company("Третье " + language, null, Map.of()), world.act(Role.MANAGER)),
            "",
            null,
            null,
            DecisionRole.DECIDES,
            false));
  }

  private static ContactDraft plain(String family) {
    return new ContactDraft(
        new PersonName("Лев", "", family), "", "", List.of(), null, "", null, "RU");
  }

  private static CompanyDraft company(
      String name, @Nullable UUID parent, Map<String, List<String>> own) {
    return new CompanyDraft(
            name,
            List.of(
                new PointDraft(PointKind.PHONE, "fax", "+7 495 111-22-34"),
                new PointDraft(PointKind.EMAIL, "work", "info@whole.example"),
                new PointDraft(PointKind.WEB, "other", "https://whole.example"),
                new PointDraft(PointKind.ADDRESS, "work", "ул. Заводская, 1")),
            "note; with \"all\"",
            null,
            "RU",
            new CompanyProfile(
                new Standing(Importance.LOW, ClientRole.SUPPLIER, ClientStage.PROSPECT),
                "Лес, доски",
                parent))
        .with(own);
  }

  private Map<String, Map<String, Object>> people(String family) {
    Map<String, Map<String, Object>> held = new LinkedHashMap<>();
    contacts.list(Listing.of(family, 10), asking()).items().stream()
        .map(found -> contacts.find(found.id(), world.user(Role.ADMINISTRATOR)))
        .filter(contact -> contact.name().family().equals(family))
        .sorted(java.util.Comparator.comparing(contact -> contact.name().given()))
        .forEach(contact -> held.put(contact.name().given(), said(contact)));
    return held;
  }

  private static Map<String, Object> said(Contact contact) {
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("id", contact.id());
    said.put("name", contact.name());
    said.put("birthday", String.valueOf(contact.birthday()));
    said.put("note", contact.note());
    said.put("standing", contact.standing());
    said.put("responsible", String.valueOf(contact.responsibleId()));
    said.put("own", contact.own());
    said.put("works", contact.employments().stream().map(WholeExportTest::said).sorted().toList());
    said.put("points", points(contact.points()));
    return said;
  }

  private static String said(Employment works) {
    return "%s, %s, %s, %s..%s"
        .formatted(
            works.companyName(), works.position(), works.decisionRole(), works.from(), works.to());
  }

  private static List<String> points(List<ContactPoint> points) {
    return points.stream()
        .map(point ->
            "%s %s %s%s until %s"
                .formatted(
                    point.kind(),
                    point.label(),
                    point.canonical().isEmpty() ? point.value() : point.canonical(),
                    point.primary() ? " primary" : "",
                    point.to()))
        .sorted()
        .toList();
  }

  private Map<String, Map<String, Object>> companies(String name) {
    Map<String, Map<String, Object>> held = new LinkedHashMap<>();
    companies.list(Listing.of(name, 10), asking()).items().stream()
        .map(found -> companies.find(found.id(), world.user(Role.ADMINISTRATOR)))
        .sorted(java.util.Comparator.comparing(Company::name))
        .forEach(company -> held.put(company.name(), said(company)));
    return held;
  }

  private Map<String, Object> said(Company company) {
    UUID parent = company.profile().parentId();
    Map<String, Object> said = new LinkedHashMap<>();
    said.put("id", company.id());
    said.put("note", company.note());
    said.put("standing", company.profile().standing());
    said.put("industry", company.profile().industry());
    said.put(
        "parent",
        parent == null ? "" : companies.find(parent, world.user(Role.ADMINISTRATOR)).name());
    said.put("responsible", String.valueOf(company.responsibleId()));
    said.put("own", company.own());
    said.put("points", points(company.points()));
    return said;
  }

  private Asking asking() {
    return new Asking(world.user(Role.ADMINISTRATOR), Instant.now());
  }

  private static void speak(Pages pages, String language) {
    pages.get("/contacts");
    pages.post("/preferences/language", Map.of("language", language, "back", "/"));
  }

  private static byte[] export(Pages pages, String kind, String text) {
    String path = kind.equals("contact") ? "/contacts" : "/companies";
    pages.get(path);
    return pages.download(
        path + "/exports", Map.of("kind", kind, "q", text, "all", "true", "format", "whole"));
  }

  private static void bring(Pages pages, String name, byte[] file, int rows) throws Exception {
    pages.get("/imports");
    Answer preview = pages.upload("/imports", name, file, Map.of("country", "UA"));
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
