package rapport.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.exchange.db.Tables.IMPORT_FILE;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.contacts.Companies;
import rapport.contacts.Company;
import rapport.contacts.Contact;
import rapport.contacts.ContactPoint;
import rapport.contacts.Contacts;
import rapport.contacts.Employment;
import rapport.contacts.Importance;
import rapport.contacts.Listing;
import rapport.exchange.ClientIntake.Foreseen;
import rapport.fields.FieldType;
import rapport.fields.Label;
import rapport.fields.OwnField;
import rapport.fields.OwnFieldDraft;
import rapport.fields.OwnFields;
import rapport.filters.Asking;
import rapport.world.RapportTest;
import rapport.world.World;

/** What becomes of those who are known, by the choice of who brings a file; and the way back. */
@RapportTest
class ImportChoicesTest {
  @Autowired World world;
  @Autowired Imports imports;
  @Autowired Previewing previewing;
  @Autowired Running running;
  @Autowired Contacts contacts;
  @Autowired Companies companies;
  @Autowired OwnFields fields;
  @Autowired DSLContext sql;

  private static final String HEAD =
      "Last name;First name;Phone;Company;Position;Birthday;Notes;Importance;Relationship\n";

  private static String row(String family, String rest) {
    return family + ";Ян;+7 916 700-00-0" + family.length() % 10 + ";" + rest + "\n";
  }

  @Test
  void whoIsKnownMayBeLeftAsTheyAre() {
    ran(HEAD + row("Пропусков", "Тихая;Слесарь;;;;"), OnKnown.FILL);
    Contact before = only("Пропусков");

    UUID id =
        ran(
            HEAD
                + row("Пропусков", "Громкая;Токарь;1980-01-02;новое;Important;Client")
                + row("Пропускова", ";;;;;"),
            OnKnown.SKIP);

    assertThat(only("Пропусков").version()).isEqualTo(before.version());
    assertThat(imports.find(id))
        .extracting(Import::created, Import::updated, Import::duplicates)
        .containsExactly(1, 0, 1);
  }

  @Test
  void whatIsEmptyIsFilledAndARowThatSaysNothingNewChangesNothing() {
    ran(HEAD + row("Дополняев", "Фирма;;;есть;;"), OnKnown.FILL);
    String book = HEAD + row("Дополняев", "Фирма;Токарь;1980-01-02;другое;Important;Partner");

    UUID first = ran(book, OnKnown.FILL);
    UUID again = ran(book, OnKnown.FILL);

    Contact filled = only("Дополняев");
    assertThat(filled.note()).isEqualTo("есть");
    assertThat(filled.birthday()).isEqualTo(LocalDate.of(1980, 1, 2));
    assertThat(filled.standing().importance()).isEqualTo(Importance.HIGH);
    assertThat(filled.standing().roleCode()).isEqualTo("partner");
    assertThat(filled.currentEmployment().map(Employment::position)).contains("Токарь");
    assertThat(imports.find(first).updated()).isEqualTo(1);
    assertThat(imports.find(again))
        .extracting(Import::updated, Import::duplicates)
        .containsExactly(0, 1);
  }

  @Test
  void whatTheFileSaysReplacesWhatIsThereAndTheUndoPutsItBack() {
    OwnField own = ownField("Overwritten size");
    String head = HEAD.replace("\n", ";Overwritten size\n");
    ran(head + row("Заменов", "Завод;Слесарь;1970-05-06;старое;Minor;Client;7"), OnKnown.FILL);
    Contact before = only("Заменов");
    String book = head + row("Заменов", "Завод;Токарь;1980-01-02;новое;Important;Partner;9");

    UUID id = ran(book, OnKnown.OVERWRITE);

    Contact now = only("Заменов");
    assertThat(now.id()).isEqualTo(before.id());
    assertThat(now.note()).isEqualTo("новое");
    assertThat(now.birthday()).isEqualTo(LocalDate.of(1980, 1, 2));
    assertThat(now.standing().importance()).isEqualTo(Importance.HIGH);
    assertThat(now.standing().roleCode()).isEqualTo("partner");
    assertThat(now.employments()).extracting(Employment::position).containsExactly("Токарь");
    assertThat(now.own()).containsEntry(own.code(), List.of("9"));

    imports.undo(id, world.act(Role.MANAGER));

    Contact after = only("Заменов");
    assertThat(imports.find(id).kept()).isZero();
    assertThat(after.note()).isEqualTo("старое");
    assertThat(after.birthday()).isEqualTo(LocalDate.of(1970, 5, 6));
    assertThat(after.standing()).isEqualTo(before.standing());
    assertThat(after.employments()).isEqualTo(before.employments());
    assertThat(after.own()).isEqualTo(before.own());
    assertThat(after.points())
        .extracting(ContactPoint::canonical)
        .isEqualTo(before.points().stream().map(ContactPoint::canonical).toList());
  }

