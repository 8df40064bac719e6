package rapport.filters;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.Role;
import rapport.access.User;
import rapport.access.Via;
import rapport.contacts.Companies;
import rapport.contacts.CompanyDraft;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.contacts.Listing;
import rapport.contacts.PointDraft;
import rapport.contacts.PointKind;
import rapport.contacts.Sorting;
import rapport.fields.FieldType;
import rapport.fields.Label;
import rapport.fields.Option;
import rapport.fields.OwnFieldDraft;
import rapport.fields.OwnFields;
import rapport.interactions.Direction;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Next;
import rapport.interactions.Outcome;
import rapport.interactions.Plan;
import rapport.interactions.Topic;
import rapport.kernel.PersonName;
import rapport.world.World;

/**
 * Three contacts of whom everything is known: A with all values, B with others, C with none; and
 * own fields of every type.
 */
@Component
@Lazy
class KnownClients {
  private static final String MARK = "Отборова";
  private static final Duration DAY = Duration.ofDays(1);

  private final World world;
  private final Contacts contacts;
  private final Companies companies;
  private final OwnFields fields;
  private final Interactions interactions;
  private final Map<String, UUID> ids = new LinkedHashMap<>();
  private final Map<String, String> codes = new LinkedHashMap<>();
  private final Instant now;
  final LocalDate today;

  KnownClients(
      World world,
      Contacts contacts,
      Companies companies,
      OwnFields fields,
      Interactions interactions) {
    this.world = world;
    this.contacts = contacts;
    this.companies = companies;
    this.fields = fields;
    this.interactions = interactions;
    this.now = world.act(Role.MANAGER).at();
    this.today = LocalDate.ofInstant(now, user(Role.MANAGER).zone());
    makeFields();
    makePeople();
    talk();
  }

  User user(String role) {
    return world.user(role);
  }

  Asking asking() {
    return new Asking(user(Role.MANAGER), now);
  }

  /** The code of the own field of a type. */
  String own(String type) {
    return java.util.Objects.requireNonNull(codes.get(type));
  }

  private void makeFields() {
    for (FieldType type : FieldType.FOR_OWN) {
      List<Option> options =
          type.chooses() ? List.of(option("Gold"), option("Silver"), option("Bronze")) : List.of();
      UUID id =
          fields.add(
              new OwnFieldDraft(
                  RecordKind.CONTACT,
                  type,
                  new Label.Given("Known " + type.code(), "", ""),
                  type == FieldType.MONEY ? "EUR" : "",
                  false,
                  options),
              world.act(Role.ADMINISTRATOR));
      codes.put(type.code(), fields.find(id).code());
    }
  }

  private static Option option(String label) {
    return new Option("", new Label.Given(label, "", ""));
  }

  private void makePeople() {
    ids.put(
        "A",
        add(
            draft("Анна", "а", "Стройка Отборная", "Директор", "+7 916 111-22-33", 1990, ownOfA()),
            Role.MANAGER,
            40));
    ids.put(
        "B",
        add(
            draft("Борис", "б", "Альфа Отборная", "Инженер", "+380 44 123 45 67", 2000, ownOfB()),
            Role.HEAD,
            10));
    ids.put("C", add(draft("Вера", "в", "", "", "", 0, Map.of()), Role.SUPPORT, 0));
    companies.add(
        new CompanyDraft("Пустая Отборная", List.of(), "", null, "RU"), world.act(Role.MANAGER));
  }

  private Map<String, List<String>> ownOfA() {
    return Map.of(
        own("text"), List.of("Привет, «Мир»"),
        own("long_text"), List.of("Долго ".repeat(60) + "100% конец_строки"),
        own("number"), List.of("10,5"),
        own("money"), List.of("1000"),
        own("date"), List.of(today.minusDays(5).toString()),
        own("choice"), List.of("gold"),
        own("choices"), List.of("gold", "silver"),
        own("flag"), List.of("true"),
        own("link"), List.of("https://example.com/a"));
  }

  private Map<String, List<String>> ownOfB() {
    return Map.of(
        own("text"), List.of("Другое"),
        own("long_text"), List.of("Коротко"),
        own("number"), List.of("-3"),
        own("money"), List.of("2000.5"),
        own("date"), List.of(today.plusDays(5).toString()),
        own("choice"), List.of("silver"),
        own("choices"), List.of("silver"),
        own("flag"), List.of("false"),
        own("link"), List.of("https://example.org/b"));
  }

  private ContactDraft draft(
      String given,
      String ending,
      String company,
      String position,
      String phone,
      int born,
      Map<String, List<String>> own) {
    List<PointDraft> points =
        phone.isEmpty()
            ? List.of()
            : List.of(
                new PointDraft(PointKind.PHONE, "", phone),
                new PointDraft(PointKind.EMAIL, "", born + "@Example.com"));
    @Nullable LocalDate birthday =
        born == 0 ? null : today.plusDays(born == 1990 ? 3 : 100).withYear(born);
    String note = born == 1990 ? "Любит кофе на 100%" : "";
    return new ContactDraft(
        new PersonName(given, "", MARK + ending),
        company,
        position,
        points,
        birthday,
        note,
        null,
        "RU",
        null,
        own);
  }

  private UUID add(ContactDraft draft, String role, int daysAgo) {
    return contacts.add(
        draft, new Act(user(role), now.minus(DAY.multipliedBy(daysAgo)), Via.SYSTEM));
  }

  /** A was spoken with 40 and 3 days ago, B 20 days ago and has a next step in 2 days. */
  private void talk() {
    Act act = new Act(user(Role.MANAGER), now, Via.SYSTEM);
    for (int days : new int[] {40, 3}) {
      interactions.log(topic("A"), outcome(days), new Next.Open(), act);
    }
    interactions.log(topic("B"), outcome(20), new Next.Open(), act);
    interactions.plan(topic("B"), new Plan(now.plus(DAY.multipliedBy(2)), null, false), act);
  }

  private Topic topic(String who) {
    return new Topic(
        Method.CALL, Direction.OUTBOUND, List.of(ids.get(who)), "interest", "", "", null, null);
  }

  private Outcome outcome(int daysAgo) {
    return new Outcome(now.minus(DAY.multipliedBy(daysAgo)), 60, "", "");
  }

  /** Which of the three are found: "AB". */
  String found(Filter filter) {
    Filter ours = new Filter.Test("family_name", Operator.BEGINS, MARK);
    Set<UUID> found = Set.copyOf(contacts.ids(listing(ours.and(filter)), Deed.SEE, 50, asking()));
    return ids.entrySet().stream()
        .filter(one -> found.contains(one.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.joining());
  }

  /** The names of our companies that are found. */
  Set<String> companiesFound(Filter filter) {
    Filter ours = new Filter.Test("name", Operator.CONTAINS, "Отборная");
    return companies.list(listing(ours.and(filter)), asking()).items().stream()
        .map(company -> company.name().split(" ")[0])
        .collect(Collectors.toSet());
  }

  private static Listing listing(Filter filter) {
    return new Listing("", filter, Sorting.BY_NAME, Optional.empty(), 50);
  }
}
