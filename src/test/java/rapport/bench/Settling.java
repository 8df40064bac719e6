package rapport.bench;

import java.time.Duration;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/** Waits until a Rapport has nothing to do: the first start on a seeded world has a lot. */
final class Settling {
  private static final Duration PATIENCE = Duration.ofHours(1);
  private static final int CALM = 3;

  private Settling() {}

  static void await(DSLContext sql, Consumer<String> say) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    int calm = 0;
    boolean said = false;
    while (calm < CALM && System.nanoTime() < end) {
      boolean busy =
          sql.fetchSingle(
                  "select exists (select 1 from scheduled_tasks where picked or execution_time <= now())")
              .get(0, boolean.class);
      calm = busy ? 0 : calm + 1;
      if (busy && !said) {
        say.accept("Waiting until its jobs are done …");
        said = true;
      }
      Node.pause(Duration.ofSeconds(1));
    }
  }
}