  @Test
  void whatWasOverwrittenTwiceByOneFileGoesBackToTheBeginning() {
    ran(HEAD + row("Дваждов", ";;;первое;;"), OnKnown.FILL);
    StringBuilder book = new StringBuilder(HEAD + row("Дваждов", ";;;второе;;"));
    for (int i = 0; i < 600; i++) { // so that the rows are of two batches
      book.append("Прослойка%d;Ян;+7 917 %d;;;;;;\n".formatted(i, 2_000_000 + i));
    }
    UUID id = ran(book + row("Дваждов", ";;;третье;;"), OnKnown.OVERWRITE);
    assertThat(only("Дваждов").note()).isEqualTo("третье");

    imports.undo(id, world.act(Role.MANAGER));

    assertThat(only("Дваждов").note()).isEqualTo("первое");
  }

  @Test
  void whoeverWasChangedAfterAnOverwritingStaysAndIsListed() {
    ran(HEAD + row("Тронутов", ";;;старое;;"), OnKnown.FILL);
    UUID id = ran(HEAD + row("Тронутов", ";;;новое;;"), OnKnown.OVERWRITE);
    ran(HEAD + row("Тронутов", ";;1990-01-01;;;"), OnKnown.FILL);
    sql.execute("update contact set version = version + 1 where family_name = 'Тронутов'");

    imports.undo(id, world.act(Role.MANAGER));

    assertThat(only("Тронутов").note()).isEqualTo("новое");
    assertThat(imports.kept(id, 10)).extracting(KeptClient::title).containsExactly("Ян Тронутов");
  }

  @Test
  void everyRowMayBecomeANewOne() {
    ran(HEAD + row("Многоразов", ";;;;;"), OnKnown.FILL);

    UUID id = ran(HEAD + row("Многоразов", ";;;;;") + row("Многоразов", ";;;;;"), OnKnown.ADD);

    assertThat(imports.find(id).created()).isEqualTo(2);
    assertThat(all("Многоразов")).hasSize(3);
    imports.undo(id, world.act(Role.MANAGER));
    assertThat(all("Многоразов")).hasSize(1);
  }

  @Test
  void companiesAreTreatedByTheSameChoice() {
    String head = "Company;Phone;Industry;Notes\n";
    ran(head + "ООО «Выборное»;;Лес;старое\n", OnKnown.FILL);
    Company before = company("Выборное");

    UUID over = ran(head + "ООО «Выборное»;;Металл;новое\n", OnKnown.OVERWRITE);
    assertThat(company("Выборное").profile().industry()).isEqualTo("Металл");
    imports.undo(over, world.act(Role.MANAGER));

    Company after = company("Выборное");
    assertThat(after.profile().industry()).isEqualTo("Лес");
    assertThat(after.note()).isEqualTo("старое");
    assertThat(after.id()).isEqualTo(before.id());
    UUID skipped = ran(head + "ООО «Выборное»;;Металл;новое\n", OnKnown.SKIP);
    assertThat(imports.find(skipped).duplicates()).isEqualTo(1);
    assertThat(company("Выборное").note()).isEqualTo("старое");
  }

