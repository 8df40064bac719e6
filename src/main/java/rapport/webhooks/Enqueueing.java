package rapport.webhooks;

import static org.jooq.impl.DSL.val;
import static rapport.webhooks.db.Tables.WEBHOOK_DELIVERY;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.ChangeListener;
import rapport.access.RecordVersions;
import rapport.access.RecordedChange;

/**
 * Writes down whom to tell of a change, in the transaction that makes it: committed together, or
 * not at all. Where nobody has subscribed that is one statement which finds an empty table.
 */
@Component
class Enqueueing implements ChangeListener {
  private final DSLContext sql;
  private final Map<String, RecordVersions> versions;
  private final Lanes lanes;

  Enqueueing(DSLContext sql, List<RecordVersions> versions, Lanes lanes) {
    this.sql = sql;
    this.versions =
        versions.stream().collect(Collectors.toMap(RecordVersions::kind, Function.identity()));
    this.lanes = lanes;
  }

  @Override
  public void changed(List<RecordedChange> changes) {
    if (insert(changes) > 0) {
      changes.stream()
          .collect(Collectors.groupingBy(RecordedChange::kind))
          .forEach(this::noteVersions);
      Kick.afterCommit(lanes);
    }
  }

  /** All changes told of at once are of one act. */
  private int insert(List<RecordedChange> changes) {
    Act act = changes.getFirst().act();
    return sql.execute(
        """
        insert into webhook_delivery
          (id, webhook_id, event_id, type, kind, record_id, at, actor_id, via, state, next_at, created_at)
        select uuidv7(), w.id, e.id, e.kind || '.' || e.verb, e.kind, e.record_id, {0}, {1}, {2},
          case when w.paused_at is null then 'waiting' else 'held' end, {0}, {0}
        from webhook w
        cross join unnest({3}, {4}, {5}, {6}) as e (id, verb, kind, record_id)
        where w.events && array['*', e.kind || '.*', e.kind || '.' || e.verb]
        """,
        val(act.at()),
        val(act.userId()),
        val(act.via().code()),
        val(changes.stream().map(RecordedChange::id).toArray(UUID[]::new)),
        val(changes.stream().map(RecordedChange::verb).toArray(String[]::new)),
        val(changes.stream().map(RecordedChange::kind).toArray(String[]::new)),
        val(changes.stream().map(RecordedChange::recordId).toArray(UUID[]::new)));
  }

  private void noteVersions(String kind, List<RecordedChange> changes) {
    RecordVersions known = versions.get(kind);
    if (known == null) {
      return;
    }
    Map<UUID, Integer> present =
        known.versions(changes.stream().map(RecordedChange::recordId).distinct().toList());
    List<RecordedChange> there =
        changes.stream().filter(one -> present.containsKey(one.recordId())).toList();
    sql.batch(
            there.stream()
                .map(one ->
                    sql.update(WEBHOOK_DELIVERY)
                        .set(WEBHOOK_DELIVERY.RECORD_VERSION, present.get(one.recordId()))
                        .where(WEBHOOK_DELIVERY.EVENT_ID.eq(one.id())))
                .toList())
        .execute();
  }
}
