package rapport.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.Query;
import org.jooq.ResultQuery;

/** Listens to what the pages ask the database, with the values they ask it with. */
final class Overheard implements ExecuteListenerProvider {
  private static final Pattern LIST =
      Pattern.compile("(\\?|cast\\(\\? as \\w+\\))(, (\\?|cast\\(\\? as \\w+\\)))+(?=\\))");
  private static final String START = "rapport.explain.start";

  /**
   * One statement that was executed.
   *
   * @param text as it was sent, lists of values shortened, so that equal questions are equal
   */
  record Statement(String text, Query query, double millis) {
    boolean isQuestion() {
      return query instanceof ResultQuery;
    }
  }

  private final List<Statement> statements = Collections.synchronizedList(new ArrayList<>());

  /** What a piece of work makes the program ask. */
  List<Statement> during(Runnable work) {
    statements.clear();
    work.run();
    return List.copyOf(statements);
  }

  @Override
  public ExecuteListener provide() {
    return ExecuteListener.onExecuteStart(Overheard::began).onExecuteEnd(this::ended);
  }

  private static void began(ExecuteContext context) {
    context.data(START, System.nanoTime());
  }

  private void ended(ExecuteContext context) {
    Query query = context.query();
    String sql = context.sql();
    if (query != null && sql != null && context.data(START) instanceof Long start) {
      double millis = (System.nanoTime() - start) / 1e6;
      statements.add(new Statement(LIST.matcher(sql).replaceAll("$1, …"), query, millis));
    }
  }
}
