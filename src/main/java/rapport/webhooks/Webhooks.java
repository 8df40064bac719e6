package rapport.webhooks;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static rapport.webhooks.db.Tables.WEBHOOK;
import static rapport.webhooks.db.Tables.WEBHOOK_DELIVERY;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Right;
import rapport.access.User;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Ids;

/**
 * The subscriptions of other programs. They concern everything that happens here, so only those who
 * administer may see or change them.
 */
@Component
public class Webhooks {
  /** A subscription and its new secret, which is told this once. */
  public record Issued(UUID id, String secret) {}

  private static final String KIND = "webhook";
  private static final Field<Integer> WAITING = counted(DeliveryState.WAITING, DeliveryState.HELD);
  private static final Field<Integer> FAILED = counted(DeliveryState.FAILED);

  private final DSLContext sql;
  private final Changes changes;
  private final Destinations destinations;
  private final Pausing pausing;
  private final Lanes lanes;
  private final Secrets secrets;
  private final TransactionTemplate transaction;

  Webhooks(
      DSLContext sql,
      Changes changes,
      Destinations destinations,
      Pausing pausing,
      Lanes lanes,
      Secrets secrets,
      PlatformTransactionManager transactions) {
    this.sql = sql;
    this.changes = changes;
    this.destinations = destinations;
    this.pausing = pausing;
    this.lanes = lanes;
    this.secrets = secrets;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Subscribes an address. The address is looked up first, which may take seconds, so this begins
   * its transaction itself.
   */
  public Issued add(WebhookDraft draft, Act act) {
    act.needs(Right.ADMINISTER);
    WebhookDraft checked = draft.checked(destinations);
    Issued issued = new Issued(Ids.next(), Signature.newSecret());
    transaction.executeWithoutResult(begun -> {
      sql.insertInto(WEBHOOK)
          .set(WEBHOOK.ID, issued.id())
          .set(WEBHOOK.OWNER_ID, act.userId())
          .set(WEBHOOK.NAME, checked.name())
          .set(WEBHOOK.URL, checked.url())
          .set(WEBHOOK.EVENTS, checked.events().toArray(String[]::new))
          .set(WEBHOOK.SECRET, secrets.seal(issued.secret()))
          .set(WEBHOOK.CREATED_AT, act.at())
          .execute();
      changes.record(act, "add", KIND, issued.id(), Map.of("url", checked.url()));
    });
    return issued;
  }

  /**
   * Changes what a subscription is about, not whether it is paused; {@link Conflict} "stale" if
   * somebody changed it since this version. Deliveries that wait go to the new address.
   */
  public void change(UUID id, int version, WebhookDraft draft, Act act) {
    act.needs(Right.ADMINISTER);
    WebhookDraft checked = draft.checked(destinations);
    transaction.executeWithoutResult(begun -> {
      require(id);
      int changed =
          sql.update(WEBHOOK)
              .set(WEBHOOK.NAME, checked.name())
              .set(WEBHOOK.URL, checked.url())
              .set(WEBHOOK.EVENTS, checked.events().toArray(String[]::new))
              .set(WEBHOOK.VERSION, WEBHOOK.VERSION.plus(1))
              .where(WEBHOOK.ID.eq(id), WEBHOOK.VERSION.eq(version))
              .execute();
      if (changed == 0) {
        throw new Conflict("stale");
      }
      changes.record(act, "change", KIND, id, Map.of("url", checked.url()));
    });
  }

  /** Sends nothing for the time being; what happens meanwhile is kept for 30 days. */
  @Transactional
  public void pause(UUID id, Act act) {
    act.needs(Right.ADMINISTER);
    require(id);
    if (pausing.pause(id, false, act.at())) {
      changes.record(act, "pause", KIND, id, Map.of());
    }
  }

  /** Sends again, beginning with what was held. */
  @Transactional
  public void resume(UUID id, Act act) {
    act.needs(Right.ADMINISTER);
    require(id);
    if (pausing.resume(id, act.at())) {
      changes.record(act, "resume", KIND, id, Map.of());
      Kick.afterCommit(lanes);
    }
  }

  /** Makes a new secret. For a day deliveries are signed with the old one too. */
  @Transactional
  public Issued renewSecret(UUID id, Act act) {
    act.needs(Right.ADMINISTER);
    require(id);
    Issued issued = new Issued(id, Signature.newSecret());
    sql.update(WEBHOOK)
        .set(WEBHOOK.OLD_SECRET, WEBHOOK.SECRET)
        .set(WEBHOOK.OLD_SECRET_UNTIL, act.at().plus(Secrets.OVERLAP))
        .set(WEBHOOK.SECRET, secrets.seal(issued.secret()))
        .where(WEBHOOK.ID.eq(id))
        .execute();
    changes.record(act, "renew_secret", KIND, id, Map.of());
    return issued;
  }

  /** Ends a subscription; its log goes with it. */
  @Transactional
  public void remove(UUID id, Act act) {
    act.needs(Right.ADMINISTER);
    Webhook known = find(id, act.user());
    sql.deleteFrom(WEBHOOK).where(WEBHOOK.ID.eq(id)).execute();
    changes.record(act, "remove", KIND, id, Map.of("url", known.url()));
  }

  private void require(UUID id) {
    if (!sql.fetchExists(WEBHOOK, WEBHOOK.ID.eq(id))) {
      throw new Absent(KIND, id);
    }
  }

  @Transactional(readOnly = true)
  public Webhook find(UUID id, User user) {
    user.needs(Right.ADMINISTER);
    return read(WEBHOOK.ID.eq(id)).stream().findFirst().orElseThrow(() -> new Absent(KIND, id));
  }

  /** All of them, the newest first. */
  @Transactional(readOnly = true)
  public List<Webhook> list(User user) {
    user.needs(Right.ADMINISTER);
    return read(DSL.noCondition());
  }

  private List<Webhook> read(Condition those) {
    return sql.select(WEBHOOK.fields())
        .select(WAITING, FAILED)
        .from(WEBHOOK)
        .where(those)
        .orderBy(WEBHOOK.ID.desc())
        .fetch(Webhooks::webhook);
  }

  private static Field<Integer> counted(DeliveryState... states) {
    List<String> codes = Arrays.stream(states).map(DeliveryState::code).toList();
    return field(
            select(count())
                .from(WEBHOOK_DELIVERY)
                .where(
                    WEBHOOK_DELIVERY.WEBHOOK_ID.eq(WEBHOOK.ID), WEBHOOK_DELIVERY.STATE.in(codes)))
        .as("counted_" + codes.getFirst());
  }

  private static Webhook webhook(Record row) {
    return new Webhook(
        row.get(WEBHOOK.ID),
        row.get(WEBHOOK.OWNER_ID),
        row.get(WEBHOOK.NAME),
        row.get(WEBHOOK.URL),
        List.of(row.get(WEBHOOK.EVENTS)),
        row.get(WEBHOOK.PAUSED_AT),
        row.get(WEBHOOK.PAUSED_BY_FAILURES),
        row.get(WEBHOOK.FAILING_SINCE),
        row.get(WEBHOOK.CREATED_AT),
        row.get(WEBHOOK.VERSION),
        row.get(WAITING),
        row.get(FAILED));
  }
}
