package rapport.webhooks;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static rapport.platform.Among.among;
import static rapport.webhooks.db.Tables.WEBHOOK;
import static rapport.webhooks.db.Tables.WEBHOOK_ATTEMPT;
import static rapport.webhooks.db.Tables.WEBHOOK_DELIVERY;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.kernel.Ids;

/**
 * The deliveries that wait. Any number of nodes take from it: a claimed row is locked, and then out
 * of sight for as long as an attempt can last, so that one node sends it. If that node dies
 * meanwhile, the row comes back by itself.
 */
@Component
@Transactional
class Outbox {
  /** Longer than any attempt may last. */
  static final Duration LEASE = Duration.ofMinutes(2);

  /** After so long without anything arriving a subscription is paused. */
  static final Duration PATIENCE = Duration.ofDays(3);

  private final DSLContext sql;
  private final Pausing pausing;
  private final Secrets secrets;
  private final SecureRandom random = new SecureRandom();

  Outbox(DSLContext sql, Pausing pausing, Secrets secrets) {
    this.sql = sql;
    this.pausing = pausing;
    this.secrets = secrets;
  }

  /** The subscriptions for which something is to be sent now. */
  @Transactional(readOnly = true)
  public List<UUID> due(Instant now) {
    return sql.select(WEBHOOK.ID)
        .from(WEBHOOK)
        .where(
            WEBHOOK.PAUSED_AT.isNull(),
            exists(
                selectOne()
                    .from(WEBHOOK_DELIVERY)
                    .where(WEBHOOK_DELIVERY.WEBHOOK_ID.eq(WEBHOOK.ID), isDue(now))))
        .fetch(WEBHOOK.ID);
  }

  private static Condition isDue(Instant now) {
    return WEBHOOK_DELIVERY
        .STATE
        .eq(inline(DeliveryState.WAITING.code())) // so that the partial index is used
        .and(WEBHOOK_DELIVERY.NEXT_AT.le(now));
  }

  /** Takes some deliveries of a subscription for an attempt each, those due first. */
  public List<Outgoing> claim(UUID webhookId, int most, Instant now) {
    List<UUID> ids =
        sql.select(WEBHOOK_DELIVERY.ID)
            .from(WEBHOOK_DELIVERY)
            .where(WEBHOOK_DELIVERY.WEBHOOK_ID.eq(webhookId), isDue(now))
            .orderBy(WEBHOOK_DELIVERY.NEXT_AT)
            .limit(most)
            .forUpdate()
            .skipLocked()
            .fetch(WEBHOOK_DELIVERY.ID);
    if (ids.isEmpty()) {
      return List.of();
    }
    sql.update(WEBHOOK_DELIVERY)
        .set(WEBHOOK_DELIVERY.NEXT_AT, now.plus(LEASE))
        .set(WEBHOOK_DELIVERY.ATTEMPTS, WEBHOOK_DELIVERY.ATTEMPTS.plus(1))
        .where(among(WEBHOOK_DELIVERY.ID, ids))
        .execute();
    return outgoing(ids, now);
  }

  private List<Outgoing> outgoing(List<UUID> ids, Instant now) {
    return sql.select()
        .from(WEBHOOK_DELIVERY)
        .join(WEBHOOK)
        .on(WEBHOOK.ID.eq(WEBHOOK_DELIVERY.WEBHOOK_ID))
        .where(among(WEBHOOK_DELIVERY.ID, ids), WEBHOOK.PAUSED_AT.isNull())
        .fetch(row ->
            new Outgoing(
                row.get(WEBHOOK_DELIVERY.ID),
                row.get(WEBHOOK.ID),
                row.get(WEBHOOK.URL),
                secrets.signing(row, now),
                Deliveries.event(row),
                row.get(WEBHOOK_DELIVERY.ATTEMPTS)));
  }

  /** Notes how an attempt went, and what follows from that. */
  public void tried(Outgoing sent, Attempt attempt, Instant now) {
    // the subscription first, as everywhere, so that two never wait for each other
    Optional<? extends Record> webhook =
        sql.selectFrom(WEBHOOK)
            .where(WEBHOOK.ID.eq(sent.webhookId()))
            .forNoKeyUpdate()
            .fetchOptional();
    if (webhook.isEmpty() || !noteState(sent, attempt, now)) {
      return; // removed meanwhile, or the attempt took so long that another has taken over
    }
    sql.insertInto(WEBHOOK_ATTEMPT)
        .set(WEBHOOK_ATTEMPT.ID, Ids.next())
        .set(WEBHOOK_ATTEMPT.DELIVERY_ID, sent.id())
        .set(WEBHOOK_ATTEMPT.AT, attempt.at())
        .set(WEBHOOK_ATTEMPT.MILLISECONDS, attempt.milliseconds())
        .set(WEBHOOK_ATTEMPT.STATUS, attempt.status())
        .set(WEBHOOK_ATTEMPT.FAILURE, attempt.failure())
        .set(WEBHOOK_ATTEMPT.ANSWER, attempt.answer())
        .execute();
    noteHealth(webhook.get(), attempt.succeeded(), now);
  }

  private boolean noteState(Outgoing sent, Attempt attempt, Instant now) {
    Optional<Duration> pause = BackOff.after(sent.attempt(), random);
    var update =
        sql.update(WEBHOOK_DELIVERY)
            .set(WEBHOOK_DELIVERY.NEXT_AT, pause.map(now::plus).orElse(null));
    if (attempt.succeeded() || pause.isEmpty()) {
      DeliveryState end = attempt.succeeded() ? DeliveryState.DELIVERED : DeliveryState.FAILED;
      update =
          update
              .set(WEBHOOK_DELIVERY.STATE, end.code())
              .set(WEBHOOK_DELIVERY.NEXT_AT, (Instant) null)
              .set(WEBHOOK_DELIVERY.ENDED_AT, now);
    }
    return update
            .where(
                WEBHOOK_DELIVERY.ID.eq(sent.id()),
                WEBHOOK_DELIVERY.ATTEMPTS.eq(sent.attempt()),
                WEBHOOK_DELIVERY.ENDED_AT.isNull())
            .execute()
        > 0;
  }

  private void noteHealth(Record webhook, boolean arrived, Instant now) {
    UUID id = webhook.get(WEBHOOK.ID);
    Instant since = webhook.get(WEBHOOK.FAILING_SINCE);
    if (arrived == (since != null)) {
      sql.update(WEBHOOK)
          .set(WEBHOOK.FAILING_SINCE, arrived ? null : now)
          .where(WEBHOOK.ID.eq(id))
          .execute();
    } else if (since != null && since.plus(PATIENCE).isBefore(now)) {
      pausing.pause(id, true, now);
    }
  }

  /** Drops what is older than the log is kept. */
  public void forget(Instant before) {
    sql.deleteFrom(WEBHOOK_DELIVERY).where(WEBHOOK_DELIVERY.CREATED_AT.lt(before)).execute();
  }
}
