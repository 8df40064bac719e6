package rapport.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {
  private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
  private static final String USUAL =
      "09:00-18:00,09:00-18:00,09:00-18:00,09:00-18:00,09:00-18:00,,";
  private static final String EVERY_NIGHT =
      "22:00-06:00,22:00-06:00,22:00-06:00,22:00-06:00,22:00-06:00,22:00-06:00,22:00-06:00";

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T08:59, 30, 2026-11-23T09:30", // before work
    "2026-11-23T09:00, 30, 2026-11-23T09:30",
    "2026-11-23T12:00, 30, 2026-11-23T12:30",
    "2026-11-23T17:30, 30, 2026-11-23T18:00", // to the minute at which it closes
    "2026-11-23T17:31, 30, 2026-11-24T09:01",
    "2026-11-23T17:59, 1, 2026-11-23T18:00",
    "2026-11-23T18:00, 30, 2026-11-24T09:30", // at closing time nobody works any more
    "2026-11-23T23:59, 30, 2026-11-24T09:30",
    "2026-11-27T17:45, 30, 2026-11-30T09:15", // over the weekend
    "2026-11-28T12:00, 30, 2026-11-30T09:30",
    "2026-11-23T09:00, 540, 2026-11-23T18:00",
    "2026-11-23T09:00, 541, 2026-11-24T09:01",
    "2026-11-23T12:00, 2700, 2026-11-30T12:00", // a week of work
    "2026-11-28T12:00, 0, 2026-11-30T09:00",
  })
  void workingMinutesPassOnlyWhileSomebodyWorks(String from, int minutes, String to) {
    assertThat(calendar(USUAL).after(at(from), Duration.ofMinutes(minutes))).isEqualTo(at(to));
  }

  @Test
  void aHolidayIsLikeASunday() {
    BusinessCalendar calendar =
        calendar(USUAL, LocalDate.parse("2026-12-24"), LocalDate.parse("2026-12-25"));

    assertThat(calendar.after(at("2026-12-23T17:30"), Duration.ofHours(1)))
        .isEqualTo(at("2026-12-28T09:30"));
    assertThat(calendar.between(at("2026-12-23T17:00"), at("2026-12-28T10:00")))
        .isEqualTo(Duration.ofHours(2));
    assertThat(calendar.isOpen(at("2026-12-24T12:00"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T21:00, 60, 2026-11-23T23:00",
    "2026-11-23T23:30, 60, 2026-11-24T00:30", // over midnight
    "2026-11-24T05:30, 60, 2026-11-24T22:30",
    "2026-11-24T06:00, 1, 2026-11-24T22:01",
  })
  void aNightShiftGoesOnPastMidnight(String from, int minutes, String to) {
    assertThat(calendar(EVERY_NIGHT).after(at(from), Duration.ofMinutes(minutes)))
        .isEqualTo(at(to));
  }

  @Test
  void aShiftBelongsToTheDayItBeginsOn() {
    BusinessCalendar calendar = calendar(EVERY_NIGHT, LocalDate.parse("2026-11-24"));

    assertThat(calendar.isOpen(at("2026-11-24T03:00"))).as("of Monday's shift").isTrue();
    assertThat(calendar.isOpen(at("2026-11-24T23:00"))).isFalse();
    assertThat(calendar.isOpen(at("2026-11-25T03:00"))).as("of Tuesday's shift").isFalse();
    assertThat(calendar.after(at("2026-11-24T05:30"), Duration.ofHours(1)))
        .isEqualTo(at("2026-11-25T22:30"));
  }

  @Test
  void whereClocksAreChangedTheNightIsAnHourShorterOrLonger() {
    BusinessCalendar calendar = calendar(EVERY_NIGHT);

    // in Kyiv clocks go forward at 3 o'clock on 28 March 2027, and back at 4 on 25 October 2026
    assertThat(calendar.between(at("2027-03-27T22:00"), at("2027-03-28T06:00")))
        .isEqualTo(Duration.ofHours(7));
    assertThat(calendar.between(at("2026-10-24T22:00"), at("2026-10-25T06:00")))
        .isEqualTo(Duration.ofHours(9));
    assertThat(calendar.after(at("2027-03-27T22:00"), Duration.ofHours(6)))
        .isEqualTo(at("2027-03-28T05:00"));
  }

  @Test
  void aDayShiftIsAsLongAsEverOnTheDayClocksAreChanged() {
    BusinessCalendar calendar = calendar("09:00-18:00,".repeat(7));

    assertThat(calendar.between(at("2027-03-28T00:00"), at("2027-03-29T00:00")))
        .isEqualTo(Duration.ofHours(9));
    assertThat(calendar.after(at("2027-03-27T17:00"), Duration.ofHours(2)))
        .isEqualTo(at("2027-03-28T10:00"));
  }

  @Test
  void roundTheClockIsTimeItselfAndNeverIsToo() {
    BusinessCalendar always = calendar("00:00-24:00,".repeat(7));
    BusinessCalendar never = calendar("");
    Instant start = at("2026-10-24T13:07");

    assertThat(always.after(start, Duration.ofHours(50))).isEqualTo(start.plusSeconds(180_000));
    assertThat(always.between(start, start.plusSeconds(180_000))).hasHours(50);
    assertThat(never.after(start, Duration.ofHours(1))).isEqualTo(start.plusSeconds(3600));
    assertThat(never.between(start, start.plusSeconds(3600))).isZero();
  }

  @Test
  void stretchesThatOverlapCountOnce() {
    BusinessCalendar calendar = calendar("20:00-12:00,09:00-18:00,,,,,");

    assertThat(calendar.between(at("2026-11-23T20:00"), at("2026-11-24T18:00")))
        .isEqualTo(Duration.ofHours(22));
  }

  @Test
  void whatPassesUntilAMomentIsWhatLiesBeforeItWhateverTheWeek() {
    Random random = new Random(42);
    for (int i = 0; i < 3000; i++) {
      BusinessCalendar calendar = random(random);
      Instant start = moment(random);
      Duration working = Duration.ofMinutes(random.nextInt(20_000));
      Instant end = calendar.after(start, working);
      String which = "try " + i + ": " + start + " + " + working + " = " + end;

      assertThat(calendar.between(start, end)).as(which).isEqualTo(working);
      assertThat(end).as(which).isAfterOrEqualTo(start);
      Instant other = moment(random);
      Instant later = other.isAfter(end) ? other : end.plusSeconds(random.nextInt(1_000_000));
      assertThat(calendar.between(start, later))
          .as(which)
          .isEqualTo(working.plus(calendar.between(end, later)));
      assertThat(calendar.between(end, later))
          .as(which)
          .isLessThanOrEqualTo(Duration.between(end, later));
      assertThat(calendar.between(later, start)).as(which).isZero();
    }
  }

  @Test
  void aMinuteMoreIsNeverEarlier() {
    Random random = new Random(7);
    for (int i = 0; i < 1000; i++) {
      BusinessCalendar calendar = random(random);
      Instant start = moment(random);
      Duration working = Duration.ofMinutes(1 + random.nextInt(5000));

      assertThat(calendar.after(start, working.plusMinutes(1)))
          .isAfter(calendar.after(start, working));
      assertThat(calendar.after(start.plusSeconds(60), working))
          .isAfterOrEqualTo(calendar.after(start, working));
    }
  }

  /** Some days with some hours, past midnight or not, at least one; some days off. */
  private static BusinessCalendar random(Random random) {
    StringBuilder hours = new StringBuilder("08:00-17:00");
    for (int day = 1; day < 7; day++) {
      hours.append(',');
      if (random.nextInt(3) > 0) {
        hours.append(
            "%02d:%02d-%02d:%02d"
                .formatted(
                    random.nextInt(24),
                    random.nextInt(60),
                    random.nextInt(24),
                    random.nextInt(60)));
      }
    }
    LocalDate[] off = new LocalDate[random.nextInt(4)];
    for (int i = 0; i < off.length; i++) {
      off[i] = LocalDate.ofInstant(moment(random), KYIV);
    }
    return calendar(hours.toString(), off);
  }

  /** A minute around the days on which clocks are changed, or any other of these two years. */
  private static Instant moment(Random random) {
    return random.nextInt(4) == 0
        ? at("2026-10-24T12:00").plusSeconds(60L * random.nextInt(2880))
        : at("2026-01-01T00:00").plusSeconds(60L * random.nextInt(1_051_200));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(KYIV).toInstant();
  }

  private static BusinessCalendar calendar(String hours, LocalDate... holidays) {
    WorkingWeek week = WorkingWeek.of(hours, new HashSet<>(List.of(holidays)));
    return new BusinessCalendar(() -> week, KYIV);
  }
}
