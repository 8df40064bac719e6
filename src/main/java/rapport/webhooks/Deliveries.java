package rapport.webhooks;

import static rapport.platform.Among.among;
import static rapport.webhooks.db.Tables.WEBHOOK;
import static rapport.webhooks.db.Tables.WEBHOOK_ATTEMPT;
import static rapport.webhooks.db.Tables.WEBHOOK_DELIVERY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Right;
import rapport.access.User;
import rapport.kernel.Absent;
import rapport.kernel.Cursor;
import rapport.kernel.Page;

/** The log of what was sent: 30 days of deliveries, each with its attempts. */
@Component
@Transactional(readOnly = true)
public class Deliveries {
  /**
   * Which part of a subscription's log.
   *
   * @param state only those
   * @param type only of events whose type begins so; empty for all
   */
  public record Selection(UUID webhookId, Optional<DeliveryState> state, String type) {}

  private final DSLContext sql;
  private final Envelope envelope;

  Deliveries(DSLContext sql, Envelope envelope) {
    this.sql = sql;
    this.envelope = envelope;
  }

  /** A page of the log, the latest first. */
  public Page<Delivery> list(Selection selection, Optional<Cursor> after, int limit, User user) {
    user.needs(Right.ADMINISTER);
    requireWebhook(selection.webhookId());
    List<? extends Record> rows =
        sql.selectFrom(WEBHOOK_DELIVERY)
            .where(
                condition(selection),
                after.map(cursor -> WEBHOOK_DELIVERY.ID.lt(cursor.id())).orElse(DSL.noCondition()))
            .orderBy(WEBHOOK_DELIVERY.ID.desc())
            .limit(limit + 1)
            .fetch();
    return Page.of(complete(rows), limit, delivery -> new Cursor("", delivery.id()));
  }

  private static Condition condition(Selection selection) {
    Condition of = WEBHOOK_DELIVERY.WEBHOOK_ID.eq(selection.webhookId());
    Condition typed =
        selection.type().isEmpty()
            ? of
            : of.and(WEBHOOK_DELIVERY.TYPE.startsWith(selection.type()));
    return selection
        .state()
        .map(state -> typed.and(WEBHOOK_DELIVERY.STATE.eq(state.code())))
        .orElse(typed);
  }

  private void requireWebhook(UUID id) {
    if (!sql.fetchExists(WEBHOOK, WEBHOOK.ID.eq(id))) {
      throw new Absent("webhook", id);
    }
  }

  /** One delivery of a subscription; {@link Absent} if it isn't, or is no longer, in the log. */
  public Delivery find(UUID webhookId, UUID id, User user) {
    user.needs(Right.ADMINISTER);
    List<? extends Record> rows =
        sql.selectFrom(WEBHOOK_DELIVERY)
            .where(WEBHOOK_DELIVERY.ID.eq(id), WEBHOOK_DELIVERY.WEBHOOK_ID.eq(webhookId))
            .fetch();
    return complete(rows).stream().findFirst().orElseThrow(() -> new Absent("delivery", id));
  }

  /** What is, or was, sent. */
  public String body(Delivery delivery) {
    return envelope.of(delivery.event());
  }

  /** The attempts of a delivery, the latest first. */
  public List<Attempt> attempts(Delivery delivery) {
    return sql.selectFrom(WEBHOOK_ATTEMPT)
        .where(WEBHOOK_ATTEMPT.DELIVERY_ID.eq(delivery.id()))
        .orderBy(WEBHOOK_ATTEMPT.ID.desc())
        .fetch(Deliveries::attempt);
  }

  /** Rows with their last attempts, in one more query whatever their number. */
  private List<Delivery> complete(List<? extends Record> rows) {
    List<UUID> ids = rows.stream().map(row -> row.get(WEBHOOK_DELIVERY.ID)).toList();
    Map<UUID, Attempt> last =
        sql.select(WEBHOOK_ATTEMPT.fields())
            .distinctOn(WEBHOOK_ATTEMPT.DELIVERY_ID)
            .from(WEBHOOK_ATTEMPT)
            .where(among(WEBHOOK_ATTEMPT.DELIVERY_ID, ids))
            .orderBy(WEBHOOK_ATTEMPT.DELIVERY_ID, WEBHOOK_ATTEMPT.ID.desc())
            .fetchMap(row -> row.get(WEBHOOK_ATTEMPT.DELIVERY_ID), Deliveries::attempt);
    return rows.stream().map(row -> delivery(row, last.get(row.get(WEBHOOK_DELIVERY.ID)))).toList();
  }

  private static Attempt attempt(Record row) {
    return new Attempt(
        row.get(WEBHOOK_ATTEMPT.AT),
        row.get(WEBHOOK_ATTEMPT.MILLISECONDS),
        row.get(WEBHOOK_ATTEMPT.STATUS),
        row.get(WEBHOOK_ATTEMPT.FAILURE),
        row.get(WEBHOOK_ATTEMPT.ANSWER));
  }

  private static Delivery delivery(Record row, @Nullable Attempt last) {
    Instant next = row.get(WEBHOOK_DELIVERY.NEXT_AT);
    return new Delivery(
        row.get(WEBHOOK_DELIVERY.ID),
        row.get(WEBHOOK_DELIVERY.WEBHOOK_ID),
        event(row),
        DeliveryState.ofCode(row.get(WEBHOOK_DELIVERY.STATE)).orElseThrow(),
        row.get(WEBHOOK_DELIVERY.ATTEMPTS),
        next,
        row.get(WEBHOOK_DELIVERY.ENDED_AT),
        row.get(WEBHOOK_DELIVERY.REPLAY_OF),
        row.get(WEBHOOK_DELIVERY.CREATED_AT),
        last == null ? null : last.status(),
        last == null ? null : last.failure());
  }

  static Event event(Record row) {
    return new Event(
        row.get(WEBHOOK_DELIVERY.EVENT_ID),
        row.get(WEBHOOK_DELIVERY.TYPE),
        row.get(WEBHOOK_DELIVERY.AT),
        row.get(WEBHOOK_DELIVERY.KIND),
        row.get(WEBHOOK_DELIVERY.RECORD_ID),
        row.get(WEBHOOK_DELIVERY.RECORD_VERSION),
        row.get(WEBHOOK_DELIVERY.ACTOR_ID),
        row.get(WEBHOOK_DELIVERY.VIA));
  }
}
