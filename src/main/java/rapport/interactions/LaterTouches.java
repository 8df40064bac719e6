package rapport.interactions;

import static org.jooq.impl.DSL.select;
import static rapport.interactions.db.Tables.INTERACTION;
import static rapport.interactions.db.Tables.PARTICIPANT;
import static rapport.interactions.db.Tables.TIMELINE_ENTRY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.contacts.LaterPiece;
import rapport.contacts.Merge;
import rapport.contacts.MergePiece;

/**
 * Interactions that came to a kept record after a merge. One that follows from an interaction of a
 * record that is brought back goes with it; the others stay, unless somebody says otherwise.
 */
@Component
class LaterTouches {
  static final String PART = "interaction";
  private static final int MOST = 500;

  private final DSLContext sql;

  LaterTouches(DSLContext sql) {
    this.sql = sql;
  }

  /** The oldest first, so that what follows from one of them is asked about after it. */
  List<LaterPiece> of(Merge merge, List<MergePiece> pieces, User viewer) {
    Map<UUID, UUID> owners = new HashMap<>();
    for (MergePiece piece : pieces) {
      if (piece.part().equals("participant") || piece.part().equals("place")) {
        owners.putIfAbsent(piece.id(), piece.fromId());
      }
    }
    return sql
        .select(INTERACTION.fields())
        .from(INTERACTION)
        .where(INTERACTION.ID.gt(merge.id()), with(merge), Visible.to(viewer))
        .orderBy(INTERACTION.ID)
        .limit(MOST)
        .fetch()
        .stream()
        .map(row -> piece(row, merge, owners, viewer))
        .toList();
  }

  private static Condition with(Merge merge) {
    return merge.kind() == RecordKind.CONTACT
        ? INTERACTION.ID.in(
            select(PARTICIPANT.INTERACTION_ID)
                .from(PARTICIPANT)
                .where(PARTICIPANT.CONTACT_ID.eq(merge.keptId())))
        : INTERACTION
            .COMPANY_ID
            .eq(merge.keptId())
            .or(
                INTERACTION.ID.in(
                    select(TIMELINE_ENTRY.INTERACTION_ID)
                        .from(TIMELINE_ENTRY)
                        .where(TIMELINE_ENTRY.SUBJECT_ID.eq(merge.keptId()))));
  }

  private static LaterPiece piece(Record row, Merge merge, Map<UUID, UUID> owners, User viewer) {
    UUID id = row.get(INTERACTION.ID);
    UUID cause = row.get(INTERACTION.CAUSE_ID);
    UUID owner = cause == null ? merge.keptId() : owners.getOrDefault(cause, merge.keptId());
    owners.put(id, owner);
    boolean told = viewer.fieldRight(RecordKind.INTERACTION, "subject").reads();
    return new LaterPiece(
        new LaterPiece.Key(PART, id.toString()),
        told ? row.get(INTERACTION.SUBJECT) : "",
        row.get(INTERACTION.MOMENT),
        LaterPiece.Happening.ADDED,
        owner);
  }
}
