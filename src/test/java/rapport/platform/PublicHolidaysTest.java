package rapport.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.platform.PublicHolidays.RUSSIA;
import static rapport.platform.PublicHolidays.UKRAINE;
import static rapport.platform.PublicHolidays.UKRAINE_AT_WAR;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapport.platform.PublicDay.Kind;

class PublicHolidaysTest {
  private static final String USUAL =
      "09:00-18:00,09:00-18:00,09:00-18:00,09:00-18:00,09:00-18:00,,";

  @ParameterizedTest
  @CsvSource({
    "2023-04-16",
    "2024-05-05",
    "2025-04-20",
    "2026-04-12",
    "2027-05-02",
    "2028-04-16",
    "2030-04-28",
    "2035-04-29",
  })
  void easterIsThatOfTheJulianReckoning(LocalDate easter) {
    assertThat(OrthodoxEaster.of(easter.getYear())).isEqualTo(easter);
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 248",
    "2025, 247",
    "2026, 247", // as the Ministry of Labour counted them
    "2023, 247",
  })
  void aRussianYearHasAsManyWorkingDaysAsWasPublished(int year, int working) {
    WorkingWeek week = week().with(Set.of(), RUSSIA);
    LocalDate first = LocalDate.of(year, 1, 1);
    long found =
        first.datesUntil(first.plusYears(1)).filter(day -> week.hours(day).isPresent()).count();
    assertThat(found).isEqualTo(working);
  }

  @Test
  void aDayOffThatWasMovedIsFreeThereAndWorkedHere() {
    assertThat(RUSSIA.on(LocalDate.parse("2025-11-01")).orElseThrow().kind())
        .isEqualTo(Kind.WORKED);
    assertThat(RUSSIA.on(LocalDate.parse("2025-11-03")).orElseThrow().kind()).isEqualTo(Kind.FREE);
    assertThat(RUSSIA.on(LocalDate.parse("2026-05-11")).orElseThrow().key())
        .as("9 May is a Saturday")
        .isEqualTo("holiday.moved");
    assertThat(week().with(Set.of(), RUSSIA).hours(LocalDate.parse("2025-11-01")).orElseThrow())
        .as("a Saturday that is worked has Friday's hours")
        .hasToString("09:00-18:00");
  }

  @Test
  void whatNobodyPublishedYetFollowsTheLawAlone() {
    assertThat(RUSSIA.isPublished(2026)).isTrue();
    assertThat(RUSSIA.isPublished(2031)).isFalse();
    assertThat(RUSSIA.on(LocalDate.parse("2031-02-24")).orElseThrow().key())
        .as("23 February 2031 is a Sunday")
        .isEqualTo("holiday.moved");
    assertThat(UKRAINE.isPublished(2031)).isTrue();
  }

  @Test
  void ukraineKeepsItsHolidaysByTheLawOfEachYear() {
    assertThat(UKRAINE.on(LocalDate.parse("2022-01-07")).orElseThrow().key())
        .isEqualTo("holiday.christmas");
    assertThat(UKRAINE.on(LocalDate.parse("2026-01-07"))).isEmpty();
    assertThat(UKRAINE.on(LocalDate.parse("2026-05-31")).orElseThrow().key())
        .isEqualTo("holiday.trinity");
    assertThat(UKRAINE.on(LocalDate.parse("2026-06-01")).orElseThrow().kind()).isEqualTo(Kind.FREE);
    assertThat(UKRAINE.on(LocalDate.parse("2026-10-01")).orElseThrow().key())
        .isEqualTo("holiday.defenders");
  }

  @Test
  void underMartialLawHolidaysHaveNamesAndAreWorked() {
    LocalDate independence = LocalDate.parse("2026-08-24");
    assertThat(UKRAINE_AT_WAR.on(independence).orElseThrow().kind()).isEqualTo(Kind.NAMED);
    assertThat(week().with(Set.of(), UKRAINE_AT_WAR).hours(independence)).isPresent();
    assertThat(week().with(Set.of(), UKRAINE).hours(independence)).isEmpty();
    assertThat(UKRAINE_AT_WAR.on(LocalDate.parse("2026-06-01"))).as("nothing is moved").isEmpty();
  }

  @Test
  void onesOwnDaysCountBeforeTheCountrys() {
    LocalDate holiday = LocalDate.parse("2026-06-12");
    LocalDate plain = LocalDate.parse("2026-06-15");
    WorkingWeek week = new WorkingWeek(week().days(), Set.of(plain)).with(Set.of(holiday), RUSSIA);
    assertThat(week.hours(holiday)).isPresent();
    assertThat(week.hours(plain)).isEmpty();
    assertThat(week.marked(plain).orElseThrow().key()).isEqualTo("holiday.own");
    assertThat(week.marked(holiday).orElseThrow().key()).isEqualTo("holiday.russia");
  }

  @Test
  void aClockOfWorkingTimeStandsStillOverNewYear() {
    WorkingWeek week = week().with(Set.of(), RUSSIA);
    BusinessCalendar calendar = calendar(week, ZoneId.of("Europe/Moscow"));
    assertThat(
            calendar.after(at("2025-12-30T17:30", ZoneId.of("Europe/Moscow")), Duration.ofHours(1)))
        .isEqualTo(at("2026-01-12T09:30", ZoneId.of("Europe/Moscow")));
  }

  /** In zones with and without changes of clocks, with each country's days and one's own. */
  @Test
  void whateverTheWeekTheCountryAndTheZoneTimeAddsUp() {
    Random random = new Random(11);
    List<ZoneId> zones =
        List.of(
            ZoneId.of("Europe/Kyiv"),
            ZoneId.of("Europe/Moscow"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Asia/Kathmandu"));
    for (int i = 0; i < 2000; i++) {
      ZoneId zone = zones.get(random.nextInt(zones.size()));
      BusinessCalendar calendar = calendar(random(random), zone);
      Instant start = moment(random);
      Duration working = Duration.ofMinutes(random.nextInt(20_000));
      Instant end = calendar.after(start, working);
      Instant later = end.plusSeconds(random.nextInt(3_000_000));
      String which = "try " + i + ": " + start + " + " + working + " = " + end + " in " + zone;
      assertThat(calendar.between(start, end)).as(which).isEqualTo(working);
      assertThat(calendar.between(start, later))
          .as(which)
          .isEqualTo(working.plus(calendar.between(end, later)));
    }
  }

  @Test
  void theStretchesOfWorkAddUpToTheWorkingTimeBetween() {
    Random random = new Random(5);
    ZoneId kyiv = ZoneId.of("Europe/Kyiv");
    for (int i = 0; i < 500; i++) {
      WorkingWeek week = random(random);
      BusinessCalendar calendar = calendar(week, kyiv);
      Instant from = moment(random);
      Instant to = from.plusSeconds(random.nextInt(3_000_000));
      Duration sum =
          calendar.open(from, to, week).stream()
              .map(shift -> Duration.between(shift.from(), shift.to()))
              .reduce(Duration.ZERO, Duration::plus);
      assertThat(sum).isEqualTo(calendar.between(from, to));
    }
  }

  private static WorkingWeek random(Random random) {
    StringBuilder hours = new StringBuilder("08:00-17:00");
    for (int day = 1; day < 7; day++) {
      hours.append(
          random.nextBoolean() ? ",22:00-06:30" : random.nextBoolean() ? "," : ",10:00-19:00");
    }
    PublicHolidays[] all = PublicHolidays.values();
    return WorkingWeek.of(hours.toString(), days(random))
        .with(days(random), all[random.nextInt(all.length)]);
  }

  private static Set<LocalDate> days(Random random) {
    return Stream.generate(() -> day(random)).limit(3).collect(Collectors.toSet());
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(400) + 400L * random.nextInt(2));
  }

  private static Instant moment(Random random) {
    return Instant.parse("2025-01-01T00:00:00Z").plusSeconds(60L * random.nextInt(1_051_200));
  }

  private static WorkingWeek week() {
    return WorkingWeek.of(USUAL, Set.of());
  }

  private static Instant at(String local, ZoneId zone) {
    return LocalDateTime.parse(local).atZone(zone).toInstant();
  }

  private static BusinessCalendar calendar(WorkingWeek week, ZoneId zone) {
    return new BusinessCalendar(() -> week, zone);
  }
}
