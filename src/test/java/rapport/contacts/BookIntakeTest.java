package rapport.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.FieldRight;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.Role;
import rapport.access.RoleDraft;
import rapport.access.Roles;
import rapport.access.Scope;
import rapport.access.User;
import rapport.exchange.ClientIntake;
import rapport.exchange.ClientIntake.Became;
import rapport.exchange.ClientIntake.Foreseen;
import rapport.exchange.ClientIntake.Kept;
import rapport.exchange.ClientIntake.Taken;
import rapport.exchange.ClientIntake.Trace;
import rapport.exchange.ClientKind;
import rapport.exchange.OnKnown;
import rapport.exchange.RowOutcome;
import rapport.exchange.reading.AddressBook;
import rapport.exchange.reading.SourceRow;
import rapport.filters.Asking;
import rapport.kernel.PersonName;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class BookIntakeTest {
  @Autowired World world;
  @Autowired Roles roles;
  @Autowired ClientIntake intake;
  @Autowired Contacts contacts;
  @Autowired Companies companies;

  @Test
  void aRowBecomesAContactWithCompanyPositionAndAddresses() {
    Taken taken =
        take(
            """
            ФИО;Компания;Должность;Отдел;Мобильный телефон;Почта;День рождения;Заметка
            Рядов Егор Ильич;ООО «Рядок»;Закупщик;Снабжение;8 (911) 000-10-01;Ryadov@Ryad.example;02.03.1980;звонить утром
            """);

    assertThat(outcomes(taken)).containsExactly(RowOutcome.CREATED);
    Contact contact = only("рядов егор");
    assertThat(contact.name()).isEqualTo(new PersonName("Егор", "Ильич", "Рядов"));
    assertThat(contact.currentEmployment().orElseThrow())
        .extracting(Employment::companyName, Employment::position)
        .containsExactly("ООО «Рядок»", "Закупщик, Снабжение");
    assertThat(contact.points())
        .extracting(ContactPoint::kind, ContactPoint::label, ContactPoint::canonical)
        .containsExactly(
            tuple(PointKind.PHONE, "mobile", "+79110001001"),
            tuple(PointKind.EMAIL, "other", "ryadov@ryad.example"));
    assertThat(contact.birthday()).isEqualTo(LocalDate.of(1980, 3, 2));
    assertThat(contact.note()).isEqualTo("звонить утром");
    assertThat(contact.responsibleId()).isEqualTo(world.user(Role.MANAGER).id());
    assertThat(found("ryadok egor")).hasSize(1);
  }

  @Test
  void aRowWithoutANameBecomesACompanyWithItsAddresses() {
    Taken taken = take("Company;Phone\nЗАО «Безлюдное»;+7 911 000-20-02\n");

    assertThat(taken.traces()).extracting(Trace::kind).containsExactly(ClientKind.COMPANY);
    Company company =
        companies.find(taken.traces().getFirst().clientId(), world.user(Role.ADMINISTRATOR));
    assertThat(company.name()).isEqualTo("ЗАО «Безлюдное»");
    assertThat(company.firstPoint(PointKind.PHONE).orElseThrow().canonical())
        .isEqualTo("+79110002002");
  }

  @Test
  void colleaguesMeetInOneCompanyWhateverItsCaseAndQuotes() {
    Taken taken =
        take("Name;Company\nАнтон Общий;ООО «Сослуживцы»\nБелла Общая;ооо \"сослуживцы\"\n");

    assertThat(ofKind(taken, ClientKind.COMPANY)).hasSize(1);
    assertThat(
            companies
                .find(ofKind(taken, ClientKind.COMPANY).getFirst(), world.user(Role.ADMINISTRATOR))
                .people())
        .isEqualTo(2);
  }

  @Test
  void aPhoneThatCannotBeReadIsKeptAsWritten() {
    take("Name;Phone\nНевнятный Лука;позвонить в офис 12\n");

    ContactPoint phone = only("невнятный").points().getFirst();
    assertThat(phone.value()).isEqualTo("позвонить в офис 12");
    assertThat(phone.isDoubtful()).isTrue();
  }

  @Test
  void addressesWithoutANameAreRefused() {
    Taken taken = take("Name;Phone;E-mail\n;+7 911 000-30-03;who@where.example\n");

    assertThat(taken.rows()).containsExactly(new Became(2, RowOutcome.REFUSED, "nameless"));
    assertThat(taken.traces()).isEmpty();
  }

  @Test
  void whoeverIsKnownIsCompletedAndNothingIsOverwritten() {
    take("Name;Company;Phone;Note\nДополнов Марк;Первая;+7 911 000-40-04;старое\n");
    UUID id = only("дополнов").id();

    Taken taken =
        take(
            "Name;Company;Phone;E-mail;Birthday;Note\n"
                + "Марк Дополнов;Вторая;8 911 000 40 04;mark@dop.example;1990-01-02;новое\n");

    assertThat(outcomes(taken)).containsExactly(RowOutcome.UPDATED);
    Contact contact = contacts.find(id, world.user(Role.ADMINISTRATOR));
    assertThat(contact.points())
        .extracting(ContactPoint::canonical)
        .containsExactly("+79110004004", "mark@dop.example");
    assertThat(contact.employments())
        .extracting(Employment::companyName)
        .containsExactly("Первая", "Вторая");
    assertThat(contact.birthday()).isEqualTo(LocalDate.of(1990, 1, 2));
    assertThat(contact.note()).isEqualTo("старое");
    assertThat(contact.version()).isEqualTo(2);
    assertThat(found("dopolnov vtoraya")).containsExactly(id);
  }

  @Test
  void oneNumberWithAnotherNameIsAnotherPerson() {
    take("Name;Phone\nОбщежитов Олег;+7 911 000-50-05\n");

    assertThat(outcomes(take("Name;Phone\nОбщежитова Ольга;+7 911 000-50-05\n")))
        .containsExactly(RowOutcome.CREATED);
  }

  @Test
  void theSameRowsAgainChangeNothing() {
    String book =
        """
        Name;Company;Position;Phone
        Повторов Денис;Повторение;мастер;+7 911 000-60-06
        Повторова Без Адреса;Повторение;;
        Бездомов Повтор;;;
        Неясный Повтор;;;12
        ;Повторная фирма;;+7 911 000-60-07
        """;
    take(book);

    Taken again = take(book);
    assertThat(outcomes(again)).containsOnly(RowOutcome.DUPLICATE).hasSize(5);
    assertThat(again.traces()).hasSize(6).allMatch(Trace::isMeeting);
  }

  @Test
  void theSecondOfTwoEqualRowsCompletesTheFirst() {
    Taken taken =
        take(
            "Name;Phone;E-mail\nДвойнов Ян;+7 911 000-70-07;\nЯн Двойнов;+7 911 000-70-07;yan@dv.example\n");

    assertThat(outcomes(taken)).containsExactly(RowOutcome.CREATED, RowOutcome.UPDATED);
    assertThat(only("двойнов").points()).hasSize(2);
    assertThat(taken.traces()).hasSize(1);
  }

  @Test
  void foreseeingTellsTheSameAndWritesNothing() {
    String book =
        "Name;Company;Phone\nПровидцев Ким;Оракул;8 911 000-80-08\nКим Провидцев;;+79110008008\n;;5\n";

    List<Foreseen> foreseen = intake.foresee(batch(book), world.user(Role.ADMINISTRATOR));

    assertThat(foreseen)
        .extracting(Foreseen::outcome)
        .containsExactly(RowOutcome.CREATED, RowOutcome.DUPLICATE, RowOutcome.REFUSED);
    assertThat(foreseen.getFirst().addresses().getFirst().display()).isEqualTo("+7 911 000-80-08");
    assertThat(found("провидцев")).isEmpty();
  }

  @Test
  void undoingRemovesWhatWasMadeAndWhatWasAdded() {
    take("Name;Phone\nВозвратов Лев;+7 911 000-90-09\n");
    UUID known = only("возвратов лев").id();
    Taken taken =
        take(
            "Name;Company;Phone;E-mail;Birthday;Note\n"
                + "Возвратов Лев;Туда;+7 911 000-90-09;lev@voz.example;1991-01-01;да\n"
                + "Возвратова Ия;Туда;+7 911 000-90-10;;;\n");

    assertThat(undo(taken)).isEmpty();

    Contact contact = contacts.find(known, world.user(Role.ADMINISTRATOR));
    assertThat(contact.points())
        .extracting(ContactPoint::canonical)
        .containsExactly("+79110009009");
    assertThat(contact.employments()).isEmpty();
    assertThat(contact.birthday()).isNull();
    assertThat(contact.note()).isEmpty();
    assertThat(found("возвратова ия")).isEmpty();
    assertThat(found("vozvratov tuda")).isEmpty();
    assertThat(companies.idOf("Туда")).isEmpty();
  }

  @Test
  void undoingLeavesWhoWasChangedOrSpokenWithSince() {
    Taken taken =
        take(
            "Name;Company;Phone\nСтойкин Изменён;Крепость;+7 911 001-00-01\n"
                + "Стойкин Тронут;Крепость;+7 911 001-00-02\nСтойкин Забыт;Пустота;+7 911 001-00-03\n");
    Contact changed = only("стойкин изменен");
    UUID touched = only("стойкин тронут").id();
    contacts.change(changed.id(), 1, changedDraft(), world.act(Role.MANAGER));
    Act act = world.act(Role.MANAGER);
    contacts.touched(List.of(new Touches(touched, act.at(), null)));

    assertThat(undo(taken))
        .containsExactlyInAnyOrder(new Kept(changed.id(), "changed"), new Kept(touched, "touched"));
    assertThat(found("стойкин")).containsExactlyInAnyOrder(changed.id(), touched);
    assertThat(companies.idOf("Крепость")).isPresent();
    assertThat(companies.idOf("Пустота")).isEmpty();
  }

  @Test
  void rowsAboutClientsOneMayNotChangeAndFieldsOneMayNotWriteAreRefused() {
    take("Name,Phone\nНеприкосновенный Пётр,+79117770001\n");
    User importer = world.hire(ofOwn(), null);
    Act act = world.act(importer);
    String book =
        """
        Name,Phone,Note
        Неприкосновенный Пётр,+79117770001,
        Собственный Пётр,+79117770002,
        Собственный Пётр,+79117770002,
        Заметный Пётр,+79117770003,тайна
        """;
    assertThat(intake.foresee(batch(book), importer))
        .extracting(Foreseen::reason)
        .containsExactly("not_yours", "", "", "read_only");
    assertThat(intake.take(batch(book), act).rows())
        .extracting(Became::outcome, Became::reason)
        .containsExactly(
            tuple(RowOutcome.REFUSED, "not_yours"),
            tuple(RowOutcome.CREATED, ""),
            tuple(RowOutcome.DUPLICATE, ""),
            tuple(RowOutcome.REFUSED, "read_only"));
  }

  /** Changes what is theirs, and may not write notes. */
  private String ofOwn() {
    Map<Deed, Scope> own = Map.of(Deed.SEE, Scope.ALL, Deed.CHANGE, Scope.OWN);
    return roles.add(
        new RoleDraft(
            "",
            Map.of("en", "Importer of own"),
            Set.of(Right.IMPORT, Right.CHANGE_CLIENTS),
            Map.of(RecordKind.CONTACT, own, RecordKind.COMPANY, own),
            Map.of(RecordKind.CONTACT, Map.of("note", FieldRight.READ))),
        world.act(Role.ADMINISTRATOR));
  }

  private static ContactDraft changedDraft() {
    return new ContactDraft(
        new PersonName("Изменён", "", "Стойкин"), "Крепость", "", List.of(), null, "", null, "RU");
  }

  private List<Kept> undo(Taken taken) {
    return intake.undo(taken.traces(), world.act(Role.MANAGER));
  }

  private Taken take(String csv) {
    return intake.take(batch(csv), world.act(Role.MANAGER));
  }

  private ClientIntake.Batch batch(String csv) {
    AddressBook book = AddressBook.open(csv.getBytes(StandardCharsets.UTF_8), "book.csv", null);
    try (var rows = book.rows()) {
      return new ClientIntake.Batch(
          rows.map(SourceRow.Read.class::cast).toList(),
          "RU",
          world.user(Role.MANAGER).id(),
          OnKnown.FILL,
          rapport.exchange.OnStranger.REFUSE);
    }
  }

  private static List<RowOutcome> outcomes(Taken taken) {
    return taken.rows().stream().map(Became::outcome).toList();
  }

  private static List<UUID> ofKind(Taken taken, ClientKind kind) {
    return taken.traces().stream()
        .filter(trace -> trace.kind() == kind)
        .map(Trace::clientId)
        .toList();
  }

  private Contact only(String text) {
    assertThat(found(text)).as(text).hasSize(1);
    return contacts.find(found(text).getFirst(), world.user(Role.ADMINISTRATOR));
  }

  private List<UUID> found(String text) {
    return contacts
        .list(Listing.of(text, 50), new Asking(world.user(Role.MANAGER), Instant.now()))
        .items()
        .stream()
        .map(Contact::id)
        .toList();
  }
}
