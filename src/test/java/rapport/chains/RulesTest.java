package rapport.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.chains.db.Tables.CHAIN_RULE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.Act;
import rapport.access.Role;
import rapport.access.User;
import rapport.access.UserDraft;
import rapport.access.Users;
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
import rapport.kernel.Conflict;
import rapport.platform.BusinessCalendar;
import rapport.world.RapportTest;
import rapport.world.World;

@RapportTest
class RulesTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Users users;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  @Autowired Rules rules;
  @Autowired Firings firings;
  @Autowired FiringRules firing;
  @Autowired TryingOut tryingOut;
  @Autowired BusinessCalendar calendar;
  @Autowired DSLContext sql;
  @Autowired TransactionTemplate transaction;

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
  private final Instant tomorrow = now.plus(Duration.ofDays(1));
  private final String word = "тема" + UUID.randomUUID().toString().substring(0, 8);

  @AfterEach
  void nobodyWantsTheRulesAnyMore() {
    rules.all(user()).forEach(rule -> rules.retire(rule.id(), administrator()));
  }

  @Test
  void whenACallIsCompletedWithAResultTheRulePlansAMeeting() {
    UUID rule = rules.add(Calls.planning(word, "interested", Method.MEETING), administrator());
    UUID call = planned(person());
    interactions.complete(call, Calls.outcome(now, "interested"), new Next.Open(), act());

    Interaction meeting = onlyEffect(call);
    assertThat(meeting.method()).isEqualTo(Method.MEETING);
    assertThat(meeting.state()).isEqualTo(State.PLANNED);
    assertThat(meeting.ruleId()).isEqualTo(rule);
    assertThat(meeting.origin()).isEqualTo(Origin.BY_RULE);
    assertThat(meeting.subject()).contains(word);
    assertThat(meeting.responsibleId()).isEqualTo(act().userId());
    assertThat(meeting.dayOnly()).isTrue();
    User manager = act().user();
    LocalDate day = LocalDate.ofInstant(meeting.moment(), manager.zone());
    assertThat(day).isEqualTo(calendar.workday(LocalDate.ofInstant(now, manager.zone()), 2));
    assertThat(outcomes(call)).containsExactly(Outcome.PLANNED);
  }

  @Test
  void anotherResultOrAnotherContactSetsNothingOff() {
    Rule.Draft draft = Calls.planning(word, "interested", Method.MEETING);
    Filter stranger = new Filter.Test("family_name", Operator.IS, "Никтовна");
    Trigger of = draft.trigger();
    rules.add(
        new Rule.Draft(
            draft.name(),
            Rule.Mode.ON,
            new Trigger(
                of.occasion(), of.methods(), null, of.groups(), of.results(), word, stranger),
            draft.deed()),
        administrator());
    UUID refused = logged(person(), "refused", new Next.Open());
    UUID other = logged(person(), "interested", new Next.Open());

    assertThat(effects(refused)).isEmpty();
    assertThat(outcomes(refused)).isEmpty();
    assertThat(effects(other)).isEmpty();
    assertThat(outcomes(other)).containsExactly(Outcome.OTHER_CONTACT);
  }

  @Test
  void whoeverSaysThemselvesWhatComesNextIsNotOverruled() {
    rules.add(Calls.planning(word, "", Method.MEETING), administrator());
    UUID person = person();
    UUID declined = logged(person, "", new Next.None("Не надо"));
    Next other =
        new Next.Planned(
            Calls.topic(Method.CALL, "Другое", person),
            new Plan(now.plus(Duration.ofDays(90)), null, false));
    UUID planned = logged(person, "", other);

    assertThat(effects(declined)).isEmpty();
    assertThat(outcomes(declined)).containsExactly(Outcome.DECIDED);
    assertThat(effects(planned)).extracting(Interaction::method).containsExactly(Method.CALL);
    assertThat(outcomes(planned)).containsExactly(Outcome.DECIDED);
  }

  @Test
  void whatSomebodyPlansJustAsTheRuleProposesIsTheRulesToo() {
    UUID rule = rules.add(Calls.planning(word, "", Method.CALL), administrator());
    UUID person = person();
    User manager = act().user();
    LocalDate day = calendar.workday(LocalDate.ofInstant(now, manager.zone()), 2);
    Instant at = day.atTime(15, 0).atZone(manager.zone()).toInstant();
    Next same =
        new Next.Planned(Calls.topic(Method.CALL, "Как дела", person), new Plan(at, null, false));
    UUID call = logged(person, "", same);

    assertThat(onlyEffect(call).ruleId()).isEqualTo(rule);
    assertThat(onlyEffect(call).moment()).isEqualTo(at);
    assertThat(outcomes(call)).containsExactly(Outcome.ACCEPTED);
  }

  @Test
  void aRuleThatPlansBesideDoesSoWhateverSomebodyPlanned() {
    Planning beside = Calls.planning(Method.SURVEY, new Delay(5, Delay.Unit.DAYS, null), true);
    rules.add(Calls.draft(word, "", beside), administrator());
    UUID call = logged(person(), "", new Next.None("Всё решено"));

    assertThat(onlyEffect(call).method()).isEqualTo(Method.SURVEY);
  }

  @Test
  void aRuleNeverFollowsFromItself() {
    rules.add(Calls.planning(word, "", Method.CALL), administrator());
    UUID first = logged(person(), "", new Next.Open());
    UUID second = onlyEffect(first).id();
    interactions.complete(second, Calls.outcome(now, ""), new Next.Open(), act());

    assertThat(effects(second)).isEmpty();
    assertThat(outcomes(second)).contains(Outcome.LOOP);
  }

  @Test
  void twoRulesThatCallEachOtherEnd() {
    rules.add(Calls.planning(word, "interested", Method.MEETING), administrator());
    rules.add(Calls.planning(word, "thinking", Method.CALL), administrator());
    UUID at = logged(person(), "interested", new Next.Open());
    int links = 1;
    for (String result : List.of("thinking", "interested", "thinking")) {
      List<Interaction> next = effects(at);
      if (next.isEmpty()) {
        break;
      }
      at = next.getFirst().id();
      links++;
      interactions.complete(at, Calls.outcome(now, result), new Next.Open(), act());
    }
    assertThat(links).isEqualTo(3);
    assertThat(outcomes(at)).contains(Outcome.LOOP);
  }

  @Test
  void aRuleAnswersOnceHoweverOftenAndByHowManyNodesItIsAsked() throws Exception {
    rules.add(Calls.planning(word, "", Method.CALL), administrator());
    UUID call = logged(person(), "", new Next.Open());
    Callable<Boolean> again =
        () -> {
          transaction.executeWithoutResult(
              status -> firing.fire(List.of(Occasion.COMPLETED, Occasion.INCOMING), call, now));
          return true;
        };
    try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
      for (var done : nodes.invokeAll(List.of(again, again, again, again))) {
        assertThat(done.get()).isTrue();
      }
    }
    assertThat(effects(call)).hasSize(1);
    assertThat(outcomes(call)).hasSize(1);
  }

  @Test
  void aCompletionThatIsTakenBackTakesAlongWhatTheRulePlanned() {
    rules.add(Calls.planning(word, "", Method.CALL), administrator());
    UUID call = planned(person());
    interactions.complete(call, Calls.outcome(now, ""), new Next.Open(), act());
    interactions.reopen(call, act());
    assertThat(effects(call)).isEmpty();

    interactions.complete(call, Calls.outcome(now, ""), new Next.Open(), act());
    assertThat(effects(call)).hasSize(1);
    assertThat(log.find(call, user()).version()).isEqualTo(4);
  }

  @Test
  void whatSomebodyWorkedOnStaysAndTheRuleDoesntPlanItAgain() {
    rules.add(Calls.planning(word, "", Method.CALL), administrator());
    UUID call = planned(person());
    interactions.complete(call, Calls.outcome(now, ""), new Next.Open(), act());
    UUID next = onlyEffect(call).id();
    interactions.move(next, now.plus(Duration.ofDays(9)), act());
    interactions.reopen(call, act());
    interactions.complete(call, Calls.outcome(now, ""), new Next.Open(), act());

    assertThat(effects(call)).extracting(Interaction::id).containsExactly(next);
  }

  @Test
  void aRuleThatOnlyWritesDownPlansNothing() {
    rules.add(Calls.in(Rule.Mode.LOG, Calls.planning(word, "", Method.CALL)), administrator());
    UUID call = logged(person(), "", new Next.Open());

    assertThat(effects(call)).isEmpty();
    assertThat(outcomes(call)).containsExactly(Outcome.FORESEEN);
    assertThat(entries(call).getFirst().effectAt()).isNotNull();
  }

  @Test
  void whatArrivesFromOutsideIsMarkedAsNotRelevantAndDoesntCount() {
    UUID rule =
        rules.add(
            Calls.on(Occasion.INCOMING, Calls.draft(word, "", new Disregarding("Автоответ"))),
            administrator());
    UUID person = person();
    UUID mail =
        interactions.log(
            Calls.incoming("Автоответ: " + word.toUpperCase(Locale.ROOT), person),
            Calls.outcome(now, ""),
            new Next.Open(),
            act());

    Interaction marked = log.find(mail, user());
    assertThat(marked.relevant()).isFalse();
    assertThat(marked.irrelevantWhy()).isEqualTo("Автоответ");
    assertThat(marked.irrelevantRuleId()).isEqualTo(rule);
    assertThat(contacts.find(person, user()).lastTouchAt()).isNull();
    interactions.withdraw(mail, act());
  }

  @Test
  void aCancellationSetsARuleOffAndTakesBackWhatItPlannedWhenItIsTakenBack() {
    rules.add(
        Calls.on(Occasion.CANCELLED, Calls.planning(word, "", Method.EMAIL)), administrator());
    UUID call = planned(person());
    interactions.cancel(call, "Заболел", act());
    assertThat(onlyEffect(call).method()).isEqualTo(Method.EMAIL);

    interactions.restore(call, act());
    assertThat(effects(call)).isEmpty();
  }

  @Test
  void aRuleThatIsRefusedDoesntStopTheActAndIsTriedAgain() {
    UUID rule = rules.add(Calls.planning(word, "", Method.CALL), administrator());
    sql.update(CHAIN_RULE).set(CHAIN_RULE.MINUTES, 99_999).where(CHAIN_RULE.ID.eq(rule)).execute();
    UUID call = logged(person(), "", new Next.Open());

    assertThat(log.find(call, user()).state()).isEqualTo(State.COMPLETED);
    assertThat(outcomes(call)).containsExactly(Outcome.FAILED);
    Firing failed = entries(call).getFirst();
    assertThat(failed.told()).isEqualTo("duration");

    sql.update(CHAIN_RULE).set(CHAIN_RULE.MINUTES, 15).where(CHAIN_RULE.ID.eq(rule)).execute();
    firings.retry(failed.id(), administrator());
    assertThat(onlyEffect(call).plannedMinutes()).isEqualTo(15);
    assertThatThrownBy(() -> firings.retry(failed.id(), administrator()))
        .isInstanceOfSatisfying(
            Conflict.class, refused -> assertThat(refused.code()).isEqualTo("notFailed"));
  }

  @Test
  void whereTheNamedColleagueHasLeftTheRuleSaysSoAndIsTriedAgain() {
    User colleague = world.hire(Role.MANAGER, null);
    Planning planning =
        new Planning(
            Method.CALL,
            "",
            "",
            Responsible.COLLEAGUE,
            colleague.id(),
            new Delay(1, Delay.Unit.HOURS, null),
            null,
            true,
            false);
    rules.add(Calls.draft(word, "", planning), administrator());
    active(colleague, false);
    UUID call = logged(person(), "", new Next.Open());
    assertThat(outcomes(call)).containsExactly(Outcome.NOBODY);

    active(colleague, true);
    firings.retry(entries(call).getFirst().id(), administrator());
    assertThat(onlyEffect(call).responsibleId()).isEqualTo(colleague.id());
    assertThat(onlyEffect(call).urgent()).isTrue();
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
    rules.add(Calls.draft(word, "", planning), administrator());
    UUID person = person();
    UUID call =
        interactions.log(
            Calls.topic(Method.CALL, word, person),
            Calls.outcome(now, ""),
            new Next.Open(),
            world.act(Role.HEAD));

    Interaction planned = onlyEffect(call);
    assertThat(planned.responsibleId()).isEqualTo(act().userId());
    assertThat(planned.subject()).isEqualTo("Проверка");
    assertThat(planned.group()).isEqualTo("complaint");
    assertThat(planned.moment().atZone(act().user().zone()).toLocalTime())
        .isEqualTo(LocalTime.of(11, 30));
  }

  private void active(User colleague, boolean active) {
    User known = users.find(colleague.id()).orElseThrow();
    users.change(known.id(), known.version(), UserDraft.of(known).active(active), administrator());
  }

  @Test
  void workingHoursPassOnlyWhileSomebodyWorks() {
    rules.add(
        Calls.draft(
            word, "", Calls.planning(Method.CALL, new Delay(20, Delay.Unit.HOURS, null), false)),
        administrator());
    UUID call = logged(person(), "", new Next.Open());

    assertThat(onlyEffect(call).moment()).isEqualTo(calendar.after(now, Duration.ofHours(20)));
  }

  @Test
  void aTrialTellsWhatWouldHappenAndWritesNothing() {
    UUID person = person();
    UUID call = logged(person, "interested", new Next.Open());
    logged(person, "interested", new Next.None("Хватит"));
    logged(person, "refused", new Next.Open());
    UUID rule =
        rules.add(
            Calls.in(Rule.Mode.OFF, Calls.planning(word, "interested", Method.MEETING)),
            administrator());

    TryingOut.Trial trial = tryingOut.ofLately(Optional.of(rule), user());
    assertThat(trial.fired()).isEqualTo(1);
    assertThat(trial.guesses()).hasSize(2);
    TryingOut.Trial one = tryingOut.of(call, Optional.of(rule), user());
    assertThat(one.guesses())
        .singleElement()
        .satisfies(guess ->
            assertThat(Objects.requireNonNull(guess.verdict().topic()).method())
                .isEqualTo(Method.MEETING));
    assertThat(effects(call)).isEmpty();
    assertThat(outcomes(call)).isEmpty();
  }

  @Test
  void whatTookPlaceLongAgoSetsNothingOff() {
    rules.add(Calls.planning(word, "", Method.CALL), administrator());
    UUID call =
        interactions.log(
            Calls.topic(Method.CALL, word, person()),
            Calls.outcome(now.minus(Duration.ofDays(60)), ""),
            new Next.Open(),
            act());
    assertThat(outcomes(call)).isEmpty();
  }

  @Test
  void whoeverWritesDownWhatTheOtherSideBeganMeansBothOccasions() {
    rules.add(Calls.planning(word, "", Method.CALL), administrator());
    UUID mail =
        interactions.log(
            Calls.incoming(word, person()), Calls.outcome(now, ""), new Next.Open(), act());
    assertThat(onlyEffect(mail).direction()).isEqualTo(Direction.OUTBOUND);
  }

  private UUID person() {
    return Calls.person("Правилова", contacts, act());
  }

  private UUID planned(UUID person) {
    return interactions.plan(
        Calls.topic(Method.CALL, "О " + word, person), new Plan(tomorrow, null, false), act());
  }

  private UUID logged(UUID person, String result, Next next) {
    return interactions.log(
        Calls.topic(Method.CALL, "О " + word, person), Calls.outcome(now, result), next, act());
  }

  private Interaction onlyEffect(UUID id) {
    assertThat(effects(id)).hasSize(1);
    return effects(id).getFirst();
  }

  private List<Interaction> effects(UUID id) {
    return log.causedBy(id, user());
  }

  private List<Outcome> outcomes(UUID id) {
    return entries(id).stream()
        .filter(one -> id.equals(one.interactionId()))
        .map(Firing::outcome)
        .toList();
  }

  private List<Firing> entries(UUID id) {
    return firings
        .page(
            new Firings.Asked(Optional.empty(), Optional.of(id), Optional.empty()),
            user(),
            Optional.empty(),
            50)
        .items();
  }

  private User user() {
    return world.user(Role.ADMINISTRATOR);
  }

  private Act administrator() {
    return world.act(Role.ADMINISTRATOR);
  }

  private Act act() {
    return world.act(Role.MANAGER);
  }
}
