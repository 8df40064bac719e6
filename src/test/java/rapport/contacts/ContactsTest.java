package rapport.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Forbidden;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.fields.Catalogue;
import rapport.fields.RecordField;
import rapport.filters.Asking;
import rapport.filters.Filter;
import rapport.kernel.Conflict;
import rapport.kernel.Cursor;
import rapport.kernel.Invalid;
import rapport.kernel.Page;
import rapport.kernel.PersonName;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class ContactsTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Employing employing;
  @Autowired Companies companies;
  @Autowired Catalogue catalogue;
  @Autowired Identification identification;
  @Autowired ClientSearch search;

  @Test
  void aContactIsKeptWithCompanyAndAddresses() {
    UUID id = contacts.add(draft("Пётр", "Кузнецов", "Альфа Строй"), world.act(Role.MANAGER));

    Contact contact = contacts.find(id, world.user(Role.ADMINISTRATOR));
    assertThat(contact.name().full()).isEqualTo("Пётр Кузнецов");
    assertThat(contact.currentEmployment().orElseThrow().companyName()).isEqualTo("Альфа Строй");
    assertThat(contact.firstPoint(PointKind.PHONE).orElseThrow().canonical())
        .isEqualTo("+79031234567");
    assertThat(contact.responsibleId()).isEqualTo(world.user(Role.MANAGER).id());
  }

  @Test
  void aCompanyIsFoundByItsNameWhateverCaseAndQuotes() {
    contacts.add(draft("Ян", "Первый", "ООО «Бета»"), world.act(Role.MANAGER));
    contacts.add(draft("Ян", "Второй", "ооо \"бета\""), world.act(Role.MANAGER));

    assertThat(companies.list(listing("бета"), asking()).items())
        .hasSize(1)
        .first()
        .extracting(Company::people)
        .isEqualTo(2);
  }

  @Test
  void someoneIsFoundInEitherScriptByCompanyAndByPartOfThePhone() {
    UUID id = contacts.add(draft("Зиновий", "Щукарёв", "Гамма"), world.act(Role.MANAGER));

    assertThat(found("shchukarev")).contains(id);
    assertThat(found("щукарев зин")).contains(id);
    assertThat(found("gamma zinov")).contains(id);
    assertThat(found("8 903 123-45")).contains(id);
    assertThat(found("3456")).contains(id);
    assertThat(found("nobody-of-this-name")).doesNotContain(id);
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetitionInEveryOrder() {
    for (int i = 0; i < 7; i++) {
      contacts.add(draft("Номер" + i, "Листаев", "Листок"), world.act(Role.MANAGER));
    }
    for (String order : orders()) {
      List<UUID> seen = new ArrayList<>();
      Optional<Cursor> after = Optional.empty();
      do {
        Page<Contact> page =
            contacts.list(
                new Listing("листаев", Filter.EVERYTHING, Sorting.parse(order), after, 3),
                asking());
        page.items().forEach(contact -> seen.add(contact.id()));
        after = page.next();
      } while (after.isPresent());
      assertThat(seen).as("order %s", order).hasSize(7).doesNotHaveDuplicates();
    }
  }

  /** By every field that has an ordering, both ways. */
  private List<String> orders() {
    return catalogue.of(RecordKind.CONTACT).all().stream()
        .filter(RecordField::sorts)
        .map(RecordField::code)
        .flatMap(code -> Stream.of(code, "-" + code))
        .toList();
  }

  @Test
  void aChangeAgainstAnOldVersionIsRefusedAndNothingIsOverwritten() {
    UUID id = contacts.add(draft("Олег", "Гонкин", "Дельта"), world.act(Role.MANAGER));
    contacts.change(id, 1, draft("Олег", "Быстров", "Дельта"), world.act(Role.MANAGER));

    assertThatThrownBy(() ->
            contacts.change(id, 1, draft("Олег", "Опоздавший", "Дельта"), world.act(Role.HEAD)))
        .isInstanceOf(Conflict.class);
    assertThat(contacts.find(id, world.user(Role.ADMINISTRATOR)).name().family())
        .isEqualTo("Быстров");
  }

  @Test
  void whoeverChangesEmployerKeepsThePastOne() {
    UUID id = contacts.add(draft("Ирина", "Переходова", "Старое место"), world.act(Role.MANAGER));
    contacts.change(id, 1, draft("Ирина", "Переходова", "Новое место"), world.act(Role.MANAGER));

    assertThat(contacts.find(id, world.user(Role.ADMINISTRATOR)).employments())
        .extracting(Employment::companyName, Employment::isCurrent)
        .containsExactly(tuple("Новое место", true), tuple("Старое место", false));
    assertThat(found("perehodova novoe")).contains(id);
    assertThat(found("perehodova staroe")).doesNotContain(id);
  }

  @Test
  void aContactWithoutANameOrWithABrokenMailAddressIsRefusedAtTheField() {
    ContactDraft nameless =
        new ContactDraft(
            PersonName.NONE,
            "",
            "",
            List.of(new PointDraft(PointKind.EMAIL, "work", "not-an-address")),
            null,
            "",
            null,
            "RU");

    assertThatThrownBy(() -> contacts.add(nameless, world.act(Role.MANAGER)))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.complaints())
                    .extracting(complaint -> complaint.field() + " " + complaint.code())
                    .containsExactly("familyName nameless", "contactPoints[0].value email"));
  }

  @Test
  void aReaderMayNotChangeAnything() {
    assertThatThrownBy(() -> contacts.add(draft("Кто", "Угодно", ""), world.act(Role.READER)))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void quotesAndCaseOfTheCompanyDoNotEndTheJob() {
    UUID id = contacts.add(draft("Лев", "Кавычкин", "ООО «Кавычка»"), world.act(Role.MANAGER));
    contacts.change(id, 1, draft("Лев", "Кавычкин", "ооо \"кавычка\""), world.act(Role.MANAGER));

    assertThat(contacts.find(id, world.user(Role.ADMINISTRATOR)).employments())
        .extracting(Employment::companyName, Employment::isCurrent)
        .containsExactly(tuple("ООО «Кавычка»", true));
  }

  @Test
  void whoeverWorksAtTheSecondCompanyOfANameStaysThere() {
    companies.add(company("Тёзка"), world.act(Role.MANAGER));
    UUID second = companies.add(company("Тёзка"), world.act(Role.MANAGER));
    UUID id = contacts.add(draft("Лев", "Тёзкин", ""), world.act(Role.MANAGER));
    employing.employ(
        id, null, new EmploymentDraft(second, "юрист", null, null), world.act(Role.MANAGER));

    contacts.change(id, 2, draft("Лев", "Тёзкин", "тёзка"), world.act(Role.MANAGER));

    assertThat(contacts.find(id, world.user(Role.ADMINISTRATOR)).employments())
        .extracting(Employment::companyId, Employment::position)
        .containsExactly(tuple(second, "директор"));
    assertThat(found("tezkin tezka")).containsExactly(id);
  }

  @Test
  void aPlaceOfWorkIsAChangeLikeAnyOther() {
    UUID company = companies.add(company("Версия"), world.act(Role.MANAGER));
    UUID id = contacts.add(draft("Лев", "Версиев", ""), world.act(Role.MANAGER));

    employing.employ(
        id, null, new EmploymentDraft(company, "", null, null), world.act(Role.MANAGER));

    assertThat(contacts.find(id, world.user(Role.ADMINISTRATOR)).version()).isEqualTo(2);
  }

  @Test
  void theLikeliestReadingOfANumberIsFoundAmongManyOfALessLikelyOne() {
    List<String> readings = Address.read("88001234567", "RU").phones();
    assertThat(readings).hasSizeGreaterThan(1);
    for (int i = 0; i < 60; i++) {
      contacts.add(reachedBy("Аа" + i, readings.getLast()), world.act(Role.MANAGER));
    }
    UUID meant = contacts.add(reachedBy("Яя", readings.getFirst()), world.act(Role.MANAGER));

    Identified identified =
        identification.identify("88001234567", "RU", world.user(Role.ADMINISTRATOR));

    assertThat(identified.candidates()).extracting(Identified.Candidate::id).containsExactly(meant);
  }

  @Test
  void aPartOfAnEmailIsFoundAndThreeLettersInASearchWithABoundOnly() {
    UUID id =
        contacts.add(
            new ContactDraft(
                new PersonName("Лев", "", "Почтов"),
                "",
                "",
                List.of(new PointDraft(PointKind.EMAIL, "work", "q.wzxkat@dobrom.example")),
                null,
                "",
                null,
                "RU"),
            world.act(Role.MANAGER));

    assertThat(found("wzxkat")).containsExactly(id);
    assertThat(found("wzxkat@dob")).containsExactly(id);
    assertThat(found("wzx")).isEmpty();
    assertThat(search.search("wzx", 10, world.user(Role.ADMINISTRATOR)))
        .extracting(Found::id)
        .containsExactly(id);
  }

  private static CompanyDraft company(String name) {
    return new CompanyDraft(name, List.of(), "", null, "");
  }

  private static ContactDraft reachedBy(String family, String phone) {
    return new ContactDraft(
        new PersonName("", "", family),
        "",
        "",
        List.of(new PointDraft(PointKind.PHONE, "work", phone)),
        null,
        "",
        null,
        "RU");
  }

  private List<UUID> found(String text) {
    return contacts.list(listing(text), asking()).items().stream().map(Contact::id).toList();
  }

  private Asking asking() {
    Act act = world.act(Role.MANAGER);
    return new Asking(act.user(), act.at());
  }

  private static Listing listing(String text) {
    return Listing.of(text, 50);
  }

  private static ContactDraft draft(String given, String family, String company) {
    return new ContactDraft(
        new PersonName(given, "", family),
        company,
        "директор",
        List.of(new PointDraft(PointKind.PHONE, "mobile", "8 (903) 123-45-67")),
        null,
        "",
        null,
        "RU");
  }
}
