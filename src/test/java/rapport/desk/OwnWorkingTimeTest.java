package rapport.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Act;
import rapport.access.Role;
import rapport.access.User;
import rapport.access.WorkingTimes;
import rapport.chains.Calls;
import rapport.chains.Rules;
import rapport.contacts.Contacts;
import rapport.interactions.Ending;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Next;
import rapport.interactions.NextProposal;
import rapport.interactions.Plan;
import rapport.interactions.Repeat;
import rapport.interactions.Series;
import rapport.interactions.Slot;
import rapport.platform.WorkingWeek;
import rapport.world.MovableClock;
import rapport.world.RapportTest;
import rapport.world.World;

/** Whoever works at other times than the company is reckoned with by their own. */
@RapportTest
class OwnWorkingTimeTest {

  @Autowired World world;
  @Autowired WorkingTimes times;
  @Autowired Contacts contacts;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  @Autowired NextProposal proposals;
  @Autowired Series series;
  @Autowired Rules rules;
  @Autowired MovableClock clock;

  private User user;
  private LocalDate today;
  private DayOfWeek only;

  /** They work on one day of the week alone, ten hours: the one before today. */
  @BeforeEach
  void hire() {
    user = world.hire(Role.MANAGER, null);
    today = LocalDate.ofInstant(clock.instant(), user.zone());
    only = today.getDayOfWeek().minus(1);
    works(user, only);
  }

  private void works(User who, DayOfWeek day) {
    String hours =
        IntStream.rangeClosed(1, 7)
            .mapToObj(i -> i == day.getValue() ? "08:00-18:00" : "")
            .collect(Collectors.joining(","));
    times.change(who.id(), WorkingWeek.of(hours, Set.of()), 0, world.act(Role.ADMINISTRATOR));
  }

  @AfterEach
  void forget() {
    times.forget(user.id(), world.act(Role.ADMINISTRATOR));
  }

  @Test
  void theNextStepIsProposedForADayOnWhichTheyWork() {
    UUID person = Calls.person("Сменщикова", contacts, act());
    Ending ending =
        new Ending(
            Method.CALL,
            rapport.interactions.Direction.OUTBOUND,
            List.of(person),
            "",
            "Цена",
            "",
            user.id(),
            clock.instant());
    Instant at = proposals.after(ending, user).at();
    assertThat(at.atZone(user.zone()).getDayOfWeek()).isEqualTo(only);
  }

  @Test
  void theDaysAComposerOffersAreOnesOnWhichTheyWork() {
    String page = world.pages(user).get("/interactions/new").body();
    List<DayOfWeek> offered = new ArrayList<>();
    Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)T10:00")
        .matcher(page)
        .results()
        .forEach(found -> offered.add(LocalDate.parse(found.group(1)).getDayOfWeek()));
    assertThat(offered).isNotEmpty().containsOnly(only);
  }

  @Test
  void everyWorkingDayIsEveryOneOfTheirs() {
    UUID person = Calls.person("Посменная", contacts, act());
    LocalDate first = today.plusDays(6);
    Plan plan = new Plan(Slot.on(first, user.zone()), null, false, "", null);
    Repeat repeat = new Repeat(Repeat.Every.WORKDAY, first.plusDays(21));
    series.plan(Calls.topic(Method.CALL, "Обход", person), plan, repeat, act());
    assertThat(log.plannedWith(person, user).stream().map(this::day))
        .containsExactly(first, first.plusDays(7), first.plusDays(14), first.plusDays(21));
  }

  @Test
  void whatARulePlansForThemIsOnADayOnWhichTheyWork() {
    String word = "смена" + UUID.randomUUID();
    Act administrator = world.act(Role.ADMINISTRATOR);
    UUID rule = rules.add(Calls.planning(word, "", Method.CALL), administrator);
    UUID person = Calls.person("Правилова", contacts, act());
    interactions.log(
        Calls.topic(Method.MEETING, word, person),
        Calls.outcome(clock.instant().minus(Duration.ofSeconds(1)), ""),
        new Next.Open(),
        act());
    rules.retire(rule, administrator);
    assertThat(log.plannedWith(person, user).stream().map(this::day))
        .as("two working days later")
        .containsExactly(today.plusDays(13));
  }

  @Test
  void ofADayOffNothingIsFullAndOfAWorkingDayTheirOwnHoursCount() {
    assertThat(world.pages(user).get("/").body()).doesNotContain("of 10 h 00 min");
    User other = world.hire(Role.MANAGER, null);
    works(other, today.getDayOfWeek());
    UUID person = Calls.person("Полная", contacts, world.act(other));
    LocalDateTime late = today.atTime(23, 50);
    interactions.plan(
        Calls.topic(Method.CALL, "Цена", person),
        new Plan(late.atZone(other.zone()).toInstant(), 60, false),
        world.act(other));

    assertThat(world.pages(other).get("/").body()).contains("of 10 h 00 min");
    times.forget(other.id(), world.act(Role.ADMINISTRATOR));
  }

  private LocalDate day(Interaction one) {
    return LocalDate.ofInstant(one.moment(), user.zone());
  }

  private Act act() {
    return world.act(user);
  }
}
