package rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.exchange.db.Tables.IMPORT_FILE;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.contacts.ClientRole;
import rapport.contacts.Companies;
import rapport.contacts.Company;
import rapport.contacts.Contacts;
import rapport.contacts.Listing;
import rapport.fields.FieldType;
import rapport.fields.Label;
import rapport.fields.OwnField;
import rapport.fields.OwnFieldDraft;
import rapport.fields.OwnFields;
import rapport.filters.Asking;
import rapport.world.RapportTest;
import rapport.world.World;

/** Tables of companies are understood as well as those of people. */
@RapportTest
class ImportCompaniesTest {
  @Autowired World world;
  @Autowired Imports imports;
  @Autowired Running running;
  @Autowired Companies companies;
  @Autowired Contacts contacts;
  @Autowired OwnFields fields;
  @Autowired DSLContext sql;

  @Test
  void aTaxNumberTellsCompaniesApartAndFindsThemUnderAnotherName() {
    OwnField inn = number("ИНН");
    String head = "Наименование;ИНН;Телефон;Примечание\n";
    UUID first =
        ran(
            head
                + "ООО «Близнец»;7700000001;+7 495 600-00-01;первый\n"
                + "ООО «Близнец»;7700000002;+7 495 600-00-02;второй\n");
    assertThat(imports.find(first).mapping()).containsEntry("ИНН", "company." + inn.code());
    assertThat(imports.find(first).created()).isEqualTo(2);
    assertThat(called("Близнец")).hasSize(2);

    UUID again =
        ran(
            head
                + "Общество «Близнец-Сервис»;7700000002;;\n"
                + "ООО «Близнец»;7700000001;+7 495 600-00-03;\n"
                + "ООО «Близнец»;7700000003;;третий\n");

    Import done = imports.find(again);
    assertThat(List.of(done.created(), done.updated(), done.duplicates())).containsExactly(1, 1, 1);
    assertThat(called("Близнец")).hasSize(3);
    assertThat(called("Близнец-Сервис")).isEmpty();
    Company twin = holding(inn, "7700000001");
    assertThat(twin.points()).hasSize(2);
    assertThat(twin.note()).isEqualTo("первый");
  }

  @Test
  void peopleOfATableWithTaxNumbersWorkForTheRightOneOfTwoOfOneName() {
    OwnField number = number("ЄДРПОУ");
    ran(
        "Назва;ЄДРПОУ;Телефон\nТОВ «Двійник»;10000001;+380 44 600 00 01\n"
            + "ТОВ «Двійник»;10000002;+380 44 600 00 02\n");
    UUID people =
        ran(
            "ПІБ;Компанія;ЄДРПОУ;Телефон\nДвійниченко Ян;ТОВ «Двійник»;10000002;+380 67 600 00 03\n",
            Map.of(
                "ПІБ",
                "full_name",
                "Компанія",
                "company",
                "ЄДРПОУ",
                "company." + number.code(),
                "Телефон",
                "phone_mobile"));

    assertThat(imports.find(people).created()).isEqualTo(1);
    UUID contact = contacts.list(Listing.of("Двійниченко", 1), asking()).items().getFirst().id();
    assertThat(contacts.find(contact, world.user(Role.ADMINISTRATOR)).employments())
        .singleElement()
        .satisfies(
            works -> assertThat(works.companyId()).isEqualTo(holding(number, "10000002").id()));
  }

  @Test
  void kindIndustryAndWhatItBelongsToComeInAndGoOutAgain() {
    String book =
        "Название компании,Тип компании,Сфера деятельности,Головная компания,Рабочий телефон,"
            + "Ответственный\n"
            + "Дочь холдинга,Партнер,Лес,Холдинг матери,+7 495 700-00-01,"
            + world.user(Role.HEAD).name()
            + "\n"
            + "Холдинг матери,Клиент,Финансы,Дочь холдинга,+7 495 700-00-02,\n";

    UUID id = ran(book);

    assertThat(imports.find(id).refused()).isZero();
    Company daughter = called("Дочь холдинга").getFirst();
    Company mother = called("Холдинг матери").getFirst();
    assertThat(daughter.profile().standing().role()).isEqualTo(ClientRole.PARTNER);
    assertThat(daughter.profile().industry()).isEqualTo("Лес");
    assertThat(daughter.profile().parentId()).isEqualTo(mother.id());
    assertThat(daughter.responsibleId()).isEqualTo(world.user(Role.HEAD).id());
    assertThat(mother.profile().parentId()).as("nothing belongs to itself").isNull();
    imports.undo(id, world.act(Role.ADMINISTRATOR));
    assertThat(called("Дочь холдинга")).isEmpty();
    assertThat(called("Холдинг матери")).isEmpty();
  }

  private OwnField number(String name) {
    return fields.find(
        fields.add(
            new OwnFieldDraft(
                RecordKind.COMPANY,
                FieldType.TEXT,
                new Label.Given("", name.equals("ИНН") ? name : "", name.equals("ИНН") ? "" : name),
                "",
                false,
                List.of()),
            world.act(Role.ADMINISTRATOR)));
  }

  private List<Company> called(String text) {
    return companies.list(Listing.of(text, 10), asking()).items().stream()
        .map(one -> companies.find(one.id(), world.user(Role.ADMINISTRATOR)))
        .toList();
  }

  private Company holding(OwnField field, String text) {
    UUID id =
        sql.fetchSingle(
                "select record_id from own_value where field_id = ? and text = ?", field.id(), text)
            .get(0, UUID.class);
    return companies.find(id, world.user(Role.ADMINISTRATOR));
  }

  private Asking asking() {
    return new Asking(world.user(Role.ADMINISTRATOR), Instant.now());
  }

  private UUID ran(String csv) {
    return ran(csv, Map.of());
  }

  private UUID ran(String csv, Map<String, String> mapping) {
    UUID id =
        imports.upload(
            "companies.csv",
            new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
            "RU",
            world.act(Role.ADMINISTRATOR));
    if (!mapping.isEmpty()) {
      imports.map(id, new Terms(mapping, "RU", OnKnown.FILL), world.act(Role.ADMINISTRATOR));
    }
    sql.update(IMPORT_FILE)
        .set(IMPORT_FILE.STATUS, ImportStatus.QUEUED.code())
        .where(IMPORT_FILE.ID.eq(id))
        .execute();
    assertThat(running.run(id, () -> true)).isTrue();
    return id;
  }
}
