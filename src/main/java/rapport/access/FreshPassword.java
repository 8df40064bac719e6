package rapport.access;

import static rapport.access.db.Tables.APP_USER;
import static rapport.access.db.Tables.PASSWORD_LINK;
import static rapport.access.db.Tables.PASSWORD_REQUEST;
import static rapport.access.db.Tables.SIGN_IN_FAILURE;

import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;

/** What a new password settles, whichever way it was set. */
final class FreshPassword {
  private FreshPassword() {}

  /** Lifts a lock for too many tries, ends open links to a password, and answers the request. */
  static void settles(DSLContext sql, UUID userId, Instant at) {
    sql.deleteFrom(SIGN_IN_FAILURE)
        .where(
            SIGN_IN_FAILURE.EMAIL.in(
                sql.select(APP_USER.EMAIL).from(APP_USER).where(APP_USER.ID.eq(userId))))
        .execute();
    sql.update(PASSWORD_LINK)
        .set(PASSWORD_LINK.EXPIRES_AT, at)
        .where(
            PASSWORD_LINK.USER_ID.eq(userId),
            PASSWORD_LINK.USED_AT.isNull(),
            PASSWORD_LINK.EXPIRES_AT.gt(at))
        .execute();
    sql.deleteFrom(PASSWORD_REQUEST).where(PASSWORD_REQUEST.USER_ID.eq(userId)).execute();
  }
}
