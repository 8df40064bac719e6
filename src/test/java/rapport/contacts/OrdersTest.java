package rapport.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.contacts.web.Somebody;
import rapport.fields.Catalogue;
import rapport.fields.FieldType;
import rapport.fields.OwnFields;
import rapport.fields.RecordField;
import rapport.filters.Asking;
import rapport.filters.Filter;
import rapport.filters.Operator;
import rapport.interactions.Direction;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Next;
import rapport.interactions.Outcome;
import rapport.interactions.Topic;
import rapport.kernel.Cursor;
import rapport.kernel.Page;
import rapport.kernel.PersonName;
import rapport.world.RapportTest;
import rapport.world.World;

/**
 * A directory can be ordered by every column it offers, and each page goes on where the last ended.
 */
@RapportTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrdersTest {
  private final String tail = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
  private final List<UUID> people = new ArrayList<>();
  private final List<UUID> firms = new ArrayList<>();

  @Autowired World world;
  @Autowired Clients clients;
  @Autowired Contacts contacts;
  @Autowired Companies companies;
  @Autowired Catalogue catalogue;
  @Autowired OwnFields fields;
  @Autowired Interactions interactions;

  /** Four with something everywhere, two of them alike, and three with nothing. */
  @BeforeAll
  void sevenOfEach() {
    Map<String, List<String>> own = new HashMap<>();
    for (FieldType type : FieldType.FOR_OWN) {
      String[] options = type.chooses() ? new String[] {"One", "Two"} : new String[0];
      var draft = Somebody.field(type, "Order " + type.code() + tail, options);
      RecordField field = fields.find(fields.add(draft, administrator())).field();
      own.put(field.code(), List.of(sample(field)));
    }
    for (int i = 0; i < 7; i++) {
      people.add(contacts.add(person(i, own), administrator()));
      firms.add(companies.add(company(i), administrator()));
    }
    log(people.get(1));
    log(people.get(1));
    log(people.get(2));
    log(people.get(3));
  }

  private static String sample(RecordField field) {
    return switch (field.type()) {
      case NUMBER, MONEY -> "5";
      case DATE -> "2026-01-02";
      case CHOICE, CHOICES -> field.options().getFirst().code();
      case FLAG -> "true";
      case LINK -> "https://example.com";
      default -> "text";
    };
  }

  private ContactDraft person(int i, Map<String, List<String>> own) {
    boolean full = i > 0 && i < 5;
    int value = i == 2 ? 1 : i; // the first two are alike
    return new ContactDraft(
        new PersonName(full ? "Имя" + value : "", full ? "Отчество" + value : "", "Порядок" + tail),
        full ? "Порядочная " + value + tail : "",
        full ? "position " + value : "",
        full ? points(value) : List.of(),
        full ? LocalDate.of(1990, 1, value) : null,
        full ? "note " + value : "",
        i < 6 ? world.user(i % 2 == 0 ? Role.HEAD : Role.MANAGER).id() : null,
        "RU",
        new Standing(Importance.values()[i % 3], full ? ClientRole.values()[value % 3] : null),
        full ? own : Map.of());
  }

  private static List<PointDraft> points(int value) {
    return List.of(
        new PointDraft(PointKind.PHONE, "", "+7999777000" + (9 - value)),
        new PointDraft(PointKind.PHONE, "", "+7999777001" + value),
        new PointDraft(PointKind.EMAIL, "", "order" + value + "@example.com"),
        new PointDraft(PointKind.MESSENGER, "", "@order" + value));
  }

  private CompanyDraft company(int i) {
    return new CompanyDraft(
        "Порядковая" + i + tail,
        i % 2 == 0
            ? List.of()
            : List.of(new PointDraft(PointKind.WEB, "", "order" + i + ".example")),
        i % 3 == 0 ? "" : "note " + i % 2,
        world.user(i % 2 == 0 ? Role.HEAD : Role.MANAGER).id(),
        "RU",
        new CompanyProfile(new Standing(Importance.LOW, null), i == 3 ? "trade" : "", null),
        Map.of());
  }

  private void log(UUID contact) {
    Topic topic =
        new Topic(Method.CALL, Direction.OUTBOUND, List.of(contact), "", "", "", null, null);
    interactions.log(
        topic,
        new Outcome(administrator().at().minusSeconds(3600), 60, "", ""),
        new Next.None("done"),
        administrator());
  }

  @TestFactory
  Stream<DynamicTest> allPagesByAnyColumnOfContactsMeetEachOnce() {
    return walks(RecordKind.CONTACT, "family_name", "Порядок" + tail, people);
  }

  @TestFactory
  Stream<DynamicTest> allPagesByAnyColumnOfCompaniesMeetEachOnce() {
    return walks(RecordKind.COMPANY, "name", "Порядковая", firms);
  }

  private Stream<DynamicTest> walks(
      RecordKind kind, String field, String beginning, List<UUID> all) {
    Filter filter = new Filter.Test(field, Operator.BEGINS, beginning);
    return catalogue.of(kind, administrator().user()).all().stream()
        .flatMap(column ->
            Stream.of(false, true)
                .map(down ->
                    DynamicTest.dynamicTest(
                        column.code() + (down ? " down" : " up"),
                        () -> {
                          assertThat(column.sorts()).isTrue();
                          assertThat(walk(kind, filter, new Sorting(column.code(), down)))
                              .contains(all.toArray(UUID[]::new))
                              .doesNotHaveDuplicates();
                        })));
  }

  private List<UUID> walk(RecordKind kind, Filter filter, Sorting sorting) {
    List<UUID> met = new ArrayList<>();
    Optional<Cursor> after = Optional.empty();
    do {
      Listing listing = new Listing("", filter, sorting, after, 2);
      Page<Client> page =
          clients.page(
              kind, listing, Deed.SEE, new Asking(administrator().user(), administrator().at()));
      page.items().forEach(client -> met.add(client.id()));
      after = page.next();
    } while (after.isPresent());
    return met;
  }

  private List<UUID> walk(String sorting) {
    Filter filter = new Filter.Test("family_name", Operator.IS, "Порядок" + tail);
    return walk(RecordKind.CONTACT, filter, Sorting.parse(sorting));
  }

  @Test
  void anOrderFollowsWhatTheCellSaysFirstAndThoseWithNothingComeLast() {
    assertThat(walk("phone").subList(0, 4))
        .startsWith(people.get(4), people.get(3))
        .contains(people.get(1), people.get(2));
    assertThat(walk("-phone").subList(2, 4)).containsExactly(people.get(3), people.get(4));
    assertThat(walk("email").getLast()).isIn(people.get(0), people.get(5), people.get(6));
    assertThat(walk("responsible").subList(0, 4)) // the administrator, Anna, then Boris
        .containsExactly(people.get(6), people.get(0), people.get(2), people.get(4));
    assertThat(walk("-touches").getFirst()).isEqualTo(people.get(1));
    assertThat(walk("touches").subList(0, 3))
        .containsExactly(people.get(2), people.get(3), people.get(1));
    assertThat(walk("importance").subList(0, 3))
        .containsExactly(people.get(0), people.get(3), people.get(6));
  }

  private Act administrator() {
    return world.act(Role.ADMINISTRATOR);
  }
}
