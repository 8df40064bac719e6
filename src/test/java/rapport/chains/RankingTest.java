package rapport.chains;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.Act;
import rapport.access.Role;
import rapport.interactions.Method;
import rapport.world.RapportTest;
import rapport.world.World;

/** Two who order rules at the same time order one after the other. */
@RapportTest
class RankingTest {
  @Autowired World world;
  @Autowired Rules rules;
  @Autowired TransactionTemplate transaction;

  @Test
  void whoeverComesSecondOrdersWhatTheFirstLeft() throws Exception {
    List<UUID> three = List.of(rule(), rule(), rule());
    CompletableFuture<?> second =
        transaction.execute(status -> {
          rules.raise(three.get(2), act()); // the last before the middle one, not committed yet
          CompletableFuture<?> raising =
              CompletableFuture.runAsync(() -> rules.raise(three.get(1), act()));
          try {
            raising.get(500, TimeUnit.MILLISECONDS);
          } catch (TimeoutException waits) {
            return raising;
          } catch (Exception failed) {
            throw new IllegalStateException(failed);
          }
          return raising;
        });
    Objects.requireNonNull(second).get(30, TimeUnit.SECONDS);

    assertThat(rules.all(world.user(Role.ADMINISTRATOR)))
        .extracting(Rule::id)
        .containsSubsequence(three);
    three.forEach(id -> rules.retire(id, act()));
  }

  private UUID rule() {
    return rules.add(Calls.planning("порядок", "", Method.CALL), act());
  }

  private Act act() {
    return world.act(Role.ADMINISTRATOR);
  }
}
