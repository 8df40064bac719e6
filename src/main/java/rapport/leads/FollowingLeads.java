package rapport.leads;

import static org.jooq.impl.DSL.any;
import static rapport.leads.db.Tables.INCOMING_TOUCH;
import static rapport.leads.db.Tables.LEAD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.FollowsMerge;
import rapport.contacts.LaterPiece;
import rapport.contacts.Merge;
import rapport.contacts.MergePiece;

/** Inquiries, and what came in from outside, go along when clients become one. */
@Component
@Order(3)
class FollowingLeads implements FollowsMerge {
  private static final String PART = "lead";
  private static final String INCOMING = "incoming";
  private static final int MOST = 200;

  private final DSLContext sql;
  private final OpenLeads open;

  FollowingLeads(DSLContext sql, OpenLeads open) {
    this.sql = sql;
    this.open = open;
  }

  private static Field<UUID> owner(RecordKind kind) {
    return kind == RecordKind.COMPANY ? LEAD.COMPANY_ID : LEAD.CONTACT_ID;
  }

  @Override
  public Map<String, Integer> foresee(Records records) {
    UUID[] ids = records.mergedIds().toArray(UUID[]::new);
    return Map.of("leads", sql.fetchCount(LEAD, owner(records.kind()).eq(any(ids))));
  }

  @Override
  public List<MergePiece> follow(Records records) {
    List<MergePiece> pieces = new ArrayList<>();
    for (UUID from : records.mergedIds()) {
      Field<UUID> owner = owner(records.kind());
      move(LEAD, LEAD.ID, owner, from, records.keptId())
          .forEach(id -> pieces.add(MergePiece.moved(PART, id, from)));
      if (records.kind() == RecordKind.CONTACT) {
        Field<UUID> known = INCOMING_TOUCH.CONTACT_ID;
        move(INCOMING_TOUCH, INCOMING_TOUCH.ID, known, from, records.keptId())
            .forEach(id -> pieces.add(MergePiece.moved(INCOMING, id, from)));
      }
    }
    recount(records.kind(), records.keptId(), records.mergedIds());
    return pieces;
  }

  private List<UUID> move(Table<?> table, Field<UUID> id, Field<UUID> owner, UUID from, UUID to) {
    return sql.update(table).set(owner, to).where(owner.eq(from)).returningResult(id).fetch(id);
  }

  private void recount(RecordKind kind, UUID keptId, List<UUID> mergedIds) {
    List<UUID> all = new ArrayList<>(mergedIds);
    all.add(keptId);
    all.forEach(id -> open.recountOf(kind, id));
  }

  @Override
  public List<LaterPiece> later(Merge merge, List<MergePiece> pieces, User viewer) {
    return sql.selectFrom(LEAD)
        .where(
            LEAD.ID.gt(merge.id()),
            owner(merge.kind()).eq(merge.keptId()),
            LEAD.REMOVED_AT.isNull(),
            Leads.seen(viewer))
        .orderBy(LEAD.ID)
        .limit(MOST)
        .fetch(row ->
            new LaterPiece(
                new LaterPiece.Key(PART, row.get(LEAD.ID).toString()),
                row.get(LEAD.WANTS),
                row.get(LEAD.ARRIVED_AT),
                LaterPiece.Happening.ADDED,
                merge.keptId()));
  }

  @Override
  public void goBack(Merge merge, List<MergePiece> pieces, Map<LaterPiece.Key, UUID> chosen) {
    for (MergePiece piece : pieces) {
      if (piece.part().equals(PART)) {
        give(piece.id(), merge, piece.fromId());
      } else if (piece.part().equals(INCOMING)) {
        sql.update(INCOMING_TOUCH)
            .set(INCOMING_TOUCH.CONTACT_ID, piece.fromId())
            .where(INCOMING_TOUCH.ID.eq(piece.id()), INCOMING_TOUCH.CONTACT_ID.eq(merge.keptId()))
            .execute();
      }
    }
    chosen.forEach((key, to) -> {
      if (key.part().equals(PART) && !to.equals(merge.keptId())) {
        give(UUID.fromString(key.id()), merge, to);
      }
    });
    recount(merge.kind(), merge.keptId(), merge.mergedIds());
  }

  private void give(UUID leadId, Merge merge, UUID to) {
    Field<UUID> owner = owner(merge.kind());
    sql.update(LEAD).set(owner, to).where(LEAD.ID.eq(leadId), owner.eq(merge.keptId())).execute();
  }
}
