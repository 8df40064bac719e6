package rapport.access;

import static rapport.access.db.Tables.API_TOKEN;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
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
 * Bearer tokens (RFC 6750) for the API. Only a SHA-256 hash is kept; the token itself is shown
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

  /** Makes a token that acts as whoever makes it, until it is revoked. */
  public String issue(String name, Act act) {
    String given = name.isBlank() ? "API" : name.strip();
    if (given.length() > LONGEST_NAME) {
      throw new Invalid("name", "tooLong", LONGEST_NAME);
    }
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    UUID id = Ids.next();
    sql.insertInto(API_TOKEN)
        .set(API_TOKEN.ID, id)
        .set(API_TOKEN.USER_ID, act.userId())
        .set(API_TOKEN.NAME, given)
        .set(API_TOKEN.HASH, hash(token))
        .set(API_TOKEN.CREATED_AT, act.at())
        .execute();
    changes.record(act, "issue", "token", id, Map.of("name", given));
    return token;
  }

  /** The id of the user a token acts for; nothing if it is unknown or was revoked. */
  public Optional<UUID> owner(String token) {
    if (!token.startsWith(PREFIX)) {
      return Optional.empty();
    }
    var row =
        sql.select(API_TOKEN.ID, API_TOKEN.USER_ID, API_TOKEN.LAST_USED_AT)
            .from(API_TOKEN)
            .where(API_TOKEN.HASH.eq(hash(token)), API_TOKEN.REVOKED_AT.isNull())
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

  /** The living tokens of a user, the newest first. */
  @Transactional(readOnly = true)
  public List<Token> of(UUID userId) {
    return sql.select(API_TOKEN.ID, API_TOKEN.NAME, API_TOKEN.CREATED_AT, API_TOKEN.LAST_USED_AT)
        .from(API_TOKEN)
        .where(API_TOKEN.USER_ID.eq(userId), API_TOKEN.REVOKED_AT.isNull())
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

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
