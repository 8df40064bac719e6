package rapport.chains;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.access.User;
import rapport.chains.Deed.Delay;
import rapport.chains.Deed.Disregarding;
import rapport.chains.Deed.Planning;
import rapport.chains.Deed.Responsible;
import rapport.contacts.Contacts;
import rapport.filters.Filter;
import rapport.filters.Operator;
import rapport.interactions.Direction;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Next;
import rapport.interactions.Origin;
import rapport.interactions.Plan;
import rapport.interactions.State;
import rapport.platform.BusinessCalendar;
import rapport.world.RapportTest;
import rapport.world.World;

/** What rules plan when an interaction ends. */
@RapportTest
class RulesTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  @Autowired Rules rules;
  @Autowired Firings firings;
  @Autowired BusinessCalendar calendar;

  private RuledCalls calls;

  @BeforeEach
  void calls() {
    calls = new RuledCalls(world, contacts, interactions, log, firings);
  }

  @AfterEach
  void nobodyWantsTheRulesAnyMore() {
    rules.all(calls.user()).forEach(rule -> rules.retire(rule.id(), calls.administrator()));
  }

  @Test
  void whenACallIsCompletedWithAResultTheRulePlansAMeeting() {
    UUID rule =
        rules.add(
            Calls.planning(calls.word(), "interested", Method.MEETING), calls.administrator());
    UUID call = calls.planned(calls.person());
    interactions.complete(
        call, Calls.outcome(calls.now(), "interested"), new Next.Open(), calls.act());

    Interaction meeting = calls.onlyEffect(call);
    assertThat(meeting.method()).isEqualTo(Method.MEETING);
    assertThat(meeting.state()).isEqualTo(State.PLANNED);
    assertThat(meeting.ruleId()).isEqualTo(rule);
    assertThat(meeting.origin()).isEqualTo(Origin.BY_RULE);
    assertThat(meeting.subject()).contains(calls.word());
    assertThat(meeting.responsibleId()).isEqualTo(calls.act().userId());
    assertThat(meeting.dayOnly()).isTrue();
    User manager = calls.act().user();
    LocalDate day = LocalDate.ofInstant(meeting.moment(), manager.zone());
    assertThat(day)
        .isEqualTo(calendar.workday(LocalDate.ofInstant(calls.now(), manager.zone()), 2));
    assertThat(calls.outcomes(call)).containsExactly(FiringOutcome.PLANNED);
  }

  @Test
  void anotherResultOrAnotherContactSetsNothingOff() {
    Rule.Draft draft = Calls.planning(calls.word(), "interested", Method.MEETING);
    Filter stranger = new Filter.Test("family_name", Operator.IS, "Никтовна");
    Trigger of = draft.trigger();
    rules.add(
        new Rule.Draft(
            draft.name(),
            Rule.Mode.ON,
            new Trigger(
                of.occasion(),
                of.methods(),
                null,
                of.groups(),
                of.results(),
                calls.word(),
                stranger),
            draft.deed()),
        calls.administrator());
    UUID refused = calls.logged(calls.person(), "refused", new Next.Open());
    UUID other = calls.logged(calls.person(), "interested", new Next.Open());

    assertThat(calls.effects(refused)).isEmpty();
    assertThat(calls.outcomes(refused)).isEmpty();
    assertThat(calls.effects(other)).isEmpty();
    assertThat(calls.outcomes(other)).containsExactly(FiringOutcome.OTHER_CONTACT);
  }

  @Test
  void whoeverSaysThemselvesWhatComesNextIsNotOverruled() {
    rules.add(Calls.planning(calls.word(), "", Method.MEETING), calls.administrator());
    UUID person = calls.person();
    UUID declined = calls.logged(person, "", new Next.None("Не надо"));
    Next other =
        new Next.Planned(
            Calls.topic(Method.CALL, "Другое", person),
            new Plan(calls.now().plus(Duration.ofDays(90)), null, false));
    UUID planned = calls.logged(person, "", other);

    assertThat(calls.effects(declined)).isEmpty();
    assertThat(calls.outcomes(declined)).containsExactly(FiringOutcome.DECIDED);
    assertThat(calls.effects(planned)).extracting(Interaction::method).containsExactly(Method.CALL);
    assertThat(calls.outcomes(planned)).containsExactly(FiringOutcome.DECIDED);
  }

  @Test
  void whatSomebodyPlansJustAsTheRuleProposesIsTheRulesToo() {
    UUID rule = rules.add(Calls.planning(calls.word(), "", Method.CALL), calls.administrator());
    UUID person = calls.person();
    User manager = calls.act().user();
    LocalDate day = calendar.workday(LocalDate.ofInstant(calls.now(), manager.zone()), 2);
    Instant at = day.atTime(15, 0).atZone(manager.zone()).toInstant();
    Next same =
        new Next.Planned(Calls.topic(Method.CALL, "Как дела", person), new Plan(at, null, false));
    UUID call = calls.logged(person, "", same);

    assertThat(calls.onlyEffect(call).ruleId()).isEqualTo(rule);
    assertThat(calls.onlyEffect(call).moment()).isEqualTo(at);
    assertThat(calls.outcomes(call)).containsExactly(FiringOutcome.ACCEPTED);
  }

  @Test
  void aRuleThatPlansBesideDoesSoWhateverSomebodyPlanned() {
    Planning beside = Calls.planning(Method.SURVEY, new Delay(5, Delay.Unit.DAYS, null), true);
    rules.add(Calls.draft(calls.word(), "", beside), calls.administrator());
    UUID call = calls.logged(calls.person(), "", new Next.None("Всё решено"));

    assertThat(calls.onlyEffect(call).method()).isEqualTo(Method.SURVEY);
  }

  @Test
  void whatArrivesFromOutsideIsMarkedAsNotRelevantAndDoesntCount() {
    UUID rule =
        rules.add(
            Calls.on(
                Occasion.INCOMING, Calls.draft(calls.word(), "", new Disregarding("Автоответ"))),
            calls.administrator());
    UUID person = calls.person();
    UUID mail =
        interactions.log(
            Calls.incoming("Автоответ: " + calls.word().toUpperCase(Locale.ROOT), person),
            Calls.outcome(calls.now(), ""),
            new Next.Open(),
            calls.act());

    Interaction marked = log.find(mail, calls.user());
    assertThat(marked.relevant()).isFalse();
    assertThat(marked.irrelevantWhy()).isEqualTo("Автоответ");
    assertThat(marked.irrelevantRuleId()).isEqualTo(rule);
    assertThat(contacts.find(person, calls.user()).lastTouchAt()).isNull();
    interactions.withdraw(mail, calls.act());
  }

  @Test
  void theClientsOwnColleagueDoesWhatIsPlannedForThem() {
    Planning planning =
        new Planning(
            Method.CALL,
            "Проверка",
            "complaint",
            Responsible.CLIENT,
            null,
            new Delay(1, Delay.Unit.DAYS, LocalTime.of(11, 30)),
            30,
            false,
            false);
    rules.add(Calls.draft(calls.word(), "", planning), calls.administrator());
    UUID person = calls.person();
    UUID call =
        interactions.log(
            Calls.topic(Method.CALL, calls.word(), person),
            Calls.outcome(calls.now(), ""),
            new Next.Open(),
            world.act(Role.HEAD));

    Interaction planned = calls.onlyEffect(call);
    assertThat(planned.responsibleId()).isEqualTo(calls.act().userId());
    assertThat(planned.subject()).isEqualTo("Проверка");
    assertThat(planned.group()).isEqualTo("complaint");
    assertThat(planned.moment().atZone(calls.act().user().zone()).toLocalTime())
        .isEqualTo(LocalTime.of(11, 30));
  }

  @Test
  void workingHoursPassOnlyWhileSomebodyWorks() {
    rules.add(
        Calls.draft(
            calls.word(),
            "",
            Calls.planning(Method.CALL, new Delay(20, Delay.Unit.HOURS, null), false)),
        calls.administrator());
    UUID call = calls.logged(calls.person(), "", new Next.Open());

    assertThat(calls.onlyEffect(call).moment())
        .isEqualTo(calendar.after(calls.now(), Duration.ofHours(20)));
  }

  @Test
  void whoeverWritesDownWhatTheOtherSideBeganMeansBothOccasions() {
    rules.add(Calls.planning(calls.word(), "", Method.CALL), calls.administrator());
    UUID mail =
        interactions.log(
            Calls.incoming(calls.word(), calls.person()),
            Calls.outcome(calls.now(), ""),
            new Next.Open(),
            calls.act());
    assertThat(calls.onlyEffect(mail).direction()).isEqualTo(Direction.OUTBOUND);
  }
}
