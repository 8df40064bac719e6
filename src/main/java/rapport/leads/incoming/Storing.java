package rapport.leads.incoming;

import static rapport.leads.db.Tables.INCOMING_TOUCH;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import rapport.kernel.Ids;
import rapport.leads.incoming.IncomingTouch.State;
import tools.jackson.databind.json.JsonMapper;

/** The rows of what came in; each write is a transaction of its own unless one runs. */
@Component
@Transactional
class Storing {
  private final DSLContext sql;
  private final JsonMapper json;

  Storing(DSLContext sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /** What was kept, now or the first time it was told. */
  record Kept(UUID id, boolean fresh) {}

  /** Keeps it, whatever happens afterwards; the same of a channel is kept once. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public Kept keep(Incoming incoming, @Nullable UUID by, Instant at) {
    UUID id = Ids.next();
    String externalId = incoming.externalId().isEmpty() ? null : incoming.externalId();
    int kept =
        sql.insertInto(INCOMING_TOUCH)
            .set(INCOMING_TOUCH.ID, id)
            .set(INCOMING_TOUCH.CHANNEL, incoming.channel())
            .set(INCOMING_TOUCH.EXTERNAL_ID, externalId)
            .set(INCOMING_TOUCH.ADDRESS, incoming.address())
            .set(INCOMING_TOUCH.PAYLOAD, JSONB.valueOf(json.writeValueAsString(incoming)))
            .set(INCOMING_TOUCH.RECEIVED_AT, at)
            .set(INCOMING_TOUCH.RECEIVED_BY, by)
            .set(INCOMING_TOUCH.STATE, State.STORED.code())
            .onConflict(INCOMING_TOUCH.CHANNEL, INCOMING_TOUCH.EXTERNAL_ID)
            .doNothing()
            .execute();
    return kept > 0
        ? new Kept(id, true)
        : new Kept(
            sql.select(INCOMING_TOUCH.ID)
                .from(INCOMING_TOUCH)
                .where(
                    INCOMING_TOUCH.CHANNEL.eq(incoming.channel()),
                    INCOMING_TOUCH.EXTERNAL_ID.eq(externalId))
                .fetchSingle()
                .value1(),
            false);
  }

  /** One of these that waits, which nobody else works on until this transaction ends. */
  Optional<IncomingTouch> waiting(UUID id) {
    return sql.selectFrom(INCOMING_TOUCH)
        .where(INCOMING_TOUCH.ID.eq(id))
        .forUpdate()
        .fetchOptional(this::touch)
        .filter(touch -> touch.state().waits());
  }

  void understood(UUID id, UUID contactId, UUID interactionId, @Nullable UUID leadId) {
    sql.update(INCOMING_TOUCH)
        .set(INCOMING_TOUCH.STATE, State.UNDERSTOOD.code())
        .set(INCOMING_TOUCH.REASON, "")
        .set(INCOMING_TOUCH.TRIES, INCOMING_TOUCH.TRIES.plus(1))
        .set(INCOMING_TOUCH.CONTACT_ID, contactId)
        .set(INCOMING_TOUCH.INTERACTION_ID, interactionId)
        .set(INCOMING_TOUCH.LEAD_ID, leadId)
        .where(INCOMING_TOUCH.ID.eq(id))
        .execute();
  }

  /** Notes how a try ended that brought nothing. */
  public void tried(UUID id, State state, String reason) {
    sql.update(INCOMING_TOUCH)
        .set(INCOMING_TOUCH.STATE, state.code())
        .set(INCOMING_TOUCH.REASON, reason)
        .set(INCOMING_TOUCH.TRIES, INCOMING_TOUCH.TRIES.plus(1))
        .where(INCOMING_TOUCH.ID.eq(id))
        .execute();
  }

  void noted(UUID id, String note) {
    sql.update(INCOMING_TOUCH)
        .set(INCOMING_TOUCH.NOTE, note)
        .where(INCOMING_TOUCH.ID.eq(id))
        .execute();
  }

  void settled(UUID id, UUID userId, Instant at) {
    sql.update(INCOMING_TOUCH)
        .set(INCOMING_TOUCH.SETTLED_BY, userId)
        .set(INCOMING_TOUCH.SETTLED_AT, at)
        .where(INCOMING_TOUCH.ID.eq(id))
        .execute();
  }

  /** What nobody tried to understand since a moment: left behind by a node that died. */
  @Transactional(readOnly = true)
  public List<UUID> leftBehind(Instant before, int most) {
    return sql.select(INCOMING_TOUCH.ID)
        .from(INCOMING_TOUCH)
        .where(INCOMING_TOUCH.STATE.eq(State.STORED.code()), INCOMING_TOUCH.RECEIVED_AT.lt(before))
        .orderBy(INCOMING_TOUCH.RECEIVED_AT)
        .limit(most)
        .fetch(INCOMING_TOUCH.ID);
  }

  IncomingTouch touch(Record row) {
    return new IncomingTouch(
        row.get(INCOMING_TOUCH.ID),
        json.readValue(row.get(INCOMING_TOUCH.PAYLOAD).data(), Incoming.class),
        row.get(INCOMING_TOUCH.RECEIVED_AT),
        State.ofCode(row.get(INCOMING_TOUCH.STATE)).orElseThrow(),
        row.get(INCOMING_TOUCH.REASON),
        row.get(INCOMING_TOUCH.NOTE),
        row.get(INCOMING_TOUCH.TRIES),
        row.get(INCOMING_TOUCH.CONTACT_ID),
        row.get(INCOMING_TOUCH.INTERACTION_ID),
        row.get(INCOMING_TOUCH.LEAD_ID));
  }
}
