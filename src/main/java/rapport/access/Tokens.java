package rapport.access;

import static rapport.access.db.Tables.API_TOKEN;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;

/**
 * What lets programs act as an employee: bearer tokens (RFC 6750) for the API, app passwords for
 * the calendars and address books of phones. Only a SHA-256 hash is kept; the token itself is shown
 * once, when it is made.
 */
@Component
@Transactional
public class Tokens {
  /**
   * A token in the list of its owner.
   *
   * @param lastUsedAt to the hour; null while it was never used
   */
  public record Token(UUID id, String name, Instant createdAt, @Nullable Instant lastUsedAt) {}

  /** What a token opens, and nothing else. */
  public enum Scope {
    API,
    DAV;

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final String PREFIX = "rap_";
  private static final Duration USE_IS_NOTED_EVERY = Duration.ofHours(1);

  private static final int LONGEST_NAME = 100;

  private final DSLContext sql;
  private final Changes changes;
  private final Clock clock;

  public Tokens(DSLContext sql, Changes changes, Clock clock) {
    this.sql = sql;
    this.changes = changes;
    this.clock = clock;
  }

  /** Makes a token for the API that acts as whoever makes it, until it is revoked. */
  public String issue(String name, Act act) {
    return issue(name, Scope.API, act);
  }

  /** Makes a token of a scope. */
  public String issue(String name, Scope scope, Act act) {
    String given = name.isBlank() ? scope.name() : name.strip();
    if (given.length() > LONGEST_NAME) {
      throw new Invalid("name", "tooLong", LONGEST_NAME);
    }
    String token = scope == Scope.API ? PREFIX + Secrets.make() : AppPassword.make();
    UUID id = Ids.next();
    sql.insertInto(API_TOKEN)
        .set(API_TOKEN.ID, id)
        .set(API_TOKEN.USER_ID, act.userId())
        .set(API_TOKEN.NAME, given)
        .set(API_TOKEN.SCOPE, scope.code())
        .set(API_TOKEN.HASH, Secrets.hash(token))
        .set(API_TOKEN.CREATED_AT, act.at())
        .execute();
    changes.record(act, "issue", "token", id, Map.of("name", given));
    return token;
  }

  /** The id of the user a token of the API acts for; nothing if it is unknown or was revoked. */
  public Optional<UUID> owner(String token) {
    return token.startsWith(PREFIX) ? owner(token, Scope.API) : Optional.empty();
  }

  /** The same of a scope; what a person typed may have blanks around it. */
  public Optional<UUID> owner(String given, Scope scope) {
    String token = given.strip();
    var row =
        sql.select(API_TOKEN.ID, API_TOKEN.USER_ID, API_TOKEN.LAST_USED_AT)
            .from(API_TOKEN)
            .where(
                API_TOKEN.HASH.eq(Secrets.hash(token)),
                API_TOKEN.SCOPE.eq(scope.code()),
                API_TOKEN.REVOKED_AT.isNull())
            .fetchOne();
    if (row == null) {
      return Optional.empty();
    }
    noteUse(row.value1(), row.value3());
    return Optional.of(row.value2());
  }

  private void noteUse(UUID id, @Nullable Instant lastUse) {
    Instant now = clock.instant();
    if (lastUse == null || lastUse.plus(USE_IS_NOTED_EVERY).isBefore(now)) {
      sql.update(API_TOKEN).set(API_TOKEN.LAST_USED_AT, now).where(API_TOKEN.ID.eq(id)).execute();
    }
  }

  /** The living tokens of a user for the API, the newest first. */
  @Transactional(readOnly = true)
  public List<Token> of(UUID userId) {
    return of(userId, Scope.API);
  }

  /** The same of a scope. */
  @Transactional(readOnly = true)
  public List<Token> of(UUID userId, Scope scope) {
    return sql.select(API_TOKEN.ID, API_TOKEN.NAME, API_TOKEN.CREATED_AT, API_TOKEN.LAST_USED_AT)
        .from(API_TOKEN)
        .where(
            API_TOKEN.USER_ID.eq(userId),
            API_TOKEN.SCOPE.eq(scope.code()),
            API_TOKEN.REVOKED_AT.isNull())
        .orderBy(API_TOKEN.ID.desc())
        .fetch(row -> new Token(row.value1(), row.value2(), row.value3(), row.value4()));
  }

  /** Ends a token of this user at once. */
  public void revoke(UUID tokenId, Act act) {
    int revoked =
        sql.update(API_TOKEN)
            .set(API_TOKEN.REVOKED_AT, act.at())
            .where(
                API_TOKEN.ID.eq(tokenId),
                API_TOKEN.USER_ID.eq(act.userId()),
                API_TOKEN.REVOKED_AT.isNull())
            .execute();
    if (revoked > 0) {
      changes.record(act, "revoke", "token", tokenId, Map.of());
    }
  }
}
