package rapport.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.demo.Worlds.TODAY;
import static rapport.demo.Worlds.ZONE;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rapport.demo.DemoPerson.Gender;
import rapport.platform.words.Language;

class DemoWorldTest {
  private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

  @ParameterizedTest
  @EnumSource
  void aSmallCompanyWithAYearBehindIt(Language language) {
    DemoWorld world = Worlds.in(language);

    assertThat(world.employees()).hasSize(5);
    assertThat(world.companies()).hasSize(120);
    assertThat(world.people()).hasSize(300);
    assertThat(Worlds.completed(world)).hasSizeBetween(3000, 4000);
    assertThat(Worlds.ahead(world)).hasSizeBetween(115, 125);
    assertThat(Worlds.overdue(world)).hasSizeBetween(20, 30);
  }

  @ParameterizedTest
  @EnumSource
  void theSameDayGivesTheSameWorld(Language language) {
    assertThat(DemoWorld.of(language, TODAY, ZONE)).isEqualTo(Worlds.in(language));
  }

  @ParameterizedTest
  @EnumSource
  void anyDayWillDo(Language language) {
    for (LocalDate day : List.of(LocalDate.of(2026, 1, 4), LocalDate.of(2028, 2, 29))) {
      assertThat(DemoWorld.of(language, day, ZONE).touches()).hasSizeGreaterThan(3000);
    }
  }

  @ParameterizedTest
  @EnumSource
  void keysAreUniqueAndLeadSomewhere(Language language) {
    DemoWorld world = Worlds.in(language);
    Set<String> employees = unique(world.employees().stream().map(DemoEmployee::key));
    Set<String> companies = unique(world.companies().stream().map(DemoCompany::key));
    Set<String> people = unique(world.people().stream().map(DemoPerson::key));
    unique(world.touches().stream().map(DemoTouch::key));

    assertThat(employees)
        .containsAll(world.companies().stream().map(c -> c.responsible()).toList());
    assertThat(employees).containsAll(world.touches().stream().map(t -> t.employee()).toList());
    assertThat(people)
        .containsAll(world.touches().stream().flatMap(t -> t.people().stream()).toList());
    assertThat(companies)
        .containsAll(
            world.people().stream()
                .flatMap(p -> p.employments().stream())
                .map(DemoEmployment::company)
                .toList());
    assertThat(world.touches()).allMatch(t -> !t.people().isEmpty());
  }

  private static Set<String> unique(Stream<String> keys) {
    List<String> all = keys.toList();
    assertThat(all).doesNotHaveDuplicates();
    return new HashSet<>(all);
  }

  @ParameterizedTest
  @EnumSource
  void everyPhoneIsANumberOfTheCountry(Language language) {
    DemoWorld world = Worlds.in(language);
    List<String> typed =
        Stream.concat(
                world.companies().stream().map(DemoCompany::phone),
                world.people().stream()
                    .flatMap(p -> p.points().stream())
                    .filter(p -> p.kind() == DemoPoint.Kind.PHONE)
                    .map(DemoPoint::value))
            .toList();

    assertThat(typed).filteredOn(phone -> !valid(phone, world.country())).isEmpty();
  }

  /** British numbers reserved for drama are possible, but libphonenumber calls them invalid. */
  private static boolean valid(String typed, String country) {
    try {
      PhoneNumber number = PHONES.parse(typed, country);
      return country.equals("GB") ? PHONES.isPossibleNumber(number) : PHONES.isValidNumber(number);
    } catch (NumberParseException e) {
      return false;
    }
  }

  @ParameterizedTest
  @EnumSource
  void addressesCannotReachAnybody(Language language) {
    assertThat(Worlds.in(language).people().stream().flatMap(p -> p.points().stream()))
        .filteredOn(point -> point.kind() == DemoPoint.Kind.EMAIL)
        .isNotEmpty()
        .allMatch(point -> point.value().matches("[a-z.-]+@[a-z0-9-]+\\.example"));
  }

  @ParameterizedTest
  @EnumSource
  void livesAreAsUntidyAsReal(Language language) {
    List<DemoPerson> people = Worlds.in(language).people();

    assertThat(people).filteredOn(p -> !p.has(DemoPoint.Kind.PHONE)).hasSizeGreaterThan(10);
    assertThat(people).filteredOn(p -> !p.has(DemoPoint.Kind.EMAIL)).hasSizeGreaterThan(10);
    assertThat(people)
        .filteredOn(p -> p.employments().stream().filter(DemoEmployment::lasts).count() == 2)
        .hasSize(8);
    assertThat(people)
        .filteredOn(p -> p.employments().stream().anyMatch(e -> !e.lasts()))
        .hasSize(8)
        .allMatch(p -> p.employments().getFirst().lasts());
    assertThat(people.stream().map(p -> p.given() + " " + p.family()).distinct()).hasSize(297);
    assertThat(people).filteredOn(p -> p.birthday() != null).hasSizeGreaterThan(80);
    assertThat(people).filteredOn(p -> p.preference() != null).hasSizeGreaterThan(40);
  }

  @ParameterizedTest
  @EnumSource(names = {"RU", "UK"})
  void patronymicsAgreeWithTheGender(Language language) {
    List<DemoPerson> people = Worlds.in(language).people();

    assertThat(people)
        .filteredOn(p -> p.gender() == Gender.F)
        .allMatch(p -> p.middle() == null || p.middle().endsWith("на"));
    assertThat(people)
        .filteredOn(p -> p.gender() == Gender.M)
        .allMatch(p -> p.middle() == null || p.middle().matches(".*[иі]ч"));
    assertThat(people).filteredOn(p -> p.middle() == null).hasSizeLessThan(100);
  }

  @ParameterizedTest
  @CsvSource({
    "RU, .*([оеё]в|[иы]н|ский), .*([оеё]ва|[иы]на|ская)",
    "UK, .*([оеє]в|[сц]ький|ний), .*([оеє]ва|[сц]ька|бужна|Чорна)"
  })
  void familyNamesAgreeWithTheGender(Language language, String his, String hers) {
    List<DemoPerson> people = Worlds.in(language).people();

    assertThat(people)
        .filteredOn(p -> p.gender() == Gender.F)
        .noneMatch(p -> p.family().matches(his))
        .anyMatch(p -> p.family().matches(hers));
    assertThat(people)
        .filteredOn(p -> p.gender() == Gender.M)
        .noneMatch(p -> p.family().matches(hers))
        .anyMatch(p -> p.family().matches(his));
  }
}
