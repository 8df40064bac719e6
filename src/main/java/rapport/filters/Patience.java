package rapport.filters;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;
import rapport.kernel.Invalid;

/** How long the database may look; a filter that takes longer is refused, not waited for. */
@Component
public class Patience {
  private static final String LONGEST = "8s";

  private static final String CANCELLED = "57014"; // SQLSTATE query_canceled
  private static final String DATA = "22"; // SQLSTATE class data exception

  private final DSLContext sql;

  Patience(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * Does the work in the transaction at hand; {@link Invalid} at {@code filter} where it takes the
   * database too long.
   */
  public <T> T with(Supplier<T> work) {
    sql.select(field("set_config('statement_timeout', {0}, true)", String.class, val(LONGEST)))
        .fetch();
    try {
      return work.get();
    } catch (RuntimeException failure) {
      throw refused(failure);
    }
  }

  /** Filters are checked before they are asked, so data that can't be read is the cursor's. */
  private static RuntimeException refused(RuntimeException failure) {
    String state =
        NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException cause
            ? String.valueOf(cause.getSQLState())
            : "";
    if (state.equals(CANCELLED)) {
      return new Invalid("filter", "filterSlow");
    }
    return state.startsWith(DATA) ? new Invalid("cursor", "cursor") : failure;
  }
}
