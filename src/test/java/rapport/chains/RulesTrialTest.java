package rapport.chains;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import rapport.contacts.Contacts;
import rapport.interactions.InteractionLog;
import rapport.interactions.Interactions;
import rapport.interactions.Method;
import rapport.interactions.Next;
import rapport.world.RapportTest;
import rapport.world.World;

/** What rules would do is told without doing it. */
@RapportTest
class RulesTrialTest {
  @Autowired World world;
  @Autowired Contacts contacts;
  @Autowired Interactions interactions;
  @Autowired InteractionLog log;
  @Autowired Rules rules;
  @Autowired Firings firings;
  @Autowired TryingOut tryingOut;

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
  void aRuleThatOnlyWritesDownPlansNothing() {
    rules.add(
        Calls.in(Rule.Mode.LOG, Calls.planning(calls.word(), "", Method.CALL)),
        calls.administrator());
    UUID call = calls.logged(calls.person(), "", new Next.Open());

    assertThat(calls.effects(call)).isEmpty();
    assertThat(calls.outcomes(call)).containsExactly(FiringOutcome.FORESEEN);
    assertThat(calls.entries(call).getFirst().effectAt()).isNotNull();
  }

  @Test
  void aTrialTellsWhatWouldHappenAndWritesNothing() {
    UUID person = calls.person();
    UUID call = calls.logged(person, "interested", new Next.Open());
    calls.logged(person, "interested", new Next.None("Хватит"));
    calls.logged(person, "refused", new Next.Open());
    UUID rule =
        rules.add(
            Calls.in(Rule.Mode.OFF, Calls.planning(calls.word(), "interested", Method.MEETING)),
            calls.administrator());

    TryingOut.Trial trial = tryingOut.ofLately(Optional.of(rule), calls.user());
    assertThat(trial.fired()).isEqualTo(1);
    assertThat(trial.guesses()).hasSize(2);
    TryingOut.Trial one = tryingOut.of(call, Optional.of(rule), calls.user());
    assertThat(one.guesses())
        .singleElement()
        .satisfies(guess ->
            assertThat(Objects.requireNonNull(guess.verdict().topic()).method())
                .isEqualTo(Method.MEETING));
    assertThat(calls.effects(call)).isEmpty();
    assertThat(calls.outcomes(call)).isEmpty();
  }
}
