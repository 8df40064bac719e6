package rapport.chains;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.contacts.Contacts;
import rapport.interactions.Interaction;
import rapport.interactions.InteractionLog;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Next;
import rapport.world.RapportTest;
import rapport.world.World;

/** Rules answer once, and every way down a chain ends. */
@RapportTest
class RulesEndTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  @Autowired Rules rules;
  @Autowired Firings firings;
  @Autowired FiringRules firing;
  @Autowired TransactionTemplate transaction;

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
  void aRuleNeverFollowsFromItself() {
    rules.add(Calls.planning(calls.word(), "", Method.CALL), calls.administrator());
    UUID first = calls.logged(calls.person(), "", new Next.Open());
    UUID second = calls.onlyEffect(first).id();
    interactions.complete(second, Calls.outcome(calls.now(), ""), new Next.Open(), calls.act());

    assertThat(calls.effects(second)).isEmpty();
    assertThat(calls.outcomes(second)).contains(FiringOutcome.LOOP);
  }

  @Test
  void twoRulesThatCallEachOtherEnd() {
    rules.add(Calls.planning(calls.word(), "interested", Method.MEETING), calls.administrator());
    rules.add(Calls.planning(calls.word(), "thinking", Method.CALL), calls.administrator());
    UUID at = calls.logged(calls.person(), "interested", new Next.Open());
    int links = 1;
    for (String result : List.of("thinking", "interested", "thinking")) {
      List<Interaction> next = calls.effects(at);
      if (next.isEmpty()) {
        break;
      }
      at = next.getFirst().id();
      links++;
      interactions.complete(at, Calls.outcome(calls.now(), result), new Next.Open(), calls.act());
    }
    assertThat(links).isEqualTo(3);
    assertThat(calls.outcomes(at)).contains(FiringOutcome.LOOP);
  }

  @Test
  void aRuleAnswersOnceHoweverOftenAndByHowManyNodesItIsAsked() throws Exception {
    rules.add(Calls.planning(calls.word(), "", Method.CALL), calls.administrator());
    UUID call = calls.logged(calls.person(), "", new Next.Open());
    Callable<Boolean> again =
        () -> {
          transaction.executeWithoutResult(status ->
              firing.fire(List.of(Occasion.COMPLETED, Occasion.INCOMING), call, calls.now()));
          return true;
        };
    try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
      for (var done : nodes.invokeAll(List.of(again, again, again, again))) {
        assertThat(done.get()).isTrue();
      }
    }
    assertThat(calls.effects(call)).hasSize(1);
    assertThat(calls.outcomes(call)).hasSize(1);
  }

  @Test
  void whatTookPlaceLongAgoSetsNothingOff() {
    rules.add(Calls.planning(calls.word(), "", Method.CALL), calls.administrator());
    UUID call =
        interactions.log(
            Calls.topic(Method.CALL, calls.word(), calls.person()),
            Calls.outcome(calls.now().minus(Duration.ofDays(60)), ""),
            new Next.Open(),
            calls.act());
    assertThat(calls.outcomes(call)).isEmpty();
  }
}
