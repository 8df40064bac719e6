package rapport.access;

import static rapport.access.db.Tables.APP_USER;
import static rapport.access.db.Tables.PASSWORD_REQUEST;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who forgot the password and waits for an administrator, where no mail is set up. */
@Component
@Transactional
public class PasswordRequests {
  /** Somebody who waits. */
  public record Waiting(UUID userId, String name, Instant since) {}

  private final DSLContext sql;
  private final Users users;
  private final java.time.Clock clock;

  public PasswordRequests(DSLContext sql, Users users, java.time.Clock clock) {
    this.sql = sql;
    this.users = users;
    this.clock = clock;
  }

  /** Notes that somebody asks for a new password; nothing happens for whom nobody knows. */
  public void ask(String email) {
    users
        .byEmail(email)
        .filter(User::active)
        .ifPresent(user ->
            sql.insertInto(PASSWORD_REQUEST)
                .set(PASSWORD_REQUEST.USER_ID, user.id())
                .set(PASSWORD_REQUEST.AT, clock.instant())
                .onConflictDoNothing()
                .execute());
  }

  /** Who waits, the longest first. */
  @Transactional(readOnly = true)
  public List<Waiting> waiting() {
    return sql.select(PASSWORD_REQUEST.USER_ID, APP_USER.NAME, PASSWORD_REQUEST.AT)
        .from(PASSWORD_REQUEST)
        .join(APP_USER)
        .on(APP_USER.ID.eq(PASSWORD_REQUEST.USER_ID))
        .where(APP_USER.ACTIVE)
        .orderBy(PASSWORD_REQUEST.AT)
        .fetch(row -> new Waiting(row.value1(), row.value2(), row.value3()));
  }

  /** Takes a request off the list without a new password. */
  public void dismiss(UUID userId, Act act) {
    act.needs(Right.ADMINISTER);
    sql.deleteFrom(PASSWORD_REQUEST).where(PASSWORD_REQUEST.USER_ID.eq(userId)).execute();
  }
}
