package rapport.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts the statements that reach the database through jOOQ, so that a page can be held to a fixed
 * number.
 */
@Component
public class Queries implements ExecuteListenerProvider {
  private final List<String> seen = Collections.synchronizedList(new ArrayList<>());

  /** The statements that a piece of work, such as a request, causes. */
  public List<String> during(Runnable work) {
    seen.clear();
    work.run();
    return List.copyOf(seen);
  }

  @Override
  public ExecuteListener provide() {
    return ExecuteListener.onExecuteStart(this::note);
  }

  /** What jobs do beside is no part of the work that is watched. */
  private void note(ExecuteContext context) {
    if (Thread.currentThread().getName().matches("(db-scheduler|webhook|live)-.*")) {
      return;
    }
    @Nullable String statement = context.sql();
    seen.add(statement == null ? "batch" : statement);
  }
}
