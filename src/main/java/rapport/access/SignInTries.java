package rapport.access;

import static rapport.access.db.Tables.SIGN_IN_FAILURE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
   * Lets one more try through, which is counted then, or says how long to wait. Refused tries are
   * not counted, or somebody could be locked out for ever.
   *
   * @return empty if it is let through, otherwise more than nothing and at most the window
   */
  public Optional<Duration> refusal(String email, String address) {
    Instant now = clock.instant();
    String one = known(email);
    sql.execute("select pg_advisory_xact_lock(hashtextextended({0}, 9))", DSL.val(one));
    sql.deleteFrom(SIGN_IN_FAILURE).where(SIGN_IN_FAILURE.AT.le(now.minus(WINDOW))).execute();
    Optional<Duration> wait =
        Stream.of(
                wait(SIGN_IN_FAILURE.EMAIL.eq(one), FOR_AN_EMAIL, now),
                wait(SIGN_IN_FAILURE.ADDRESS.eq(address), FROM_AN_ADDRESS, now))
            .flatMap(Optional::stream)
            .max(Comparator.naturalOrder());
    if (wait.isEmpty()) {
      count(one, address, now);
    }
    return wait;
  }

  /** Until so many of the counted tries have left the window that there is room for one. */
  private Optional<Duration> wait(Condition those, int limit, Instant now) {
    return sql.select(SIGN_IN_FAILURE.AT)
        .from(SIGN_IN_FAILURE)
        .where(those)
        .orderBy(SIGN_IN_FAILURE.AT.desc())
        .limit(1)
        .offset(limit - 1)
        .fetchOptional(SIGN_IN_FAILURE.AT)
        .map(oldest -> Duration.between(now, oldest.plus(WINDOW)));
  }

  private void count(String email, String address, Instant now) {
    sql.insertInto(SIGN_IN_FAILURE)
        .set(SIGN_IN_FAILURE.ID, Ids.next())
        .set(SIGN_IN_FAILURE.AT, now)
        .set(SIGN_IN_FAILURE.EMAIL, email)
        .set(SIGN_IN_FAILURE.ADDRESS, address)
        .execute();
  }

  /** Somebody has signed in: their slips are forgotten. */
  public void succeeded(String email) {
    sql.deleteFrom(SIGN_IN_FAILURE).where(SIGN_IN_FAILURE.EMAIL.eq(known(email))).execute();
  }

  /** One spelling for what signs in the same user. */
  private static String known(String email) {
    String typed = email.strip().toLowerCase(Locale.ROOT);
    return EmailAddress.parse(email)
        .map(EmailAddress::value)
        .orElse(typed.substring(0, Math.min(typed.length(), LONGEST_EMAIL)));
  }
}
