package rapport.interactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Role;
import rapport.contacts.Contacts;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;
import rapport.world.RapportTest;
import rapport.world.World;

/** What is planned again and again. */
@RapportTest
class SeriesTest {
  @Autowired World world;
  @Autowired Series series;
  @Autowired CarryingOn carrying;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  @Autowired Contacts contacts;

  @Test
  void everyMonthOnTheLastDayStaysWithinTheMonthAndAtTheSameHour() {
    Act act = act();
    UUID person = Touching.person(contacts, "Месяцева", act);
    LocalDate first = LocalDate.of(2027, 1, 31);

    series.plan(
        Touching.call(person), at(first, act), every(Repeat.Every.MONTH, first.plusMonths(4)), act);

    List<ZonedDateTime> times = times(person, act);
    assertThat(times.stream().map(ZonedDateTime::toLocalDate))
        .containsExactly(
            first,
            LocalDate.of(2027, 2, 28),
            LocalDate.of(2027, 3, 31),
            LocalDate.of(2027, 4, 30),
            LocalDate.of(2027, 5, 31));
    assertThat(times).allMatch(time -> time.toLocalTime().equals(LocalTime.of(10, 30)));
  }

  @Test
  void everyWorkingDayLeavesOutTheWeekend() {
    Act act = act();
    UUID person = Touching.person(contacts, "Будничная", act);
    LocalDate friday = LocalDate.of(2027, 2, 5);

    series.plan(
        Touching.call(person),
        at(friday, act),
        every(Repeat.Every.WORKDAY, friday.plusDays(5)),
        act);

    assertThat(times(person, act).stream().map(ZonedDateTime::getDayOfWeek))
        .containsExactly(
            DayOfWeek.FRIDAY, DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY);
  }

  @Test
  void whatHasNoEndGoesOnAndStopsWhenTheRestIsCancelled() {
    Act act = act();
    UUID person = Touching.person(contacts, "Бесконечная", act);
    LocalDate first = LocalDate.ofInstant(Instant.now(), act.user().zone()).plusDays(1);
    series.plan(Touching.call(person), at(first, act), every(Repeat.Every.MONTH, null), act);
    int year = times(person, act).size();
    assertThat(year).isBetween(12, 13);

    carrying.all(Instant.now().plus(Duration.ofDays(100)));
    assertThat(times(person, act)).hasSizeGreaterThan(year + 1);
    carrying.all(Instant.now().plus(Duration.ofDays(100)));
    int all = times(person, act).size();

    UUID third = log.plannedWith(person, act.user()).get(2).id();
    assertThat(series.cancelFrom(third, "Уехали", act)).isEqualTo(all - 2);
    carrying.all(Instant.now().plus(Duration.ofDays(400)));
    assertThat(times(person, act)).hasSize(2);
  }

  @Test
  void oneTimeIsMovedAloneOrWithAllThatFollow() {
    Act act = act();
    UUID person = Touching.person(contacts, "Сдвижная", act);
    LocalDate first = LocalDate.of(2027, 3, 1);
    series.plan(
        Touching.call(person), at(first, act), every(Repeat.Every.WEEK, first.plusWeeks(3)), act);
    UUID second = log.plannedWith(person, act.user()).get(1).id();
    Instant wednesday = first.plusDays(9).atTime(15, 0).atZone(act.user().zone()).toInstant();

    assertThat(series.moveFrom(second, new Move(Slot.at(wednesday)), act)).isEqualTo(3);

    assertThat(times(person, act).stream().map(ZonedDateTime::toLocalDateTime))
        .containsExactly(
            first.atTime(10, 30),
            first.plusDays(9).atTime(15, 0),
            first.plusDays(16).atTime(15, 0),
            first.plusDays(23).atTime(15, 0));
  }

  @Test
  void aSeriesThatEndsBeforeItBeginsIsRefusedAndSoIsOneWithoutADate() {
    Act act = act();
    UUID person = Touching.person(contacts, "Ошибкина", act);
    LocalDate first = LocalDate.of(2027, 3, 1);
    Topic call = Touching.call(person);

    assertThatThrownBy(() ->
            series.plan(call, at(first, act), every(Repeat.Every.DAY, first.minusDays(1)), act))
        .isInstanceOf(Invalid.class);
    Plan someday = new Plan(Slot.someday(), null, false, "", null);
    assertThatThrownBy(() -> series.plan(call, someday, every(Repeat.Every.DAY, null), act))
        .isInstanceOf(Invalid.class);
    UUID single = interactions.plan(call, at(first, act), act);
    assertThatThrownBy(() -> series.cancelFrom(single, "Нет", act)).isInstanceOf(Conflict.class);
    assertThat(log.find(single, act.user()).state()).isEqualTo(State.PLANNED);
  }

  private static Repeat every(Repeat.Every every, @Nullable LocalDate until) {
    return new Repeat(every, until);
  }

  private static Plan at(LocalDate day, Act act) {
    ZoneId zone = act.user().zone();
    return new Plan(day.atTime(10, 30).atZone(zone).toInstant(), 30, false);
  }

  private List<ZonedDateTime> times(UUID person, Act act) {
    return log.plannedWith(person, act.user()).stream()
        .map(one -> one.moment().atZone(act.user().zone()))
        .toList();
  }

  private Act act() {
    return world.act(world.hire(Role.MANAGER, null));
  }
}
