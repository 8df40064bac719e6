package rapport.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Role;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.kernel.PersonName;
import rapport.kernel.SortKey;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class PeopleOverTimeTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Companies companies;
  @Autowired CompanyGroups groups;
  @Autowired CompanyPeople staff;
  @Autowired Employing employing;
  @Autowired DSLContext sql;

  @Test
  void theMainOfSeveralPlacesIsTheOneThatCounts() {
    UUID id = person("Совместителев", "Первоместо", List.of());
    UUID second = company("Второместо", null);
    employing.employ(
        id, null, new EmploymentDraft(second, "юрист", null, null, DecisionRole.USES, true), act());

    Contact contact = contacts.find(id, world.user(Role.MANAGER));
    assertThat(contact.currentEmployment().orElseThrow().companyName()).isEqualTo("Второместо");
    assertThat(employerKey(id)).isEqualTo(SortKey.of("Второместо"));

    UUID first = contact.employments().getLast().id();
    employing.change(
        first,
        contact.version(),
        new EmploymentDraft(
            contact.employments().getLast().companyId(), "директор", null, null, null, true),
        act());
    assertThat(contacts.find(id, world.user(Role.MANAGER)).employments())
        .extracting(Employment::main)
        .containsExactly(true, false);
    assertThat(employerKey(id)).isEqualTo(SortKey.of("Первоместо"));
  }

  @Test
  void endingAndRemovingCountThePeopleAnew() {
    UUID id = person("Уволенов", "Считалово", List.of());
    Employment works = contacts.find(id, world.user(Role.MANAGER)).employments().getFirst();
    assertThat(people(works.companyId())).isEqualTo(1);

    employing.change(
        works.id(),
        null,
        new EmploymentDraft(works.companyId(), "", null, LocalDate.of(2026, 1, 31)),
        act());
    assertThat(people(works.companyId())).isZero();
    assertThat(employerKey(id)).isEmpty();

    employing.remove(works.id(), null, act());
    assertThat(contacts.find(id, world.user(Role.MANAGER)).employments()).isEmpty();
  }

  @Test
  void aRenamedCompanyIsFoundAndOrderedByItsNewName() {
    UUID id = person("Переименованский", "Староимянное", List.of());
    UUID companyId = contacts.find(id, world.user(Role.MANAGER)).employments().getFirst().companyId();
    Company company = companies.find(companyId, world.user(Role.MANAGER));
    companies.change(
        companyId,
        company.version(),
        new CompanyDraft("Новоимянное", List.of(), "", null, "RU"),
        act());

    assertThat(employerKey(id)).isEqualTo(SortKey.of("Новоимянное"));
    assertThat(
            sql.select(CONTACT.SEARCH_KEY)
                .from(CONTACT)
                .where(CONTACT.ID.eq(id))
                .fetchSingle()
                .value1())
        .contains("novoimian")
        .doesNotContain("staroimian");
  }

  @Test
  void nobodyOverwritesAnEmploymentUnseenAndDaysAreInOrder() {
    UUID id = person("Версионов", "Версионное", List.of());
    Employment works = contacts.find(id, world.user(Role.MANAGER)).employments().getFirst();
    EmploymentDraft same = new EmploymentDraft(works.companyId(), "", null, null);
    assertThatThrownBy(() -> employing.change(works.id(), 7, same, act()))
        .isInstanceOf(Conflict.class);
    EmploymentDraft crooked =
        new EmploymentDraft(
            works.companyId(), "", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1));
    assertThatThrownBy(() -> employing.change(works.id(), null, crooked, act()))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void aGroupIsATreeAndNeverACircle() {
    UUID head = company("Голова группы", null);
    UUID daughter = company("Дочка группы", head);
    UUID granddaughter = company("Внучка группы", daughter);

    assertThat(groups.of(granddaughter, world.user(Role.MANAGER)).parents())
        .extracting(CompanyGroup.Member::name)
        .containsExactly("Голова группы", "Дочка группы");
    assertThat(groups.of(head, world.user(Role.MANAGER)).subsidiaries())
        .extracting(CompanyGroup.Member::id)
        .containsExactly(daughter);

    assertThatThrownBy(() -> belongs(head, granddaughter))
        .isInstanceOf(Invalid.class)
        .hasMessageContaining("groupCycle");
    assertThatThrownBy(() -> belongs(head, head))
        .isInstanceOf(Invalid.class)
        .hasMessageContaining("groupCycle");
    assertThatThrownBy(() -> belongs(head, UUID.randomUUID()))
        .isInstanceOf(Invalid.class)
        .hasMessageContaining("choice");
    // whoever changes something else doesn't say to whom it belongs
    Company before = companies.find(daughter, world.user(Role.MANAGER));
    companies.change(
        daughter, before.version(), new CompanyDraft("Дочка", List.of(), "", null, "RU"), act());
    assertThat(companies.find(daughter, world.user(Role.MANAGER)).profile().parentId()).isEqualTo(head);
  }

  @Test
  void addressesAreValidForATimeAndOneOfAKindIsPrimary() {
    UUID id =
        person(
            "Адресов",
            "",
            List.of(
                phone("8 903 777-11-01", false, null),
                phone("8 903 777-11-02", true, null),
                phone("8 903 777-11-03", false, LocalDate.of(2025, 5, 1))));
    Contact contact = contacts.find(id, world.user(Role.MANAGER));
    assertThat(contact.points())
        .extracting(ContactPoint::canonical)
        .containsExactly("+79037771102", "+79037771101", "+79037771103");
    assertThat(contact.firstPoint(PointKind.PHONE).orElseThrow().primary()).isTrue();

    // what isn't said of an address stays as it is, and another primary one takes the place
    contacts.change(
        id,
        contact.version(),
        draft(
            "Адресов",
            "",
            List.of(
                new PointDraft(PointKind.PHONE, "mobile", "8 903 777-11-03"),
                new PointDraft(PointKind.PHONE, "mobile", "8 903 777-11-02"),
                phone("8 903 777-11-01", true, null))),
        act());
    List<ContactPoint> points = contacts.find(id, world.user(Role.MANAGER)).points();
    assertThat(points.getFirst().canonical()).isEqualTo("+79037771101");
    assertThat(points).filteredOn(ContactPoint::primary).hasSize(1);
    assertThat(points.getLast().to()).isEqualTo(LocalDate.of(2025, 5, 1));

    assertThatThrownBy(() ->
            person(
                "Двуглавов",
                "",
                List.of(
                    phone("8 903 777-11-04", true, null), phone("8 903 777-11-05", true, null))))
        .isInstanceOf(Invalid.class)
        .hasMessageContaining("twoPrimary");
  }

  @Test
  void aCompanyShowsWhatTheWordOfItsPeopleCountsFor() {
    UUID id = person("Решалов", "Решительное", List.of());
    Employment works = contacts.find(id, world.user(Role.MANAGER)).employments().getFirst();
    employing.change(
        works.id(),
        null,
        new EmploymentDraft(works.companyId(), "директор", null, null, DecisionRole.DECIDES, false),
        act());
    assertThat(staff.at(works.companyId(), world.user(Role.MANAGER)))
        .singleElement()
        .satisfies(person -> {
          assertThat(person.decisionRole()).isEqualTo(DecisionRole.DECIDES);
          assertThat(person.name()).isEqualTo("Пётр Решалов");
          assertThat(person.lastTouchAt()).isNull();
        });
  }

  private void belongs(UUID companyId, UUID parentId) {
    Company company = companies.find(companyId, world.user(Role.MANAGER));
    companies.change(companyId, company.version(), draft(company.name(), parentId), act());
  }

  private Act act() {
    return world.act(Role.MANAGER);
  }

  private String employerKey(UUID id) {
    return sql.select(CONTACT.EMPLOYER_KEY)
        .from(CONTACT)
        .where(CONTACT.ID.eq(id))
        .fetchSingle()
        .value1();
  }

  private int people(UUID companyId) {
    return sql.select(COMPANY.PEOPLE_COUNT)
        .from(COMPANY)
        .where(COMPANY.ID.eq(companyId))
        .fetchSingle()
        .value1();
  }

  private UUID company(String name, @Nullable UUID parentId) {
    return companies.add(draft(name, parentId), act());
  }

  private static CompanyDraft draft(String name, @Nullable UUID parentId) {
    return new CompanyDraft(
        name, List.of(), "", null, "RU", new CompanyProfile(Standing.ORDINARY, "", parentId));
  }

  private static PointDraft phone(String number, boolean primary, @Nullable LocalDate to) {
    return new PointDraft(
        PointKind.PHONE, "mobile", number, new PointDraft.Facts(primary, null, to));
  }

  private static ContactDraft draft(String family, String company, List<PointDraft> points) {
    return new ContactDraft(
        new PersonName("Пётр", "", family), company, "", points, null, "", null, "RU");
  }

  private UUID person(String family, String company, List<PointDraft> points) {
    return contacts.add(draft(family, company, points), act());
  }
}
