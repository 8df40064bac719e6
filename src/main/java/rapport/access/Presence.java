package rapport.access;

import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.select;
import static rapport.access.db.Tables.APP_USER;
import static rapport.access.db.Tables.LIVE_NODE;
import static rapport.access.db.Tables.PRESENCE;
import static rapport.platform.Among.among;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.platform.live.Live;
import rapport.platform.live.Signal;

/**
 * Who has which card open, on whichever node. Rows belong to the node that serves the page's
 * stream; a node that says nothing for 30 seconds is dead, and so is whoever looked through it.
 */
@Component
@Transactional
public class Presence {
  /** The kind of signal that tells of arriving and leaving. */
  public static final String KIND = "presence";

  private static final Duration SILENCE = Duration.ofSeconds(30);
  private static final Duration ENTERING = Duration.ofMinutes(1);

  /** What somebody does with a page that is open. */
  public enum State {
    LOOKING,
    EDITING,
    AWAY;

    public static Optional<State> ofCode(String code) {
      return List.of(values()).stream().filter(one -> one.code().equals(code)).findFirst();
    }

    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** An open page about a record. */
  public record Visit(String page, UUID recordId, State state) {}

  /** A colleague who has the record open. */
  public record Colleague(UUID id, String name, boolean editing) {}

  private final DSLContext sql;
  private final Live live;
  private final UUID nodeId = UUID.randomUUID();

  Presence(DSLContext sql, Live live) {
    this.sql = sql;
    this.live = live;
  }

  /** Notes what a stream's pages show, and tells who sees the same. */
  public void enter(UUID streamId, UUID userId, Collection<Visit> visits) {
    if (visits.isEmpty()) {
      return;
    }
    sayAlive();
    for (Visit visit : visits) {
      sql.insertInto(PRESENCE)
          .set(PRESENCE.PAGE, visit.page())
          .set(PRESENCE.USER_ID, userId)
          .set(PRESENCE.NODE_ID, nodeId)
          .set(PRESENCE.STREAM_ID, streamId)
          .set(PRESENCE.RECORD_ID, visit.recordId())
          .set(PRESENCE.STATE, visit.state().code())
          .set(PRESENCE.SINCE, currentInstant())
          .onConflict(PRESENCE.PAGE)
          .doUpdate()
          .set(PRESENCE.NODE_ID, excluded(PRESENCE.NODE_ID))
          .set(PRESENCE.STREAM_ID, excluded(PRESENCE.STREAM_ID))
          .set(PRESENCE.RECORD_ID, excluded(PRESENCE.RECORD_ID))
          .set(PRESENCE.STATE, excluded(PRESENCE.STATE))
          .where(PRESENCE.USER_ID.eq(userId))
          .execute();
      tell(Set.of(visit.recordId()), visit.page());
    }
  }

  /** What somebody does with one of their pages now. */
  public void turn(String page, State state, UUID userId) {
    sql.update(PRESENCE)
        .set(PRESENCE.STATE, state.code())
        .where(PRESENCE.PAGE.eq(page), PRESENCE.USER_ID.eq(userId), PRESENCE.STATE.ne(state.code()))
        .returningResult(PRESENCE.RECORD_ID)
        .fetch(PRESENCE.RECORD_ID)
        .forEach(record -> tell(Set.of(record), page));
  }

  /** One of somebody's pages is closed. */
  public void close(String page, UUID userId) {
    gone(PRESENCE.PAGE.eq(page).and(PRESENCE.USER_ID.eq(userId)));
  }

  /** A stream has ended; pages that go on with another one stay. */
  public void leave(UUID streamId) {
    gone(PRESENCE.STREAM_ID.eq(streamId));
  }

  private void gone(Condition which) {
    Set<UUID> records =
        sql.deleteFrom(PRESENCE)
            .where(which)
            .returningResult(PRESENCE.RECORD_ID)
            .fetchSet(PRESENCE.RECORD_ID);
    if (!records.isEmpty()) {
      tell(records, "");
    }
  }

