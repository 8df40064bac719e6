package rapport.contacts;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.HANDOVER;
import static rapport.contacts.db.Tables.HANDOVER_ROW;
import static rapport.platform.Among.among;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.access.Notices;
import rapport.access.RecordKind;

/**
 * What the directory itself keeps by a client's id goes along when clients become one: hand-overs,
 * the companies that belong to it, and notices about it.
 */
@Component
@Order(1)
class FollowingDirectory implements FollowsMerge {
  private static final String HAND_OVER = "handover";
  private static final String CHILD = "child";
  private static final String NOTICE = "notice";

  private final DSLContext sql;
  private final Notices notices;

  FollowingDirectory(DSLContext sql, Notices notices) {
    this.sql = sql;
    this.notices = notices;
  }

  @Override
  public Map<String, Integer> foresee(Records records) {
    UUID[] ids = records.mergedIds().toArray(UUID[]::new);
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put(
        "handovers",
        sql.fetchCount(
            sql.selectOne().from(HANDOVER_ROW).where(HANDOVER_ROW.RECORD_ID.eq(any(ids)))));
    if (records.kind() == RecordKind.COMPANY) {
      counts.put(
          "subsidiaries",
          sql.fetchCount(
              sql.selectOne()
                  .from(COMPANY)
                  .where(
                      COMPANY.PARENT_ID.eq(any(ids)),
                      COMPANY.ID.ne(records.keptId()),
                      COMPANY.ID.notIn(records.mergedIds()))));
    }
    return counts;
  }

  @Override
  public List<MergePiece> follow(Records records) {
    List<MergePiece> pieces = new ArrayList<>();
    for (UUID from : records.mergedIds()) {
      UUID to = records.keptId();
      handOvers(from, to).forEach(id -> pieces.add(MergePiece.moved(HAND_OVER, id, from)));
      notices.pass(from, to).forEach(id -> pieces.add(MergePiece.moved(NOTICE, id, from)));
      if (records.kind() == RecordKind.COMPANY) {
        children(from, records).forEach(id -> pieces.add(MergePiece.moved(CHILD, id, from)));
      }
    }
    return pieces;
  }

  /** Where both were handed over together, the kept one's row is enough. */
  private List<UUID> handOvers(UUID from, UUID to) {
    var other = HANDOVER_ROW.as("other");
    List<UUID> ids =
        sql.update(HANDOVER_ROW)
            .set(HANDOVER_ROW.RECORD_ID, to)
            .where(
                HANDOVER_ROW.RECORD_ID.eq(from),
                notExists(
                    selectOne()
                        .from(other)
                        .where(
                            other.HANDOVER_ID.eq(HANDOVER_ROW.HANDOVER_ID),
                            other.RECORD_ID.eq(to))))
            .returningResult(HANDOVER_ROW.HANDOVER_ID)
            .fetch(HANDOVER_ROW.HANDOVER_ID);
    single(ids, from, to);
    return ids;
  }

  /** A hand-over of one client alone names it itself, too. */
  private void single(List<UUID> ids, UUID from, UUID to) {
    sql.update(HANDOVER)
        .set(HANDOVER.RECORD_ID, to)
        .where(among(HANDOVER.ID, ids), HANDOVER.RECORD_ID.eq(from))
        .execute();
  }

  private List<UUID> children(UUID from, Records records) {
    return sql.update(COMPANY)
        .set(COMPANY.PARENT_ID, records.keptId())
        .where(
            COMPANY.PARENT_ID.eq(from),
            COMPANY.ID.ne(records.keptId()),
            COMPANY.ID.notIn(records.mergedIds()))
        .returningResult(COMPANY.ID)
        .fetch(COMPANY.ID);
  }

  @Override
  public void goBack(Merge merge, List<MergePiece> pieces, Map<LaterPiece.Key, UUID> chosen) {
    for (UUID to : merge.mergedIds()) {
      UUID[] handOvers = ids(pieces, HAND_OVER, to);
      sql.update(HANDOVER_ROW)
          .set(HANDOVER_ROW.RECORD_ID, to)
          .where(
              HANDOVER_ROW.HANDOVER_ID.eq(any(handOvers)),
              HANDOVER_ROW.RECORD_ID.eq(merge.keptId()))
          .execute();
      single(List.of(handOvers), merge.keptId(), to);
      notices.passBack(List.of(ids(pieces, NOTICE, to)), to);
      sql.update(COMPANY)
          .set(COMPANY.PARENT_ID, to)
          .where(COMPANY.ID.eq(any(ids(pieces, CHILD, to))), COMPANY.PARENT_ID.eq(merge.keptId()))
          .execute();
    }
  }

  private static UUID[] ids(List<MergePiece> pieces, String part, UUID fromId) {
    return pieces.stream()
        .filter(piece -> piece.part().equals(part) && piece.fromId().equals(fromId))
        .map(MergePiece::id)
        .toArray(UUID[]::new);
  }
}
