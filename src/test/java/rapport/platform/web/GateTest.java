package rapport.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who gets in, who waits, and who is turned away without waiting. */
class GateTest {
  @Test
  @Timeout(60)
  void whoFindsTheQueueFullIsTurnedAwayAtOnceThoughOthersWaitLong() throws Exception {
    Gate gate = new Gate(1, 2, Duration.ofHours(1));
    assertThat(gate.enter()).isTrue();
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Boolean>> waiting =
          IntStream.range(0, 2).mapToObj(one -> people.submit(gate::enter)).toList();
      while (gate.waiting() < 2) {
        Thread.sleep(5);
      }
      assertThat(gate.enter()).isFalse(); // it would wait for an hour

      gate.leave();
      gate.leave();
      for (Future<Boolean> one : waiting) {
        assertThat(one.get()).isTrue();
      }
    }
  }

  @Test
  @Timeout(60)
  void whoWaitedInVainIsTurnedAwayAndTakesNoPlace() {
    Gate gate = new Gate(1, 2, Duration.ofMillis(20));
    assertThat(gate.enter()).isTrue();
    assertThat(gate.enter()).isFalse();
    gate.leave();
    assertThat(gate.enter()).isTrue();
    assertThat(gate.enter()).isFalse();
  }
}
