package rapport.notes;

import static org.jooq.impl.DSL.any;
import static rapport.notes.db.Tables.NOTE;

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

/**
 * Notes go along when clients become one, and nobody of whom there are notes vanishes. Where they
 * stand on the timeline, the interactions move.
 */
@Component
@Order(4)
class FollowingNotes implements FollowsMerge, HoldsClients {
  private static final String PART = "note";
  private static final int MOST = 200;

  private final DSLContext sql;
  private final CardEntries entries;

  FollowingNotes(DSLContext sql, CardEntries entries) {
    this.sql = sql;
    this.entries = entries;
  }

  @Override
  public Set<UUID> heldAmong(Collection<UUID> clientIds) {
    return new HashSet<>(
        sql.selectDistinct(NOTE.SUBJECT_ID)
            .from(NOTE)
            .where(NOTE.SUBJECT_ID.eq(any(clientIds.toArray(UUID[]::new))))
            .and(NOTE.REMOVED_AT.isNull())
            .fetch(NOTE.SUBJECT_ID));
  }

  @Override
  public Map<String, Integer> foresee(Records records) {
    UUID[] ids = records.mergedIds().toArray(UUID[]::new);
    return Map.of(
        "notes", sql.fetchCount(NOTE, NOTE.SUBJECT_ID.eq(any(ids)), NOTE.REMOVED_AT.isNull()));
  }

  @Override
  public List<MergePiece> follow(Records records) {
    List<MergePiece> pieces = new ArrayList<>();
    for (UUID from : records.mergedIds()) {
      sql.update(NOTE)
          .set(NOTE.SUBJECT_ID, records.keptId())
          .where(NOTE.SUBJECT_ID.eq(from), NOTE.SUBJECT_KIND.eq(records.kind().code()))
          .returningResult(NOTE.ID)
          .fetch(NOTE.ID)
          .forEach(id -> pieces.add(MergePiece.moved(PART, id, from)));
    }
    return pieces;
  }

  @Override
  public List<LaterPiece> later(Merge merge, List<MergePiece> pieces, User viewer) {
    return sql.selectFrom(NOTE)
        .where(NOTE.ID.gt(merge.id()), NOTE.SUBJECT_ID.eq(merge.keptId()), NoteLog.seen(viewer))
        .orderBy(NOTE.ID)
        .limit(MOST)
        .fetch(row ->
            new LaterPiece(
                new LaterPiece.Key(PART, row.get(NOTE.ID).toString()),
                row.get(NOTE.BODY).lines().findFirst().orElse(""),
                row.get(NOTE.CREATED_AT),
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

  private void give(UUID noteId, UUID from, UUID to) {
    sql.update(NOTE)
        .set(NOTE.SUBJECT_ID, to)
        .where(NOTE.ID.eq(noteId), NOTE.SUBJECT_ID.eq(from))
        .execute();
  }
}
