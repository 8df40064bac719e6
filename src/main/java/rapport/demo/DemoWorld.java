package rapport.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rapport.platform.words.Language;

/**
 * A supplier of building materials, its clients and a year of talking to them. The same language,
 * day and zone give the same world on every machine.
 *
 * <p>Everywhere there are the people "ivanov" (purchasing at "stroydom", a call due today at
 * 15:00), "shcherbakova" (long names), "petrenko" and "kovalenko" (a complaint in progress).
 *
 * @param language of all texts; it decides the country too
 * @param touches sorted by {@link DemoTouch#moment}; what a cause led to stands after it
 */
public record DemoWorld(
    Language language,
    List<DemoEmployee> employees,
    List<DemoCompany> companies,
    List<DemoPerson> people,
    List<DemoTouch> touches) {
  private static final int PEOPLE = 300;

  /** The world as it stands on the morning of {@code today}: nothing has been done yet that day. */
  public static DemoWorld of(Language language, LocalDate today, ZoneId zone) {
    Texts texts = texts(language);
    Chance chance = new Chance("rapport " + language);
    Phrases phrases = new Phrases(texts, chance);
    List<DemoCompany> companies = new FoundingCompanies(texts, phrases, chance).all();
    List<DemoPerson> people = people(texts, companies, phrases, today);
    WorkDays days = new WorkDays(texts);
    LivingAYear.Stage stage =
        new LivingAYear.Stage(
            new Plot(texts),
            phrases,
            new Scribe(texts, phrases, chance, zone),
            new Diary(days, chance),
            days,
            chance);
    return new DemoWorld(
        language,
        employees(texts),
        companies,
        List.copyOf(people),
        touches(stage, companies, people, today));
  }

  static Texts texts(Language language) {
    String folder = language.code() + "/";
    return Texts.of(
        "plot.txt",
        folder + "words.txt",
        folder + "scenes.txt",
        folder + "companies.txt",
        folder + "people.txt");
  }

  /** The ISO 3166-1 code of the country whose phone numbers and addresses are used. */
  public String country() {
    return switch (language) {
      case EN -> "GB";
      case RU -> "RU";
      case UK -> "UA";
    };
  }

  private static List<DemoEmployee> employees(Texts texts) {
    return texts.rows("employee").stream()
        .map(row ->
            new DemoEmployee(
                row.cell("key"),
                row.cell("name"),
                row.cell("key") + "@rapport.example",
                DemoEmployee.Role.valueOf(row.cell("role"))))
        .toList();
  }

  private static List<DemoPerson> people(
      Texts texts, List<DemoCompany> companies, Phrases phrases, LocalDate today) {
    Chance chance = new Chance("people");
    AddressBook book = new AddressBook(texts, phrases, chance);
    MeetingPeople meeting = new MeetingPeople(texts, book, chance, today);
    List<DemoPerson> people = meeting.all(companies, PEOPLE - Turns.NAMESAKES);
    int first = texts.rows("named").size() + companies.size();
    new Turns(meeting, book, chance, today).happen(people, first, companies);
    return people;
  }

  private static List<DemoTouch> touches(
      LivingAYear.Stage stage,
      List<DemoCompany> companies,
      List<DemoPerson> people,
      LocalDate today) {
    List<DemoTouch> touches = new ArrayList<>();
    touches.addAll(new Stories(stage, companies, people, today).tell());
    LivingAYear year = new LivingAYear(stage, today);
    year.live(companies, people);
    touches.addAll(year.touches());
    touches.addAll(new PlanningAhead(stage, today).plan(year.endings(), 2));
    touches.sort(Comparator.comparing(DemoTouch::moment).thenComparing(DemoTouch::key));
    return List.copyOf(touches);
  }
}
