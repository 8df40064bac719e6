package rapport.webhooks;

import static rapport.webhooks.db.Tables.WEBHOOK;
import static rapport.webhooks.db.Tables.WEBHOOK_DELIVERY;

import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Stops and continues sending, in the transaction of whoever asks; nothing is lost meanwhile. */
@Component
class Pausing {
  private final DSLContext sql;

  Pausing(DSLContext sql) {
    this.sql = sql;
  }

  /** What waits is held; whether that changed anything. */
  boolean pause(UUID id, boolean byFailures, Instant now) {
    boolean paused =
        sql.update(WEBHOOK)
                .set(WEBHOOK.PAUSED_AT, now)
                .set(WEBHOOK.PAUSED_BY_FAILURES, byFailures)
                .set(WEBHOOK.VERSION, WEBHOOK.VERSION.plus(1))
                .where(WEBHOOK.ID.eq(id), WEBHOOK.PAUSED_AT.isNull())
                .execute()
            > 0;
    if (paused) {
      move(id, DeliveryState.WAITING, DeliveryState.HELD, now);
    }
    return paused;
  }

  /** What was held is sent now; whether that changed anything. */
  boolean resume(UUID id, Instant now) {
    boolean resumed =
        sql.update(WEBHOOK)
                .set(WEBHOOK.PAUSED_AT, (Instant) null)
                .set(WEBHOOK.PAUSED_BY_FAILURES, false)
                .set(WEBHOOK.FAILING_SINCE, (Instant) null)
                .set(WEBHOOK.VERSION, WEBHOOK.VERSION.plus(1))
                .where(WEBHOOK.ID.eq(id), WEBHOOK.PAUSED_AT.isNotNull())
                .execute()
            > 0;
    if (resumed) {
      move(id, DeliveryState.HELD, DeliveryState.WAITING, now);
    }
    return resumed;
  }

  private void move(UUID id, DeliveryState from, DeliveryState to, Instant now) {
    sql.update(WEBHOOK_DELIVERY)
        .set(WEBHOOK_DELIVERY.STATE, to.code())
        .set(WEBHOOK_DELIVERY.NEXT_AT, now)
        .where(WEBHOOK_DELIVERY.WEBHOOK_ID.eq(id), WEBHOOK_DELIVERY.STATE.eq(from.code()))
        .execute();
  }
}