  private void tell(Set<UUID> records, String page) {
    live.tell(new Signal(KIND, "turn", Set.of(), records, new Signal.Author(null, "", page)));
  }

  /** The colleagues who look at a record, those who edit it first. */
  @Transactional(readOnly = true)
  public List<Colleague> at(UUID recordId, UUID but) {
    Field<Boolean> editing = boolOr(PRESENCE.STATE.eq(State.EDITING.code())).as("editing");
    return sql.select(APP_USER.ID, APP_USER.NAME, editing)
        .from(PRESENCE)
        .join(APP_USER)
        .on(APP_USER.ID.eq(PRESENCE.USER_ID))
        .where(others(but), PRESENCE.RECORD_ID.eq(recordId))
        .groupBy(APP_USER.ID, APP_USER.NAME)
        .orderBy(editing.desc(), APP_USER.NAME)
        .fetch(row -> new Colleague(row.value1(), row.value2(), row.value3()));
  }

  /** Those of the records that somebody else looks at. */
  @Transactional(readOnly = true)
  public Set<UUID> shared(Collection<UUID> recordIds, UUID but) {
    return recordIds.isEmpty()
        ? Set.of()
        : sql.selectDistinct(PRESENCE.RECORD_ID)
            .from(PRESENCE)
            .where(others(but), among(PRESENCE.RECORD_ID, recordIds))
            .fetchSet(PRESENCE.RECORD_ID);
  }

  private static Condition others(UUID but) {
    return PRESENCE
        .USER_ID
        .ne(but)
        .and(PRESENCE.STATE.ne(State.AWAY.code()))
        .and(PRESENCE.NODE_ID.in(select(LIVE_NODE.ID).from(LIVE_NODE).where(alive())));
  }

  /**
   * Says that this node lives, and clears away what dead ones left, and streams of its own that
   * ended while the database was away.
   *
   * @param streamIds the streams that are open here
   * @return false if the others took this one for dead
   */
  public boolean beat(Collection<UUID> streamIds) {
    boolean known = sayAlive();
    Set<UUID> dead =
        sql.deleteFrom(LIVE_NODE)
            .where(alive().not())
            .returningResult(LIVE_NODE.ID)
            .fetchSet(LIVE_NODE.ID);
    gone(
        PRESENCE
            .NODE_ID
            .notIn(select(LIVE_NODE.ID).from(LIVE_NODE))
            .or(
                PRESENCE
                    .NODE_ID
                    .eq(nodeId)
                    .and(PRESENCE.STREAM_ID.notIn(streamIds))
                    .and(PRESENCE.SINCE.lt(ago(ENTERING)))));
    return known || dead.contains(nodeId);
  }

  /** Ends with the node. */
  public void end() {
    sql.deleteFrom(LIVE_NODE).where(LIVE_NODE.ID.eq(nodeId)).execute();
    gone(PRESENCE.NODE_ID.eq(nodeId));
  }

  private boolean sayAlive() {
    return sql.insertInto(LIVE_NODE)
        .set(LIVE_NODE.ID, nodeId)
        .set(LIVE_NODE.SEEN_AT, currentInstant())
        .onConflict(LIVE_NODE.ID)
        .doUpdate()
        .set(LIVE_NODE.SEEN_AT, currentInstant())
        .returningResult(DSL.field("xmax <> 0", SQLDataType.BOOLEAN))
        .fetchSingle()
        .value1();
  }

  /** By the database's clock, which is the same for all nodes. */
  private static Condition alive() {
    return LIVE_NODE.SEEN_AT.gt(ago(SILENCE));
  }

  private static Field<Instant> ago(Duration span) {
    return DSL.field("now() - interval '" + span.toSeconds() + " seconds'", SQLDataType.INSTANT);
  }
}
