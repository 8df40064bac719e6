package rapport.explain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteContext.BatchMode;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.Query;
import org.jooq.ResultQuery;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Listens to what requests ask the database, with the values they ask it with. What jobs do beside
 * is no part of them.
 */
public final class Overheard implements ExecuteListenerProvider {
  // possessive, for a greedy one recurses with each element
  private static final Pattern LIST =
      Pattern.compile("(\\?|cast\\(\\? as \\w+\\))(?:, (?:\\?|cast\\(\\? as \\w+\\)))++(?=\\))");
  private static final String START = "rapport.explain.start";
  private static final String JOBS = "(db-scheduler|webhook|live)-.*";

  /**
   * One statement that was executed.
   *
   * @param text as it was sent, lists of values shortened, so that equal questions are equal
   * @param transaction a number of the transaction it stands in, 0 where it stands alone
   * @param whole whether the query holds all values it was executed with; one that was executed in
   *     a batch with many sets of them doesn't
   */
  public record Statement(String text, Query query, double millis, int transaction, boolean whole) {
    boolean isQuestion() {
      return query instanceof ResultQuery;
    }
  }

  private final List<Statement> statements = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger transactions = new AtomicInteger();

  /** What a piece of work makes the program ask. */
  public List<Statement> during(Runnable work) {
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
    if (!(context.data(START) instanceof Long start)
        || Thread.currentThread().getName().matches(JOBS)) {
      return;
    }
    double millis = (System.nanoTime() - start) / 1e6;
    Query query = context.query();
    String sql = context.sql();
    if (context.batchMode() != BatchMode.NONE) {
      boolean whole = context.batchMode() == BatchMode.MULTIPLE;
      for (Query one : context.batchQueries()) {
        add(one.getSQL(), one, millis / context.batchQueries().length, whole);
      }
    } else if (query != null && sql != null) {
      add(sql, query, millis, true);
    }
  }

  private void add(String sql, Query query, double millis, boolean whole) {
    String text = LIST.matcher(sql).replaceAll("$1, …");
    statements.add(new Statement(text, query, millis, transaction(), whole));
  }

  /** Which transaction this thread is in; it is given a number when first met. */
  private int transaction() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()
        || !TransactionSynchronizationManager.isSynchronizationActive()) {
      return 0;
    }
    return TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(Met.class::isInstance)
        .map(Met.class::cast)
        .findFirst()
        .orElseGet(this::meet)
        .number();
  }

  private Met meet() {
    Met met = new Met(transactions.incrementAndGet());
    TransactionSynchronizationManager.registerSynchronization(met);
    return met;
  }

  /** Hangs on a transaction and knows its number. */
  private record Met(int number) implements TransactionSynchronization {}
}
