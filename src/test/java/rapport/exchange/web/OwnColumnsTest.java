package rapport.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.contacts.Contact;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.contacts.Listing;
import rapport.contacts.PointDraft;
import rapport.contacts.PointKind;
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

/** Columns of a table that fill fields which users added. */
@RapportTest
class OwnColumnsTest {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Autowired World world;
  @Autowired OwnFields fields;
  @Autowired Contacts contacts;

  private OwnField field(FieldType type, String name, String... options) {
    List<Option> offered =
        List.of(options).stream().map(one -> new Option("", new Label.Given(one, "", ""))).toList();
    return fields.find(
        fields.add(
            new OwnFieldDraft(
                RecordKind.CONTACT, type, new Label.Given(name, "", ""), "", false, offered),
            world.act(Role.ADMINISTRATOR)));
  }

  private Contact called(String family) {
    return contacts
        .list(Listing.of(family, 1), new Asking(world.user(Role.ADMINISTRATOR), Instant.now()))
        .items()
        .getFirst();
  }

  private static Answer upload(Pages pages, String csv) {
    pages.get("/imports");
    return pages.upload(
        "/imports",
        "own" + NUMBER.incrementAndGet() + ".csv",
        csv.getBytes(StandardCharsets.UTF_8),
        Map.of("country", "RU"));
  }

  private static String path(Answer answer) {
    return Objects.requireNonNull(answer.response().uri().getPath());
  }

  private static Answer run(Pages pages, String path) throws InterruptedException {
    pages.get(path);
    pages.post(path + "/run", Map.of());
    Answer state = pages.get(path);
    for (int i = 0; i < 150 && !state.body().contains("/undo"); i++) {
      Thread.sleep(200);
      state = pages.get(path);
    }
    return state;
  }

  @Test
  void columnsCalledLikeFieldsFillThemAndAnUndoEmptiesThemAgain() throws Exception {
    OwnField weight = field(FieldType.NUMBER, "Column weight");
    OwnField taste = field(FieldType.CHOICES, "Column taste", "Sweet", "Sour");
    UUID known =
        contacts.add(
            new ContactDraft(
                    new PersonName("Ирма", "", "Колонкина"),
                    "",
                    "",
                    List.of(new PointDraft(PointKind.PHONE, "", "+7 914 555-01-01")),
                    null,
                    "",
                    null,
                    "RU")
                .with(Map.of(weight.code(), List.of("7"))),
            world.act(Role.ADMINISTRATOR));
    String csv =
        "First name;Last name;Phone;Column weight;Column taste\n"
            + "Ирма;Колонкина;+7 914 555-01-01;99;\"Sweet; Sour\"\n"
            + "Новина;Столбцова;+7 914 555-01-02;1 234,5;sour\n"
            + "Плоха;Отказова;+7 914 555-01-03;much;\n";
    Pages pages = world.pages(Role.MANAGER);
    Answer preview = upload(pages, csv);
    assertThat(preview.body()).contains("Column weight: 1 234,5").contains("“Column weight”");

    run(pages, path(preview));

    assertThat(contacts.find(known, world.user(Role.ADMINISTRATOR)).own())
        .containsEntry(weight.code(), List.of("7"))
        .containsEntry(taste.code(), List.of("sweet", "sour"));
    Contact fresh = called("Столбцова");
    assertThat(fresh.own())
        .containsEntry(weight.code(), List.of("1234.5"))
        .containsEntry(taste.code(), List.of("sour"));

    pages.get(path(preview));
    pages.post(path(preview) + "/undo", Map.of());

    assertThat(contacts.find(known, world.user(Role.ADMINISTRATOR)).own())
        .containsEntry(weight.code(), List.of("7"))
        .doesNotContainKey(taste.code());
  }

  @Test
  void aColumnBecomesANewFieldOfTheTypeOfItsCells() throws Exception {
    String column = "Since " + NUMBER.incrementAndGet();
    Pages pages = world.pages(Role.ADMINISTRATOR);
    Answer asked = upload(pages, "Name;" + column + "\nНовополев Ян;01.02.2020\n");
    assertThat(asked.body()).contains("Make a new field of contacts");
    Map<String, String> form = new HashMap<>(Map.of("country", "RU", "m0", "full_name"));
    form.put("m1", "new_contact");
    Answer mapped = pages.post(path(asked) + "/columns", form);
    assertThat(mapped.status()).isEqualTo(200);
    OwnField made =
        fields.inUse(RecordKind.CONTACT).stream()
            .filter(field -> field.label().english().equals(column))
            .findFirst()
            .orElseThrow();
    assertThat(made.type()).isEqualTo(FieldType.DATE);
    run(pages, path(asked));
    assertThat(called("Новополев").own()).containsEntry(made.code(), List.of("2020-02-01"));
  }

  @Test
  void onlyAdministratorsMakeFieldsOfColumns() {
    Pages pages = world.pages(Role.MANAGER);
    Answer asked = upload(pages, "Name;Whatever\nНикитин Ян;1\n");
    assertThat(asked.body()).doesNotContain("Make a new field of contacts");
    assertThat(
            pages
                .post(
                    path(asked) + "/columns",
                    Map.of("country", "RU", "m0", "full_name", "m1", "new_contact"))
                .status())
        .isEqualTo(403);
  }

  @Test
  void aFieldThatIsNotThereIsNoMeaning() {
    Pages pages = world.pages(Role.MANAGER);
    Answer asked = upload(pages, "Name;Whatever\nНиколаев Ян;1\n");
    assertThat(
            pages
                .post(
                    path(asked) + "/columns",
                    Map.of("country", "RU", "m0", "full_name", "m1", "own_not_there"))
                .status())
        .isEqualTo(422);
  }
}
