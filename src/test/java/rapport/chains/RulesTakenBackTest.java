package rapport.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.chains.db.Tables.CHAIN_RULE;

import java.time.Duration;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.access.Role;
import rapport.access.User;
import rapport.access.UserDraft;
import rapport.access.Users;
import rapport.chains.Deed.Delay;
import rapport.chains.Deed.Planning;
import rapport.chains.Deed.Responsible;
import rapport.contacts.Contacts;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Next;
import rapport.interactions.State;
import rapport.kernel.Conflict;
import rapport.world.RapportTest;
import rapport.world.World;

/** What is taken back takes along what rules did. */
@RapportTest
class RulesTakenBackTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Users users;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  @Autowired Rules rules;
  @Autowired Firings firings;
  @Autowired DSLContext sql;

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
  void aCompletionThatIsTakenBackTakesAlongWhatTheRulePlanned() {
    rules.add(Calls.planning(calls.word(), "", Method.CALL), calls.administrator());
    UUID call = calls.planned(calls.person());
    interactions.complete(call, Calls.outcome(calls.now(), ""), new Next.Open(), calls.act());
    interactions.reopen(call, calls.act());
    assertThat(calls.effects(call)).isEmpty();

    interactions.complete(call, Calls.outcome(calls.now(), ""), new Next.Open(), calls.act());
    assertThat(calls.effects(call)).hasSize(1);
    assertThat(log.find(call, calls.user()).version()).isEqualTo(4);
  }

  @Test
  void whatSomebodyWorkedOnStaysAndTheRuleDoesntPlanItAgain() {
    rules.add(Calls.planning(calls.word(), "", Method.CALL), calls.administrator());
    UUID call = calls.planned(calls.person());
    interactions.complete(call, Calls.outcome(calls.now(), ""), new Next.Open(), calls.act());
    UUID next = calls.onlyEffect(call).id();
    interactions.move(next, calls.now().plus(Duration.ofDays(9)), calls.act());
    interactions.reopen(call, calls.act());
    interactions.complete(call, Calls.outcome(calls.now(), ""), new Next.Open(), calls.act());

    assertThat(calls.effects(call)).extracting(Interaction::id).containsExactly(next);
  }

  @Test
  void aCancellationSetsARuleOffAndTakesBackWhatItPlannedWhenItIsTakenBack() {
    rules.add(
        Calls.on(Occasion.CANCELLED, Calls.planning(calls.word(), "", Method.EMAIL)),
        calls.administrator());
    UUID call = calls.planned(calls.person());
    interactions.cancel(call, "Заболел", calls.act());
    assertThat(calls.onlyEffect(call).method()).isEqualTo(Method.EMAIL);

    interactions.restore(call, calls.act());
    assertThat(calls.effects(call)).isEmpty();
  }

  @Test
  void aRuleThatIsRefusedDoesntStopTheActAndIsTriedAgain() {
    UUID rule = rules.add(Calls.planning(calls.word(), "", Method.CALL), calls.administrator());
    sql.update(CHAIN_RULE).set(CHAIN_RULE.MINUTES, 99_999).where(CHAIN_RULE.ID.eq(rule)).execute();
    UUID call = calls.logged(calls.person(), "", new Next.Open());

    assertThat(log.find(call, calls.user()).state()).isEqualTo(State.COMPLETED);
    assertThat(calls.outcomes(call)).containsExactly(FiringOutcome.FAILED);
    Firing failed = calls.entries(call).getFirst();
    assertThat(failed.told()).isEqualTo("duration");

    sql.update(CHAIN_RULE).set(CHAIN_RULE.MINUTES, 15).where(CHAIN_RULE.ID.eq(rule)).execute();
    firings.retry(failed.id(), calls.administrator());
    assertThat(calls.onlyEffect(call).plannedMinutes()).isEqualTo(15);
    assertThatThrownBy(() -> firings.retry(failed.id(), calls.administrator()))
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
    rules.add(Calls.draft(calls.word(), "", planning), calls.administrator());
    active(colleague, false);
    UUID call = calls.logged(calls.person(), "", new Next.Open());
    assertThat(calls.outcomes(call)).containsExactly(FiringOutcome.NOBODY);

    active(colleague, true);
    firings.retry(calls.entries(call).getFirst().id(), calls.administrator());
    assertThat(calls.onlyEffect(call).responsibleId()).isEqualTo(colleague.id());
    assertThat(calls.onlyEffect(call).urgent()).isTrue();
  }

  private void active(User colleague, boolean active) {
    User known = users.find(colleague.id()).orElseThrow();
    users.change(
        known.id(), known.version(), UserDraft.of(known).active(active), calls.administrator());
  }
}