  @Test
  void aPreviewSaysWhatBecomesOfEachRowAndShowsThoseOfOneKindPageByPage() {
    ran(HEAD + row("Видный", ";;;есть;;"), OnKnown.FILL);
    StringBuilder book = new StringBuilder(HEAD);
    for (int i = 0; i < 45; i++) {
      book.append("Предвидел%d;Ян;+7 918 %d;;;;;;\n".formatted(i, 2_000_000 + i));
    }
    book.append(row("Видный", ";;;есть;;")).append(row("Видный", ";;1980-01-02;;;"));
    book.append(";;+7 918 111-11-11;;;;;;\n");
    UUID id = uploaded(book.toString());

    Preview all = previewing.of(imports.find(id), Look.FIRST);
    assertThat(all.created()).isEqualTo(45);
    assertThat(all.duplicates()).isEqualTo(1);
    assertThat(all.updated()).isEqualTo(1);
    assertThat(all.refused()).isEqualTo(1);
    assertThat(all.pages()).isEqualTo(3);
    Preview last = previewing.of(imports.find(id), Look.parse("created", 3));
    assertThat(last.rows())
        .hasSize(5)
        .extracting(Foreseen::outcome)
        .containsOnly(RowOutcome.CREATED);
    Preview refused = previewing.of(imports.find(id), Look.parse("refused", 1));
    assertThat(refused.rows()).extracting(Foreseen::reason).containsExactly("nameless");
    assertThat(previewing.of(imports.find(id), Look.parse("created", 9)).rows()).isEmpty();
  }

  @Test
  void whatColumnsMeanIsProposedAgainForTheSameColumnsInAnyOrder() {
    UUID said = uploaded("Кто;Куда звонить;Прочее\nПамятливый Ян;+7 919 000-00-01;x\n");
    assertThat(imports.find(said).remembered()).isFalse();
    imports.map(
        said,
        new Terms(
            Map.of("Кто", "full_name", "Куда звонить", "phone_mobile"), "RU", OnKnown.OVERWRITE),
        world.act(Role.MANAGER));

    UUID again = uploaded("Куда звонить;ПРОЧЕЕ;Кто\n+7 919 000-00-02;x;Памятливый Лев\n");

    Import proposed = imports.find(again);
    assertThat(proposed.remembered()).isTrue();
    assertThat(proposed.onKnown()).isEqualTo(OnKnown.OVERWRITE);
    assertThat(proposed.mapping())
        .containsEntry("Куда звонить", "phone_mobile")
        .containsEntry("Кто", "full_name")
        .containsEntry("ПРОЧЕЕ", "ignore");
    assertThat(previewing.of(proposed, Look.FIRST).created()).isEqualTo(1);
    UUID others =
        imports.upload(
            "b.csv", stream("Кто;Куда звонить;Прочее\nА Б;1;\n"), "RU", world.act(Role.HEAD));
    assertThat(imports.find(others).mapping()).containsEntry("Кто", "full_name");
    assertThat(imports.find(uploaded("Кто;Куда звонить\nА Б;1\n")).remembered()).isFalse();
  }

  private OwnField ownField(String name) {
    return fields.find(
        fields.add(
            new OwnFieldDraft(
                RecordKind.CONTACT,
                FieldType.NUMBER,
                new Label.Given(name, "", ""),
                "",
                false,
                List.of()),
            world.act(Role.ADMINISTRATOR)));
  }

  private List<Contact> all(String family) {
    return contacts.list(Listing.of(family, 10), asking()).items().stream()
        .filter(one -> one.name().family().equals(family))
        .map(one -> contacts.find(one.id(), world.user(Role.ADMINISTRATOR)))
        .toList();
  }

  private Contact only(String family) {
    assertThat(all(family)).hasSize(1);
    return all(family).getFirst();
  }

  private Company company(String name) {
    return companies.find(
        companies.list(Listing.of(name, 2), asking()).items().getFirst().id(),
        world.user(Role.ADMINISTRATOR));
  }

  private Asking asking() {
    return new Asking(world.user(Role.ADMINISTRATOR), Instant.now());
  }

  private UUID uploaded(String csv) {
    return imports.upload("choice.csv", stream(csv), "RU", world.act(Role.MANAGER));
  }

  private UUID ran(String csv, OnKnown onKnown) {
    UUID id = uploaded(csv);
    sql.update(IMPORT_FILE)
        .set(IMPORT_FILE.ON_KNOWN, onKnown.code())
        .set(IMPORT_FILE.STATUS, ImportStatus.QUEUED.code())
        .where(IMPORT_FILE.ID.eq(id))
        .execute();
    assertThat(running.run(id, () -> true)).isTrue();
    return id;
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
