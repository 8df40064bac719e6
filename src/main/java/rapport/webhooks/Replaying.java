package rapport.webhooks;

import static org.jooq.impl.DSL.val;
import static rapport.webhooks.db.Tables.WEBHOOK;
import static rapport.webhooks.db.Tables.WEBHOOK_DELIVERY;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Right;
import rapport.kernel.Absent;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;

/** Sends again what was sent, and sends something to try it out. */
@Component
@Transactional
public class Replaying {
  private static final String AGAIN =
      """
      insert into webhook_delivery
        (id, webhook_id, event_id, type, kind, record_id, record_version, at, actor_id, via, state, next_at, replay_of, created_at)
      select uuidv7(), d.webhook_id, d.event_id, d.type, d.kind, d.record_id, d.record_version, d.at, d.actor_id, d.via,
        case when w.paused_at is null then 'waiting' else 'held' end, {0}, d.id, {0}
      from webhook_delivery d
      join webhook w on w.id = d.webhook_id
      where d.webhook_id = {1}
      """;

  private final DSLContext sql;
  private final Lanes lanes;

  Replaying(DSLContext sql, Lanes lanes) {
    this.sql = sql;
    this.lanes = lanes;
  }

  /**
   * Sends a delivery again as a new one: the event's id stays, the delivery's is new.
   *
   * @return the new delivery's id
   */
  public UUID replay(UUID webhookId, UUID deliveryId, Act act) {
    act.needs(Right.ADMINISTER);
    UUID fresh =
        Optional.ofNullable(
                sql.fetchOne(
                    AGAIN + " and d.id = {2} returning id",
                    val(act.at()),
                    val(webhookId),
                    val(deliveryId)))
            .map(row -> row.get(0, UUID.class))
            .orElseThrow(() -> new Absent("delivery", deliveryId));
    Kick.afterCommit(lanes);
    return fresh;
  }

  /**
   * Sends again everything that was given up since a moment, unless that was done already.
   *
   * @return how many
   */
  public int replayFailed(UUID webhookId, Instant since, Act act) {
    act.needs(Right.ADMINISTER);
    require(webhookId);
    int again =
        sql.execute(
            AGAIN
                + """
                 and d.state = 'failed' and d.created_at >= {2}
                 and not exists (select 1 from webhook_delivery r where r.replay_of = d.id)
                """,
            val(act.at()),
            val(webhookId),
            val(since));
    Kick.afterCommit(lanes);
    return again;
  }

  /**
   * Sends an event of the type {@code webhook.test}, whatever the subscription asks for.
   *
   * @return the delivery's id
   * @throws Invalid "webhookPaused" while it is paused
   */
  public UUID test(UUID webhookId, Act act) {
    act.needs(Right.ADMINISTER);
    require(webhookId);
    if (sql.fetchExists(WEBHOOK, WEBHOOK.ID.eq(webhookId).and(WEBHOOK.PAUSED_AT.isNotNull()))) {
      throw new Invalid("", "webhookPaused");
    }
    UUID id =
        sql.insertInto(WEBHOOK_DELIVERY)
            .set(WEBHOOK_DELIVERY.ID, DSL.field("uuidv7()", UUID.class))
            .set(WEBHOOK_DELIVERY.WEBHOOK_ID, webhookId)
            .set(WEBHOOK_DELIVERY.EVENT_ID, Ids.next())
            .set(WEBHOOK_DELIVERY.TYPE, EventTypes.TEST)
            .set(WEBHOOK_DELIVERY.KIND, "webhook")
            .set(WEBHOOK_DELIVERY.RECORD_ID, webhookId)
            .set(WEBHOOK_DELIVERY.AT, act.at())
            .set(WEBHOOK_DELIVERY.ACTOR_ID, act.userId())
            .set(WEBHOOK_DELIVERY.VIA, act.via().code())
            .set(WEBHOOK_DELIVERY.STATE, DeliveryState.WAITING.code())
            .set(WEBHOOK_DELIVERY.NEXT_AT, act.at())
            .set(WEBHOOK_DELIVERY.CREATED_AT, act.at())
            .returningResult(WEBHOOK_DELIVERY.ID)
            .fetchSingle()
            .value1();
    Kick.afterCommit(lanes);
    return id;
  }

  private void require(UUID webhookId) {
    if (!sql.fetchExists(WEBHOOK, WEBHOOK.ID.eq(webhookId))) {
      throw new Absent("webhook", webhookId);
    }
  }
}
