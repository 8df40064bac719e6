package rapport.platform.web;

import java.sql.SQLException;
import org.springframework.core.NestedExceptionUtils;

/** Tells what no database can keep, such as a NUL in a text, from a failure of ours. */
public final class Unstorable {
  private Unstorable() {}

  /** Whether PostgreSQL refused the data itself: SQLSTATE class 22, data exception. */
  public static boolean is(Exception failure) {
    return NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException sql
        && String.valueOf(sql.getSQLState()).startsWith("22");
  }
}
