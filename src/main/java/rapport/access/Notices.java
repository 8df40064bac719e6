package rapport.access;

import static rapport.access.db.Tables.NOTICE;
import static rapport.platform.Among.among;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.kernel.Absent;
import rapport.kernel.Cursor;
import rapport.kernel.Ids;
import rapport.kernel.Page;
import rapport.platform.live.Live;
import tools.jackson.databind.json.JsonMapper;

/** What colleagues are told by what others do; each has their own, on the bell and on their day. */
@Component
@Transactional
public class Notices {
  /** The kind of signal that tells of notices, and of their being read. */
  public static final String KIND = "notice";

  private final DSLContext sql;
  private final JsonMapper json;
  private final Live live;

  public Notices(DSLContext sql, JsonMapper json, Live live) {
    this.sql = sql;
    this.json = json;
    this.live = live;
  }

  /** Tells some colleagues; whoever does it knows it already and is left out. */
  public void tell(Collection<UUID> userIds, Notice.Tiding tiding, Act act) {
    TreeSet<UUID> readers = new TreeSet<>(userIds);
    readers.remove(act.userId());
    remind(readers, tiding, act.at());
  }

  /** Tells some colleagues what nobody did: that it is time for something. */
  public void remind(Collection<UUID> userIds, Notice.Tiding tiding, Instant at) {
    for (UUID reader : userIds) {
      UUID id = Ids.next();
      live.tell(KIND, "add", Set.of(id), Set.of(reader));
      sql.insertInto(NOTICE)
          .set(NOTICE.ID, id)
          .set(NOTICE.USER_ID, reader)
          .set(NOTICE.AT, at)
          .set(NOTICE.RECORD_KIND, tiding.recordKind())
          .set(NOTICE.RECORD_ID, tiding.recordId())
          .set(NOTICE.MESSAGE, tiding.message())
          .set(NOTICE.ARGUMENTS, JSONB.valueOf(json.writeValueAsString(tiding.arguments())))
          .execute();
    }
  }

  /** Makes the notices about a record be about another; which they were. */
  public List<UUID> pass(UUID fromId, UUID toId) {
    return sql.update(NOTICE)
        .set(NOTICE.RECORD_ID, toId)
        .where(NOTICE.RECORD_ID.eq(fromId))
        .returningResult(NOTICE.ID)
        .fetch(NOTICE.ID);
  }

  /** The same back, of these alone. */
  public void passBack(Collection<UUID> ids, UUID toId) {
    sql.update(NOTICE).set(NOTICE.RECORD_ID, toId).where(among(NOTICE.ID, ids)).execute();
  }

  /** Drops the notices about some records. */
  public void forget(Collection<UUID> recordIds) {
    sql.deleteFrom(NOTICE)
        .where(NOTICE.RECORD_ID.eq(DSL.any(recordIds.toArray(UUID[]::new))))
        .execute();
  }

  /** How many notices a colleague has not read, counted up to the given number. */
  @Transactional(readOnly = true)
  public int unread(UUID userId, int most) {
    return sql.fetchCount(sql.selectOne().from(NOTICE).where(unreadOf(userId)).limit(most));
  }

  /** The newest a colleague has not read. */
  @Transactional(readOnly = true)
  public List<Notice> news(UUID userId, int most) {
    return sql.selectFrom(NOTICE)
        .where(unreadOf(userId))
        .orderBy(NOTICE.ID.desc())
        .limit(most)
        .fetch(this::notice);
  }

  /** Those with these ids that are the colleague's and unread. */
  @Transactional(readOnly = true)
  public List<Notice> find(Collection<UUID> ids, UUID userId) {
    return sql.selectFrom(NOTICE)
        .where(among(NOTICE.ID, ids), unreadOf(userId))
        .orderBy(NOTICE.ID)
        .fetch(this::notice);
  }

  /** All of a colleague's, the newest first. */
  @Transactional(readOnly = true)
  public Page<Notice> list(UUID userId, Optional<Cursor> after, int limit) {
    Condition behind = after.map(cursor -> NOTICE.ID.lt(cursor.id())).orElse(DSL.trueCondition());
    List<Notice> rows =
        sql.selectFrom(NOTICE)
            .where(NOTICE.USER_ID.eq(userId), behind)
            .orderBy(NOTICE.ID.desc())
            .limit(limit + 1)
            .fetch(this::notice);
    return Page.of(rows, limit, notice -> new Cursor("", notice.id()));
  }

  /** Notes that the reader knows; {@link Absent} where it is somebody else's. */
  public void read(UUID id, Act act) {
    known(
        id,
        sql.update(NOTICE)
            .set(NOTICE.READ_AT, DSL.coalesce(NOTICE.READ_AT, act.at()))
            .where(NOTICE.ID.eq(id), NOTICE.USER_ID.eq(act.userId()))
            .execute(),
        act);
  }

  /** Puts it back among those that wait. */
  public void unread(UUID id, Act act) {
    known(
        id,
        sql.update(NOTICE)
            .setNull(NOTICE.READ_AT)
            .where(NOTICE.ID.eq(id), NOTICE.USER_ID.eq(act.userId()))
            .execute(),
        act);
  }

  private void known(UUID id, int changed, Act act) {
    if (changed == 0) {
      throw new Absent("notice", id);
    }
    count(act);
  }

  /** The bell of one's other pages counts anew. */
  private void count(Act act) {
    live.tell(KIND, "read", Set.of(), Set.of(act.userId()));
  }

  /** Notes that the reader knows all of them. */
  public void readAll(Act act) {
    sql.update(NOTICE).set(NOTICE.READ_AT, act.at()).where(unreadOf(act.userId())).execute();
    count(act);
  }

  private static Condition unreadOf(UUID userId) {
    return NOTICE.USER_ID.eq(userId).and(NOTICE.READ_AT.isNull());
  }

  private Notice notice(Record row) {
    return new Notice(
        row.get(NOTICE.ID),
        row.get(NOTICE.AT),
        row.get(NOTICE.RECORD_KIND),
        row.get(NOTICE.RECORD_ID),
        row.get(NOTICE.MESSAGE),
        Arrays.asList(json.readValue(row.get(NOTICE.ARGUMENTS).data(), String[].class)),
        row.get(NOTICE.READ_AT));
  }
}
