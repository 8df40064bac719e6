package rapport.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rapport.demo.DemoPerson.Gender;

/** Fills the companies with people: the named ones first, then strangers up to the number asked. */
final class MeetingPeople {
  /** What the word of the named people counts for. */
  private static final Map<String, String> WORDS =
      Map.of(
          "ivanov", "influences",
          "ivanov-2", "guards",
          "shcherbakova", "decides",
          "petrenko", "decides",
          "kovalenko", "decides");

  private final Texts texts;
  private final AddressBook book;
  private final Chance chance;
  private final LocalDate today;
  private final Set<String> names = new HashSet<>();
  private final Set<String> keys = new HashSet<>();
  private final Set<String> taken = new HashSet<>();

  MeetingPeople(Texts texts, AddressBook book, Chance chance, LocalDate today) {
    this.texts = texts;
    this.book = book;
    this.chance = chance;
    this.today = today;
  }

  List<DemoPerson> all(List<DemoCompany> companies, int number) {
    List<DemoPerson> people = new ArrayList<>();
    texts.rows("named").forEach(row -> people.add(named(row)));
    for (DemoCompany company : companies) {
      people.add(stranger(company, 0));
    }
    while (people.size() < number) {
      DemoCompany company = chance.weighted(companies, MeetingPeople::room);
      people.add(stranger(company, people.size() % 8));
    }
    return people;
  }

  private static int room(DemoCompany company) {
    return switch (company.importance()) {
      case A -> 5;
      case B -> 3;
      case C -> 1;
    };
  }

  private DemoPerson named(Texts.Row row) {
    keys.add(row.cell("key"));
    names.add(row.cell("given") + " " + row.cell("family"));
    LocalDate from = today.minusYears(4).withDayOfMonth(1);
    return new DemoPerson(
        row.cell("key"),
        row.cell("given"),
        orNull(row.cell("middle")),
        row.cell("family"),
        Gender.valueOf(row.cell("gender")),
        List.of(
            new DemoEmployment(
                row.cell("company"),
                row.cell("position"),
                WORDS.getOrDefault(row.cell("key"), ""),
                from,
                null)),
        List.of(
            book.phone(row.cell("phone"), row.cell("label")),
            book.email(row.cell("email"), "work")),
        row.cell("key").equals("petrenko") ? today.plusDays(2).minusYears(41) : null,
        orNull(row.cell("preference")),
        null,
        from.plusMonths(3));
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  /** Somebody whose name nobody has yet. */
  private DemoPerson stranger(DemoCompany company, int gap) {
    Texts.Row given = chance.one(texts.rows("given"));
    Gender gender = Gender.valueOf(given.cell("gender"));
    Name name = new Name(given.text(), form(chance.one(texts.rows("family")), gender), gender);
    return names.add(name.given() + " " + name.family())
        ? person(name, company, gap)
        : stranger(company, gap);
  }

  /** Somebody else of the same name. */
  DemoPerson namesake(DemoPerson model, DemoCompany company) {
    return person(new Name(model.given(), model.family(), model.gender()), company, 0);
  }

  private record Name(String given, String family, Gender gender) {}

  private DemoPerson person(Name name, DemoCompany company, int gap) {
    return new DemoPerson(
        key(book.latin(name.family())),
        name.given(),
        texts.rows("patronymic").isEmpty() ? null : patronymic(name.gender()),
        name.family(),
        name.gender(),
        List.of(employment(company, name.gender(), null)),
        book.points(name.given(), name.family(), company, gap),
        chance.in(40) ? today.minusDays(chance.between(32 * 365, 63 * 365)) : null,
        chance.in(25) ? chance.one(texts.column("preference")) : null,
        chance.in(20) ? chance.one(texts.column("remark")) : null,
        today.minusDays(chance.between(370, 2400)));
  }

  private @Nullable String patronymic(Gender gender) {
    return chance.in(80) ? form(chance.one(texts.rows("patronymic")), gender) : null;
  }

  private static String form(Texts.Row row, Gender gender) {
    return row.cell(gender == Gender.M ? "m" : "f");
  }

  private String key(String family) {
    String key = family;
    for (int i = 2; !keys.add(key); i++) {
      key = family + "-" + i;
    }
    return key;
  }

  /** An employment that ended on the day given, or lasts. */
  DemoEmployment employment(DemoCompany company, Gender gender, @Nullable LocalDate to) {
    List<Texts.Row> fitting =
        texts.rows("position").stream()
            .filter(row -> fits(row.cell("industries"), industry(company)))
            .toList();
    Texts.Row row = chance.one(fitting);
    for (int i = 0; i < 6 && !taken.add(company.key() + form(row, gender)); i++) {
      row = chance.one(fitting);
    }
    LocalDate last = to == null ? today : to;
    LocalDate from = last.minusDays(chance.between(400, 3300));
    return new DemoEmployment(company.key(), form(row, gender), row.cell("word"), from, to);
  }

  private static boolean fits(String industries, String industry) {
    return industries.equals("*") || List.of(industries.split(" ", -1)).contains(industry);
  }

  private String industry(DemoCompany company) {
    return texts.rows("industry").stream()
        .filter(row -> row.cell("label").equals(company.industry()))
        .findFirst()
        .orElseThrow()
        .cell("code");
  }
}
