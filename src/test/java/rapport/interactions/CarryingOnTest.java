package rapport.interactions;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.interactions.db.Tables.INTERACTION;
import static rapport.interactions.db.Tables.PARTICIPANT;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Role;
import rapport.access.User;
import rapport.access.UserDraft;
import rapport.access.Users;
import rapport.contacts.Contacts;
import rapport.world.Queries;
import rapport.world.RapportTest;
import rapport.world.World;

/** How what is planned again and again goes on as time does. */
@RapportTest
class CarryingOnTest {
  private static final Duration LATER = Duration.ofDays(100);

  @Autowired World world;
  @Autowired Series series;
  @Autowired CarryingOn carrying;
  @Autowired Interactions interactions;
  @Autowired Reassigning reassigning;
  @Autowired InteractionLog log;
  @Autowired Contacts contacts;
  @Autowired Users users;
  @Autowired Queries queries;
  @Autowired DSLContext sql;

  private final Instant now = Instant.now();

  @Test
  void oneThatWasMovedForwardIsPlannedOnWithoutATimeTwice() {
    User user = world.hire(Role.MANAGER, null);
    UUID person = person(user);
    LocalDate first = tomorrow(user);
    UUID begin = plan(person, first, Repeat.Every.DAY, null, user);
    Instant later = first.plusDays(3).atTime(10, 30).atZone(user.zone()).toInstant();
    series.moveFrom(begin, new Move(Slot.at(later)), world.act(user));

    carrying.all(now.plus(LATER));

    List<LocalDate> days = days(person, user);
    assertThat(days).doesNotHaveDuplicates().contains(first.plusDays(366), first.plusDays(440));
    assertThat(days.getFirst()).isEqualTo(first.plusDays(3));
  }

  @Test
  void oneThatIsRefusedKeepsNoOtherFromGoingOnAndGoesOnWhenItMay() {
    User mute = world.hire(Role.MANAGER, null);
    User other = world.hire(Role.MANAGER, null);
    UUID theirs = person(mute);
    UUID person = person(other);
    plan(theirs, tomorrow(mute), Repeat.Every.MONTH, null, mute);
    plan(person, tomorrow(other), Repeat.Every.MONTH, null, other);
    int year = days(person, other).size();
    becomes(mute, Role.READER);

    carrying.all(now.plus(LATER));
    assertThat(days(person, other)).hasSizeGreaterThan(year);
    assertThat(days(theirs, mute)).as("nothing is planned by whoever may not").hasSize(year);

    becomes(mute, Role.MANAGER);
    carrying.all(now.plus(LATER));
    assertThat(days(theirs, mute)).hasSizeGreaterThan(year);
  }

  @Test
  void itGoesOnForWhomeverItWasGivenToThoughItsMakerLeft() {
    User maker = world.hire(Role.MANAGER, null);
    User heir = world.hire(Role.MANAGER, null);
    UUID person = person(maker);
    plan(person, tomorrow(maker), Repeat.Every.MONTH, null, maker);
    List<Interaction> all = log.plannedWith(person, maker);
    all.forEach(
        one -> reassigning.give(one.id(), heir.id(), OptionalInt.empty(), world.act(maker)));
    leaves(maker);

    carrying.all(now.plus(LATER));

    List<Interaction> more = log.plannedWith(person, world.user(Role.ADMINISTRATOR));
    assertThat(more).hasSizeGreaterThan(all.size());
    assertThat(more.getLast().responsibleId()).isEqualTo(heir.id());
    assertThat(more.getLast().createdBy()).isEqualTo(heir.id());
  }

  @Test
  void aYearlyOneOfWhichTheNextTimeWasCancelledAloneGoesOn() {
    User user = world.hire(Role.MANAGER, null);
    UUID person = person(user);
    UUID first = plan(person, tomorrow(user), Repeat.Every.YEAR, null, user);
    log.plannedWith(person, user)
        .forEach(one -> interactions.cancel(one.id(), "В этот раз нет", world.act(user)));
    assertThat(log.find(first, user).state()).isEqualTo(State.CANCELLED);

    carrying.all(now.plus(Duration.ofDays(400)));

    assertThat(days(person, user)).containsExactly(tomorrow(user).plusYears(2));
  }

  @Test
  void oneThatEndsInTwoYearsIsPlannedOnUntilThenAndNoFurther() {
    User user = world.hire(Role.MANAGER, null);
    UUID person = person(user);
    LocalDate until = tomorrow(user).plusDays(500);
    plan(person, tomorrow(user), Repeat.Every.MONTH, until, user);

    carrying.all(now.plus(Duration.ofDays(200)));
    carrying.all(now.plus(Duration.ofDays(600)));

    assertThat(days(person, user).getLast()).isBetween(until.minusDays(31), until);
  }

  @Test
  void aWholeYearIsPlannedInAsManyStatementsAsAWeek() {
    User user = world.hire(Role.MANAGER, null);
    Act act = world.act(user);
    LocalDate first = tomorrow(user);
    UUID one = person(user);
    UUID other = person(user);
    List<String> week =
        queries.during(
            () -> series.plan(call(one), at(first, user), daily(first.plusDays(6)), act));
    List<String> year =
        queries.during(
            () -> series.plan(call(other), at(first, user), daily(first.plusDays(360)), act));

    assertThat(days(one, user)).hasSize(7);
    assertThat(days(other, user)).hasSize(361);
    assertThat(withoutNews(year)).hasSameSizeAs(withoutNews(week));
  }

  /** Words are indexed elsewhere; and a signal holds so many bytes, so there are some more. */
  private static List<String> withoutNews(List<String> statements) {
    return statements.stream()
        .filter(one -> !one.contains("text_entry") && !one.contains("pg_notify"))
        .toList();
  }

  private static Repeat daily(LocalDate until) {
    return new Repeat(Repeat.Every.DAY, until);
  }

  private UUID plan(
      UUID person, LocalDate first, Repeat.Every every, @Nullable LocalDate until, User user) {
    Plan plan = at(first, user);
    return series.plan(call(person), plan, new Repeat(every, until), world.act(user));
  }

  private static Topic call(UUID person) {
    return Touching.call(person);
  }

  private static Plan at(LocalDate day, User user) {
    ZoneId zone = user.zone();
    return new Plan(day.atTime(10, 30).atZone(zone).toInstant(), 30, false);
  }

  private LocalDate tomorrow(User user) {
    return LocalDate.ofInstant(now, user.zone()).plusDays(1);
  }

  private UUID person(User user) {
    return Touching.person(contacts, "Дальнева", world.act(user));
  }

  private List<LocalDate> days(UUID person, User user) {
    return sql.select(INTERACTION.MOMENT)
        .from(INTERACTION)
        .join(PARTICIPANT)
        .on(PARTICIPANT.INTERACTION_ID.eq(INTERACTION.ID))
        .where(PARTICIPANT.CONTACT_ID.eq(person), INTERACTION.STATE.eq(State.PLANNED.code()))
        .orderBy(INTERACTION.MOMENT)
        .fetch(row -> LocalDate.ofInstant(row.value1(), user.zone()));
  }

  private void becomes(User user, String role) {
    User present = world.now(user);
    UserDraft draft = UserDraft.of(present).withRole(role);
    users.change(user.id(), present.version(), draft, world.act(Role.ADMINISTRATOR));
  }

  private void leaves(User user) {
    User present = world.now(user);
    UserDraft draft = UserDraft.of(present).active(false);
    users.change(user.id(), present.version(), draft, world.act(Role.ADMINISTRATOR));
  }
}
