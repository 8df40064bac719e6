package rapport.access;

import static rapport.access.db.Tables.PASSWORD_LINK;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.kernel.Absent;
import rapport.kernel.Ids;

/**
 * Links with which people set their own password. Each works once and for some time; only a hash is
 * kept. A newer link ends the older ones of the same person, and so does any new password.
 */
@Component
@Transactional
public class PasswordLinks {
  /** How long a link lives that an administrator hands over. */
  public static final Duration HANDED_OVER = Duration.ofHours(24);

  /** How long a link lives that is mailed to whoever asked for it. */
  public static final Duration MAILED = Duration.ofHours(1);

  private final DSLContext sql;
  private final Users users;
  private final Changes changes;
  private final Clock clock;

  public PasswordLinks(DSLContext sql, Users users, Changes changes, Clock clock) {
    this.sql = sql;
    this.users = users;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Makes a link for a colleague, for an administrator to hand over.
   *
   * @param invitation whether it is the first one of somebody new
   * @return the secret in the link
   */
  public String make(UUID userId, boolean invitation, Act act) {
    act.needs(Right.ADMINISTER);
    User user = users.find(userId).filter(User::active).orElseThrow(() -> absent(userId));
    String secret = insert(user, invitation, act.at(), HANDED_OVER);
    changes.record(act, "link", "user", userId, Map.of("invitation", invitation));
    return secret;
  }

  /** Makes a link to be mailed to the user's own address. */
  public String makeForMail(User user) {
    Instant now = clock.instant();
    String secret = insert(user, false, now, MAILED);
    Act act = new Act(user, now, Via.SYSTEM);
    changes.record(act, "link", "user", user.id(), Map.of("mailed", true));
    return secret;
  }

  private String insert(User user, boolean invitation, Instant now, Duration life) {
    String secret = Secrets.make();
    sql.update(PASSWORD_LINK)
        .set(PASSWORD_LINK.EXPIRES_AT, now)
        .where(
            PASSWORD_LINK.USER_ID.eq(user.id()),
            PASSWORD_LINK.USED_AT.isNull(),
            PASSWORD_LINK.EXPIRES_AT.gt(now))
        .execute();
    sql.insertInto(PASSWORD_LINK)
        .set(PASSWORD_LINK.ID, Ids.next())
        .set(PASSWORD_LINK.USER_ID, user.id())
        .set(PASSWORD_LINK.HASH, Secrets.hash(secret))
        .set(PASSWORD_LINK.INVITATION, invitation)
        .set(PASSWORD_LINK.CREATED_AT, now)
        .set(PASSWORD_LINK.EXPIRES_AT, now.plus(life))
        .execute();
    return secret;
  }

  /** Whom a link is for and whether it still works; looking doesn't use it up. */
  @Transactional(readOnly = true)
  public Optional<PasswordLink> find(String secret) {
    return sql.select(
            PASSWORD_LINK.USER_ID,
            PASSWORD_LINK.INVITATION,
            org.jooq
                .impl
                .DSL
                .when(PASSWORD_LINK.USED_AT.isNotNull(), PasswordLink.State.USED.name())
                .when(
                    PASSWORD_LINK.EXPIRES_AT.le(clock.instant()), PasswordLink.State.EXPIRED.name())
                .otherwise(PasswordLink.State.OPEN.name()))
        .from(PASSWORD_LINK)
        .where(PASSWORD_LINK.HASH.eq(Secrets.hash(secret)))
        .fetchOptional(this::link);
  }

  private PasswordLink link(Record3<UUID, Boolean, String> row) {
    User user = users.find(row.value1()).orElseThrow();
    PasswordLink.State state = PasswordLink.State.valueOf(row.value3());
    return new PasswordLink(user, row.value2(), user.active() ? state : PasswordLink.State.EXPIRED);
  }

  /**
   * Sets the password of whom the link is for, and uses it up. All sessions end.
   *
   * @return false if the link doesn't work any more
   */
  public boolean use(String secret, String password) {
    Instant now = clock.instant();
    Optional<User> user =
        sql.update(PASSWORD_LINK)
            .set(PASSWORD_LINK.USED_AT, now)
            .where(
                PASSWORD_LINK.HASH.eq(Secrets.hash(secret)),
                PASSWORD_LINK.USED_AT.isNull(),
                PASSWORD_LINK.EXPIRES_AT.gt(now))
            .returning(PASSWORD_LINK.USER_ID)
            .fetchOptional(PASSWORD_LINK.USER_ID)
            .flatMap(users::find)
            .filter(User::active);
    user.ifPresent(one -> users.recoverPassword(one, password));
    return user.isPresent();
  }

  private static Absent absent(UUID id) {
    return new Absent("user", id);
  }
}
