package rapport.access;

import static rapport.access.db.Tables.SIGN_IN_FAILURE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.kernel.EmailAddress;
import rapport.kernel.Ids;

/**
 * Counts tries to sign in, so that nobody guesses passwords by the thousand. A try counts as failed
 * from its beginning until it has succeeded: so many at once gain nothing.
 */
@Component
@Transactional
public class SignInTries {
  public static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int LONGEST_EMAIL = 254;
  private static final int FOR_AN_EMAIL = 10;
  private static final int FROM_AN_ADDRESS = 50;

  private final DSLContext sql;
  private final Clock clock;

  public SignInTries(DSLContext sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * Whether one more try is let through; it is counted then. Refused tries are not, or somebody
   * could be locked out for ever.
   */
  public boolean admits(String email, String address) {
    Instant now = clock.instant();
    String one = known(email);
    sql.execute("select pg_advisory_xact_lock(hashtextextended({0}, 9))", DSL.val(one));
    sql.deleteFrom(SIGN_IN_FAILURE).where(SIGN_IN_FAILURE.AT.le(now.minus(WINDOW))).execute();
    if (count(SIGN_IN_FAILURE.EMAIL.eq(one)) >= FOR_AN_EMAIL
        || count(SIGN_IN_FAILURE.ADDRESS.eq(address)) >= FROM_AN_ADDRESS) {
      return false;
    }
    sql.insertInto(SIGN_IN_FAILURE)
        .set(SIGN_IN_FAILURE.ID, Ids.next())
        .set(SIGN_IN_FAILURE.AT, now)
        .set(SIGN_IN_FAILURE.EMAIL, one)
        .set(SIGN_IN_FAILURE.ADDRESS, address)
        .execute();
    return true;
  }

  /** Somebody has signed in: their slips are forgotten. */
  public void succeeded(String email) {
    sql.deleteFrom(SIGN_IN_FAILURE).where(SIGN_IN_FAILURE.EMAIL.eq(known(email))).execute();
  }

  private int count(Condition those) {
    return sql.fetchCount(SIGN_IN_FAILURE, those);
  }

  /** One spelling for what signs in the same user. */
  private static String known(String email) {
    String typed = email.strip().toLowerCase(Locale.ROOT);
    return EmailAddress.parse(email)
        .map(EmailAddress::value)
        .orElse(typed.substring(0, Math.min(typed.length(), LONGEST_EMAIL)));
  }
}
