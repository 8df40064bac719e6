package rapport.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The clock of the tests: it runs as clocks do, from a moment one can choose. */
@Component
@Primary
public class MovableClock extends Clock {
  private Duration ahead = Duration.ZERO;

  /** Walks on, or back with a negative span. */
  public void walk(Duration span) {
    ahead = ahead.plus(span);
  }

  /** Back to the present. */
  public void reset() {
    ahead = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), ahead);
  }
}
