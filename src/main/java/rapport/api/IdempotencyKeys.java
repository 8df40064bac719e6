package rapport.api;

import static org.jooq.impl.DSL.val;
import static rapport.api.db.Tables.IDEMPOTENCY_KEY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.kernel.Ids;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What requests with an Idempotency-Key were answered. The key is taken before the work begins, in
 * a transaction of its own: of two requests at once, on whatever nodes, one works.
 */
@Component
@Transactional
class IdempotencyKeys {
  /** How long an answer is kept. */
  static final Duration KEPT = Duration.ofHours(24);

  /** A request that has not ended by then died with its node; the next one may begin. */
  static final Duration DEAD = Duration.ofMinutes(5);

  private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

  /** What a key turned out to be. */
  sealed interface Found {
    /** New: the work may begin. */
    record Free(UUID claim) implements Found {}

    /** The first request with it is still at work. */
    record Running() implements Found {}

    /** It belongs to another request. */
    record Taken() implements Found {}

    /** The same request was answered already. */
    record Answered(StoredAnswer answer) implements Found {}

    /** The same request was answered, at greater length than is kept. */
    record Forgotten() implements Found {}
  }

  /** An answer as it was sent. */
  record StoredAnswer(int status, Map<String, String> headers, byte[] body) {}

  private final DSLContext sql;
  private final JsonMapper json;
  private final Clock clock;

  IdempotencyKeys(DSLContext sql, JsonMapper json, Clock clock) {
    this.sql = sql;
    this.json = json;
    this.clock = clock;
  }

  /** Takes a key of a user, or says what is known of it. */
  public Found take(UUID userId, String key, byte[] fingerprint) {
    UUID claim = Ids.next();
    // waits for nobody: whoever else takes the key has committed it at once
    int taken =
        sql.execute(
            """
            insert into idempotency_key (user_id, key, fingerprint, claim, created_at)
            values ({0}, {1}, {2}, {3}, {4})
            on conflict (user_id, key) do update
            set fingerprint = excluded.fingerprint, claim = excluded.claim, created_at = excluded.created_at,
              status = null, headers = null, body = null
            where idempotency_key.created_at < {5}
              or idempotency_key.status is null and idempotency_key.created_at < {6}
                and idempotency_key.fingerprint = excluded.fingerprint
            """,
            val(userId),
            val(key),
            val(fingerprint),
            val(claim),
            val(clock.instant()),
            val(clock.instant().minus(KEPT)),
            val(clock.instant().minus(DEAD)));
    return taken > 0 ? new Found.Free(claim) : known(userId, key, fingerprint);
  }

  private Found known(UUID userId, String key, byte[] fingerprint) {
    Record row =
        sql.selectFrom(IDEMPOTENCY_KEY)
            .where(IDEMPOTENCY_KEY.USER_ID.eq(userId), IDEMPOTENCY_KEY.KEY.eq(key))
            .fetchOne();
    if (row == null) {
      return new Found.Running(); // it has just been given back; the client asks again
    }
    if (!Arrays.equals(row.get(IDEMPOTENCY_KEY.FINGERPRINT), fingerprint)) {
      return new Found.Taken();
    }
    if (row.get(IDEMPOTENCY_KEY.STATUS) == null) {
      return new Found.Running();
    }
    byte[] body = row.get(IDEMPOTENCY_KEY.BODY);
    return body == null
        ? new Found.Forgotten()
        : new Found.Answered(
            new StoredAnswer(
                row.get(IDEMPOTENCY_KEY.STATUS),
                json.readValue(row.get(IDEMPOTENCY_KEY.HEADERS).data(), HEADERS),
                body));
  }

  /** Keeps the answer of the request that took the key. */
  public void answered(UUID userId, String key, UUID claim, StoredAnswer answer, boolean whole) {
    sql.update(IDEMPOTENCY_KEY)
        .set(IDEMPOTENCY_KEY.STATUS, answer.status())
        .set(IDEMPOTENCY_KEY.HEADERS, JSONB.valueOf(json.writeValueAsString(answer.headers())))
        .set(IDEMPOTENCY_KEY.BODY, whole ? answer.body() : null)
        .where(mine(userId, key, claim))
        .execute();
  }

  /** Gives the key back: nothing was done, or nothing that one could tell. */
  public void giveBack(UUID userId, String key, UUID claim) {
    sql.deleteFrom(IDEMPOTENCY_KEY).where(mine(userId, key, claim)).execute();
  }

  private static Condition mine(UUID userId, String key, UUID claim) {
    return IDEMPOTENCY_KEY
        .USER_ID
        .eq(userId)
        .and(IDEMPOTENCY_KEY.KEY.eq(key))
        .and(IDEMPOTENCY_KEY.CLAIM.eq(claim));
  }

  /** Drops what has expired. */
  public void forget() {
    Instant before = clock.instant().minus(KEPT);
    sql.deleteFrom(IDEMPOTENCY_KEY).where(IDEMPOTENCY_KEY.CREATED_AT.lt(before)).execute();
  }
}
