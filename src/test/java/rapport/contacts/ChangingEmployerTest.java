package rapport.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Forbidden;
import rapport.access.Notice;
import rapport.access.Notices;
import rapport.access.Role;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.kernel.PersonName;
import rapport.kernel.SortKey;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class ChangingEmployerTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Companies companies;
  @Autowired ChangingEmployer changing;
  @Autowired Identification identification;
  @Autowired ClientSearch search;
  @Autowired Notices notices;
  @Autowired DSLContext sql;

  @Test
  void thePersonAndTheOldAddressesStayAndTheKeysFollow() {
    UUID old = company("Уходилово", Role.MANAGER);
    UUID next = company("Приходилово", Role.HEAD);
    UUID id = person("Перебежкин", "Уходилово", "8 495 777-01-01");
    Contact before = contacts.find(id, world.user(Role.MANAGER));

    changing.change(
        id, before.version(), change(before, "приходилово", all(before)), world.act(Role.SUPPORT));

    Contact after = contacts.find(id, world.user(Role.MANAGER));
    assertThat(after.employments())
        .extracting(Employment::companyName)
        .containsExactly("Приходилово", "Уходилово");
    assertThat(after.currentEmployment().orElseThrow().position()).isEqualTo("директор");
    assertThat(after.currentEmployment().orElseThrow().decisionRole())
        .isEqualTo(DecisionRole.DECIDES);
    assertThat(after.employments().getLast().to()).isEqualTo(LocalDate.of(2026, 3, 31));
    ContactPoint phone = point(after, "+74957770101");
    assertThat(phone.isValid()).isFalse();
    assertThat(phone.employmentId()).isEqualTo(after.employments().getLast().id());
    assertThat(point(after, "+74957770202").employmentId())
        .isEqualTo(after.currentEmployment().orElseThrow().id());
    assertThat(after.version()).isEqualTo(before.version() + 1);
    assertThat(
            sql.select(CONTACT.EMPLOYER_KEY, CONTACT.POSITION_KEY)
                .from(CONTACT)
                .where(CONTACT.ID.eq(id))
                .fetchSingle()
                .intoList())
        .containsExactly(SortKey.of("Приходилово"), SortKey.of("директор"));
    assertThat(people(old)).isZero();
    assertThat(people(next)).isEqualTo(1);
    assertThat(search.search("Приходилово", 5, world.user(Role.MANAGER))).anyMatch(one -> one.id().equals(id));
    assertThat(search.search("777-01-01", 5, world.user(Role.MANAGER))).anyMatch(one -> one.id().equals(id));
  }

  @Test
  void bothManagersAreToldButNotWhoDidIt() {
    company("Былово", Role.MANAGER);
    company("Станово", Role.HEAD);
    UUID id = person("Вестников", "Былово", "8 495 777-03-03");
    Contact contact = contacts.find(id, world.user(Role.MANAGER));

    changing.change(id, null, change(contact, "Станово", Set.of()), world.act(Role.SUPPORT));

    for (String role : List.of(Role.MANAGER, Role.HEAD)) {
      Notice notice = newsOf(role, id).getFirst();
      assertThat(notice.message()).isEqualTo("moved");
      assertThat(notice.arguments()).containsExactly("Пётр Вестников", "Былово", "Станово");
      assertThat(notice.link()).isEqualTo("/contacts/" + id);
    }
    assertThat(newsOf(Role.SUPPORT, id)).isEmpty();

    UUID noticeId = newsOf(Role.HEAD, id).getFirst().id();
    assertThatThrownBy(() -> notices.read(noticeId, world.act(Role.MANAGER)))
        .isInstanceOf(rapport.kernel.Absent.class);
    notices.read(noticeId, world.act(Role.HEAD));
    assertThat(newsOf(Role.HEAD, id)).isEmpty();
    notices.unread(noticeId, world.act(Role.HEAD));
    assertThat(newsOf(Role.HEAD, id)).hasSize(1);
  }

  @Test
  void thePersonCanPassToWhoLooksAfterTheNewCompany() {
    company("Отдавалово", Role.MANAGER);
    company("Принималово", Role.HEAD);
    UUID id = person("Переходящий", "Отдавалово", "8 495 777-04-04");
    Contact contact = contacts.find(id, world.user(Role.MANAGER));
    EmployerChange passing =
        new EmployerChange(
            contact.currentEmployment().orElseThrow().id(),
            "Принималово",
            "",
            null,
            null,
            null,
            Set.of(),
            List.of(),
            true,
            true,
            true,
            "RU");

    changing.change(id, null, passing, world.act(Role.MANAGER));

    assertThat(contacts.find(id, world.user(Role.MANAGER)).responsibleId()).isEqualTo(world.user(Role.HEAD).id());
    assertThat(newsOf(Role.HEAD, id)).extracting(Notice::message).containsExactly("moved-to-you");
    assertThat(newsOf(Role.MANAGER, id)).isEmpty();
  }

  @Test
  void whatMakesNoSenseIsRefusedAndNothingChanges() {
    UUID id = person("Упрямцев", "Тутошнее", "8 495 777-05-05");
    Contact contact = contacts.find(id, world.user(Role.MANAGER));
    assertThatThrownBy(() ->
            changing.change(
                id, null, change(contact, "ТУТОШНЕЕ", Set.of()), world.act(Role.MANAGER)))
        .isInstanceOf(Invalid.class)
        .hasMessageContaining("sameEmployer");
    assertThatThrownBy(() ->
            changing.change(id, null, change(contact, " ", Set.of()), world.act(Role.MANAGER)))
        .isInstanceOf(Invalid.class)
        .hasMessageContaining("required");
    assertThatThrownBy(() ->
            changing.change(id, 99, change(contact, "Тамошнее", Set.of()), world.act(Role.MANAGER)))
        .isInstanceOf(Conflict.class);
    assertThatThrownBy(() ->
            changing.change(
                id, null, change(contact, "Тамошнее", Set.of()), world.act(Role.READER)))
        .isInstanceOf(Forbidden.class);
    assertThat(contacts.find(id, world.user(Role.MANAGER))).isEqualTo(contact);
  }

  @Test
  void workAddressesAndThoseOfTheCompanysDomainAreProposedToEnd() {
    companies.add(
        new CompanyDraft(
            "Доменное",
            List.of(new PointDraft(PointKind.WEB, "", "https://www.domennoe.example/ru")),
            "",
            null,
            "RU"),
        world.act(Role.MANAGER));
    UUID id =
        contacts.add(
            new ContactDraft(
                new PersonName("Пётр", "", "Доменов"),
                "Доменное",
                "",
                List.of(
                    new PointDraft(PointKind.PHONE, "work", "8 495 777-06-06"),
                    new PointDraft(PointKind.PHONE, "mobile", "8 903 777-06-06"),
                    new PointDraft(PointKind.EMAIL, "", "p@domennoe.example"),
                    new PointDraft(PointKind.EMAIL, "home", "p@dom.example")),
                null,
                "",
                null,
                "RU"),
            world.act(Role.MANAGER));
    Contact contact = contacts.find(id, world.user(Role.MANAGER));

    assertThat(changing.endingWith(contact, contact.currentEmployment().orElseThrow()))
        .extracting(ContactPoint::canonical)
        .containsExactly("+74957770606", "p@domennoe.example");
  }

  @Test
  void anAddressThatEndedTellsLessThanOneThatIsValid() {
    UUID former = person("Бывший", "Номерное", "8 495 777-07-07");
    UUID present = person("Нынешний", "Номерное", "8 495 777-07-07");
    Contact contact = contacts.find(former, world.user(Role.MANAGER));
    assertThat(identification.identify("84957770707", "RU", world.user(Role.MANAGER)).outcome())
        .isEqualTo(Identified.Outcome.AMBIGUOUS);

    changing.change(
        former, null, change(contact, "Безномерное", all(contact)), world.act(Role.MANAGER));

    Identified identified = identification.identify("84957770707", "RU", world.user(Role.MANAGER));
    assertThat(identified.outcome()).isEqualTo(Identified.Outcome.KNOWN);
    assertThat(identified.candidates())
        .extracting(Identified.Candidate::id)
        .containsExactly(present, former);
    assertThat(identified.candidates().getLast().validTo()).isEqualTo(LocalDate.of(2026, 3, 31));
  }

  private List<Notice> newsOf(String role, UUID contactId) {
    return notices.news(world.user(role).id(), 50).stream()
        .filter(one -> one.recordId().equals(contactId))
        .toList();
  }

  private static EmployerChange change(Contact contact, String company, Set<UUID> ended) {
    return new EmployerChange(
        contact.currentEmployment().orElseThrow().id(),
        company,
        "директор",
        DecisionRole.DECIDES,
        LocalDate.of(2026, 3, 31),
        LocalDate.of(2026, 4, 1),
        ended,
        List.of(new PointDraft(PointKind.PHONE, "work", "8 495 777-02-02")),
        false,
        true,
        true,
        "RU");
  }

  private static Set<UUID> all(Contact contact) {
    return contact.points().stream().map(ContactPoint::id).collect(Collectors.toSet());
  }

  private static ContactPoint point(Contact contact, String canonical) {
    return contact.points().stream()
        .filter(one -> one.canonical().equals(canonical))
        .findFirst()
        .orElseThrow();
  }

  private int people(UUID companyId) {
    return sql.select(COMPANY.PEOPLE_COUNT)
        .from(COMPANY)
        .where(COMPANY.ID.eq(companyId))
        .fetchSingle()
        .value1();
  }

  private UUID company(String name, String responsible) {
    return companies.add(
        new CompanyDraft(name, List.of(), "", world.user(responsible).id(), "RU"),
        world.act(Role.MANAGER));
  }

  private UUID person(String family, String company, String phone) {
    return contacts.add(
        new ContactDraft(
            new PersonName("Пётр", "", family),
            company,
            "менеджер",
            List.of(new PointDraft(PointKind.PHONE, "work", phone)),
            null,
            "",
            null,
            "RU"),
        world.act(Role.MANAGER));
  }
}
