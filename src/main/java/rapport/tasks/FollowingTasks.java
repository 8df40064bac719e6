package rapport.tasks;

import static org.jooq.impl.DSL.any;
import static rapport.tasks.db.Tables.TASK;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.contacts.FollowsMerge;
import rapport.contacts.HoldsClients;
import rapport.contacts.LaterPiece;
import rapport.contacts.Merge;
import rapport.contacts.MergePiece;
import rapport.interactions.CardEntries;

/** Tasks go along when clients become one, and nobody for whom there are tasks vanishes. */
@Component
@Order(5)
class FollowingTasks implements FollowsMerge, HoldsClients {
  private static final String PART = "task";
  private static final int MOST = 200;

  private final DSLContext sql;
  private final CardEntries entries;

  FollowingTasks(DSLContext sql, CardEntries entries) {
    this.sql = sql;
    this.entries = entries;
  }

  @Override
  public Set<UUID> heldAmong(Collection<UUID> clientIds) {
    return new HashSet<>(
        sql.selectDistinct(TASK.LINK_ID)
            .from(TASK)
            .where(TASK.LINK_ID.eq(any(clientIds.toArray(UUID[]::new))), TASK.REMOVED_AT.isNull())
            .fetch(TASK.LINK_ID));
  }

  @Override
  public Map<String, Integer> foresee(Records records) {
    UUID[] ids = records.mergedIds().toArray(UUID[]::new);
    return Map.of(
        "tasks", sql.fetchCount(TASK, TASK.LINK_ID.eq(any(ids)), TASK.REMOVED_AT.isNull()));
  }

  @Override
  public List<MergePiece> follow(Records records) {
    List<MergePiece> pieces = new ArrayList<>();
    for (UUID from : records.mergedIds()) {
      sql.update(TASK)
          .set(TASK.LINK_ID, records.keptId())
          .where(TASK.LINK_ID.eq(from), TASK.LINK_KIND.eq(records.kind().code()))
          .returningResult(TASK.ID)
          .fetch(TASK.ID)
          .forEach(id -> pieces.add(MergePiece.moved(PART, id, from)));
    }
    return pieces;
  }

  @Override
  public List<LaterPiece> later(Merge merge, List<MergePiece> pieces, User viewer) {
    return sql.selectFrom(TASK)
        .where(TASK.ID.gt(merge.id()), TASK.LINK_ID.eq(merge.keptId()), TaskLog.seen(viewer))
        .orderBy(TASK.ID)
        .limit(MOST)
        .fetch(row ->
            new LaterPiece(
                new LaterPiece.Key(PART, row.get(TASK.ID).toString()),
                row.get(TASK.TITLE),
                row.get(TASK.CREATED_AT),
                LaterPiece.Happening.ADDED,
                merge.keptId()));
  }

  @Override
  public void goBack(Merge merge, List<MergePiece> pieces, Map<LaterPiece.Key, UUID> chosen) {
    for (MergePiece piece : pieces) {
      if (piece.part().equals(PART)) {
        give(piece.id(), merge.keptId(), piece.fromId());
      }
    }
    chosen.forEach((key, to) -> {
      if (key.part().equals(PART) && !to.equals(merge.keptId())) {
        UUID id = UUID.fromString(key.id());
        give(id, merge.keptId(), to);
        entries.give(id, merge.keptId(), to);
      }
    });
  }

  private void give(UUID taskId, UUID from, UUID to) {
    sql.update(TASK)
        .set(TASK.LINK_ID, to)
        .where(TASK.ID.eq(taskId), TASK.LINK_ID.eq(from))
        .execute();
  }
}
