package rapport.calendar;

import static rapport.calendar.db.Tables.CALENDAR_FEED;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Secrets;

/**
 * The secret addresses under which employees' calendars are subscribed to. One each; only a hash of
 * the secret is kept, so that it is shown once and a lost one is replaced.
 */
@Component
@Transactional
public class Feeds {
  private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(10);

  /**
   * A feed as its owner sees it.
   *
   * @param names whether clients and subjects go out, or only that one is busy
   * @param lastUsedAt null while nobody asked for it
   */
  public record Feed(boolean names, Instant createdAt, @Nullable Instant lastUsedAt) {}

  /** Whose calendar a secret opens, and how much of it. */
  public record Opened(UUID userId, boolean names) {}

  private final DSLContext sql;
  private final Changes changes;
  private final Clock clock;

  Feeds(DSLContext sql, Changes changes, Clock clock) {
    this.sql = sql;
    this.changes = changes;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<Feed> of(UUID userId) {
    return sql.selectFrom(CALENDAR_FEED)
        .where(CALENDAR_FEED.USER_ID.eq(userId))
        .fetchOptional(row ->
            new Feed(
                row.get(CALENDAR_FEED.NAMES),
                row.get(CALENDAR_FEED.CREATED_AT),
                row.get(CALENDAR_FEED.LAST_USED_AT)));
  }

  /** Makes an address for whoever acts; one that was there before opens nothing any more. */
  public String open(boolean names, Act act) {
    String secret = Secrets.make();
    sql.deleteFrom(CALENDAR_FEED).where(CALENDAR_FEED.USER_ID.eq(act.userId())).execute();
    sql.insertInto(CALENDAR_FEED)
        .set(CALENDAR_FEED.USER_ID, act.userId())
        .set(CALENDAR_FEED.HASH, Secrets.hash(secret))
        .set(CALENDAR_FEED.NAMES, names)
        .set(CALENDAR_FEED.CREATED_AT, act.at())
        .execute();
    changes.record(act, "issue", "calendar_feed", act.userId(), Map.of("names", "" + names));
    return secret;
  }

  /** Says how much goes out, under the same address. */
  public void tell(boolean names, Act act) {
    int told =
        sql.update(CALENDAR_FEED)
            .set(CALENDAR_FEED.NAMES, names)
            .where(CALENDAR_FEED.USER_ID.eq(act.userId()), CALENDAR_FEED.NAMES.ne(names))
            .execute();
    if (told > 0) {
      changes.record(act, "change", "calendar_feed", act.userId(), Map.of("names", "" + names));
    }
  }

  /** Ends it at once. */
  public void revoke(Act act) {
    int revoked =
        sql.deleteFrom(CALENDAR_FEED).where(CALENDAR_FEED.USER_ID.eq(act.userId())).execute();
    if (revoked > 0) {
      changes.record(act, "revoke", "calendar_feed", act.userId(), Map.of());
    }
  }

  /** Whose calendar a secret opens; nothing if it is unknown or was revoked. */
  public Optional<Opened> opened(String secret) {
    var row =
        sql.select(CALENDAR_FEED.USER_ID, CALENDAR_FEED.NAMES, CALENDAR_FEED.LAST_USED_AT)
            .from(CALENDAR_FEED)
            .where(CALENDAR_FEED.HASH.eq(Secrets.hash(secret)))
            .fetchOne();
    if (row == null) {
      return Optional.empty();
    }
    noteUse(row.value1(), row.value3());
    return Optional.of(new Opened(row.value1(), row.value2()));
  }

  private void noteUse(UUID userId, @Nullable Instant lastUse) {
    Instant now = clock.instant();
    if (lastUse == null || lastUse.plus(USE_IS_NOTED_EVERY).isBefore(now)) {
      sql.update(CALENDAR_FEED)
          .set(CALENDAR_FEED.LAST_USED_AT, now)
          .where(CALENDAR_FEED.USER_ID.eq(userId))
          .execute();
    }
  }
}
