package rapport.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapport.access.Act;
import rapport.access.User;
import rapport.access.Via;
import rapport.contacts.ClientRole;
import rapport.contacts.Companies;
import rapport.contacts.CompanyDraft;
import rapport.contacts.CompanyProfile;
import rapport.contacts.Confirming;
import rapport.contacts.ContactDraft;
import rapport.contacts.Contacts;
import rapport.contacts.DecisionRole;
import rapport.contacts.Employing;
import rapport.contacts.EmploymentDraft;
import rapport.contacts.Importance;
import rapport.contacts.PointDraft;
import rapport.contacts.PointKind;
import rapport.contacts.Standing;
import rapport.kernel.PersonName;

/** Writes down the companies of a world and the people who work there. */
final class LoadingClients {
  /** When a day's new acquaintances are typed in. */
  private static final LocalTime MORNING = LocalTime.of(10, 20);

  private final Companies companies;
  private final Contacts contacts;
  private final Employing employing;
  private final Confirming confirming;
  private final Map<String, User> employees;
  private final DemoWorld world;
  private final LocalDate today;
  private final ZoneId zone;
  private final Map<String, DemoCompany> known = new HashMap<>();
  private final Map<String, UUID> companyIds = new HashMap<>();
  private final Map<String, UUID> peopleIds = new HashMap<>();

  LoadingClients(
      Companies companies,
      Contacts contacts,
      Employing employing,
      Confirming confirming,
      Map<String, User> employees,
      DemoWorld world,
      Clock clock) {
    this.companies = companies;
    this.contacts = contacts;
    this.employing = employing;
    this.confirming = confirming;
    this.employees = employees;
    this.world = world;
    this.today = LocalDate.now(clock);
    this.zone = clock.getZone();
  }

  void load() {
    Map<String, LocalDate> since = firstAcquaintances();
    world
        .companies()
        .forEach(company -> load(company, Objects.requireNonNull(since.get(company.key()))));
    world.people().stream().sorted(Comparator.comparing(DemoPerson::since)).forEach(this::load);
  }

  Map<String, UUID> companiesByKey() {
    return companyIds;
  }

  Map<String, UUID> peopleByKey() {
    return peopleIds;
  }

  /** A company is known since the first of its people is. */
  private Map<String, LocalDate> firstAcquaintances() {
    Map<String, LocalDate> since = new HashMap<>();
    for (DemoPerson person : world.people()) {
      for (DemoEmployment employment : person.employments()) {
        since.merge(employment.company(), person.since(), (a, b) -> a.isBefore(b) ? a : b);
      }
    }
    return since;
  }

  private void load(DemoCompany company, LocalDate since) {
    known.put(company.key(), company);
    Act act = act(company.responsible(), since);
    CompanyDraft draft =
        new CompanyDraft(
            company.name(),
            points(company),
            company.about(),
            act.userId(),
            world.country(),
            new CompanyProfile(
                standing(company), company.industry(), companyIds.get(company.parent())));
    companyIds.put(company.key(), companies.add(draft, act));
  }

  private static List<PointDraft> points(DemoCompany company) {
    return List.of(
        new PointDraft(PointKind.PHONE, "work", company.phone()),
        new PointDraft(PointKind.WEB, "", company.website()),
        new PointDraft(PointKind.ADDRESS, "", company.city() + ", " + company.street()));
  }

  private void load(DemoPerson person) {
    DemoCompany employer =
        Objects.requireNonNull(known.get(person.employments().getFirst().company()));
    Act act = act(employer.responsible(), person.since());
    UUID id = contacts.add(draft(person, employer, act.userId()), act);
    for (DemoEmployment employment : person.employments()) {
      UUID companyId = Objects.requireNonNull(companyIds.get(employment.company()));
      employing.employ(
          id,
          null,
          new EmploymentDraft(
              companyId,
              employment.position(),
              employment.from(),
              employment.to(),
              DecisionRole.ofCode(employment.word()).orElse(null),
              false),
          act);
    }
    peopleIds.put(person.key(), id);
    confirm(person, id, act.user());
  }

  /** Every fifth card was never looked at again, the others at some time in the last year. */
  private void confirm(DemoPerson person, UUID id, User employee) {
    int turn = peopleIds.size();
    if (turn % 5 != 1) {
      LocalDate day = today.minusDays(20 + turn * 13 % 330);
      confirming.contact(id, Set.of(), act(employee, day.isBefore(person.since()) ? today : day));
    }
  }

  private static Standing standing(DemoCompany company) {
    return new Standing(
        switch (company.importance()) {
          case A -> Importance.HIGH;
          case B -> Importance.NORMAL;
          case C -> Importance.LOW;
        },
        ClientRole.CLIENT);
  }

  private ContactDraft draft(DemoPerson person, DemoCompany employer, UUID responsibleId) {
    String middle = person.middle() == null ? "" : person.middle();
    return new ContactDraft(
        new PersonName(person.given(), middle, person.family()),
        "",
        "",
        person.points().stream().map(LoadingClients::point).toList(),
        person.birthday(),
        note(person),
        responsibleId,
        world.country(),
        standing(employer));
  }

  private static PointDraft point(DemoPoint point) {
    return new PointDraft(PointKind.valueOf(point.kind().name()), point.label(), point.value());
  }

  private static String note(DemoPerson person) {
    return Stream.of(person.preference(), person.note())
        .filter(Objects::nonNull)
        .map(line -> line + ".")
        .collect(Collectors.joining("\n"));
  }

  private Act act(String employee, LocalDate day) {
    return act(Objects.requireNonNull(employees.get(employee)), day);
  }

  private Act act(User user, LocalDate day) {
    Instant at = day.atTime(MORNING).atZone(zone).toInstant();
    return new Act(user, at, Via.SYSTEM);
  }
}
