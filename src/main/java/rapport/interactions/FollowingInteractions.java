package rapport.interactions;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static rapport.interactions.db.Tables.TIMELINE_ENTRY;
import static rapport.platform.Among.among;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.FollowsMerge;
import rapport.contacts.LaterPiece;
import rapport.contacts.Merge;
import rapport.contacts.MergePiece;

/**
 * Interactions and plans go along when clients become one. One in which both took part has one
 * participant then, and stands once on the card, so nobody counts it twice. Their versions stay:
 * what they tell is the same.
 */
@Component
@Order(2)
class FollowingInteractions implements FollowsMerge {
  private final DSLContext sql;
  private final MovingTouches moving;
  private final LaterTouches later;
  private final Timeline timeline;

  FollowingInteractions(
      DSLContext sql, MovingTouches moving, LaterTouches later, Timeline timeline) {
    this.sql = sql;
    this.moving = moving;
    this.later = later;
    this.timeline = timeline;
  }

  @Override
  public Map<UUID, Integer> touches(Collection<UUID> ids) {
    return sql.select(TIMELINE_ENTRY.SUBJECT_ID, count())
        .from(TIMELINE_ENTRY)
        .where(among(TIMELINE_ENTRY.SUBJECT_ID, ids), TIMELINE_ENTRY.KIND.eq(Timeline.INTERACTIONS))
        .groupBy(TIMELINE_ENTRY.SUBJECT_ID)
        .fetchMap(TIMELINE_ENTRY.SUBJECT_ID, row -> row.value2());
  }

  @Override
  public Map<String, Integer> foresee(Records records) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("interactions", entries(records.mergedIds(), false));
    counts.put("plans", entries(records.mergedIds(), true));
    List<UUID> all = new ArrayList<>(records.mergedIds());
    all.add(records.keptId());
    counts.put(
        "together",
        sql.fetchCount(
            sql.select(TIMELINE_ENTRY.ENTRY_ID)
                .from(TIMELINE_ENTRY)
                .where(
                    among(TIMELINE_ENTRY.SUBJECT_ID, all),
                    TIMELINE_ENTRY.KIND.eq(Timeline.INTERACTIONS))
                .groupBy(TIMELINE_ENTRY.ENTRY_ID)
                .having(count().gt(1))));
    return counts;
  }

  private int entries(List<UUID> ids, boolean planned) {
    return sql.select(countDistinct(TIMELINE_ENTRY.ENTRY_ID))
        .from(TIMELINE_ENTRY)
        .where(
            among(TIMELINE_ENTRY.SUBJECT_ID, ids),
            TIMELINE_ENTRY.PLANNED.eq(planned),
            TIMELINE_ENTRY.KIND.eq(Timeline.INTERACTIONS))
        .fetchSingle()
        .value1();
  }

  @Override
  public List<MergePiece> follow(Records records) {
    List<MergePiece> pieces = new ArrayList<>();
    for (UUID from : records.mergedIds()) {
      if (records.kind() == RecordKind.CONTACT) {
        pieces.addAll(moving.participants(from, records.keptId()));
      } else {
        pieces.addAll(moving.places(from, records.keptId()));
      }
      pieces.addAll(moving.entries(from, records.keptId()));
    }
    tell(records.kind(), List.of(records.keptId()));
    return pieces;
  }

  private void tell(RecordKind kind, List<UUID> ids) {
    timeline.tellDirectories(
        kind == RecordKind.COMPANY
            ? new Timeline.Subjects(List.of(), ids)
            : new Timeline.Subjects(ids, List.of()));
  }

  @Override
  public List<LaterPiece> later(Merge merge, List<MergePiece> pieces, User viewer) {
    return later.of(merge, pieces, viewer);
  }

  @Override
  public void goBack(Merge merge, List<MergePiece> pieces, Map<LaterPiece.Key, UUID> chosen) {
    UUID kept = merge.keptId();
    moving.goBack(pieces, kept);
    chosen.forEach((key, to) -> {
      if (key.part().equals(LaterTouches.PART) && !to.equals(kept)) {
        moving.give(UUID.fromString(key.id()), kept, to, merge.kind());
      }
    });
    List<UUID> all = new ArrayList<>(merge.mergedIds());
    all.add(kept);
    tell(merge.kind(), all);
  }
}
