package rapport.contacts;

import static rapport.contacts.db.Tables.MERGE;
import static rapport.contacts.db.Tables.MERGE_PIECE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What merges moved, changed and dropped. */
@Component
class MergePieces {
  private final DSLContext sql;

  MergePieces(DSLContext sql) {
    this.sql = sql;
  }

  /** Rows of addresses or employments, as they were before a merge and as they are after it. */
  static List<MergePiece> compared(
      HangingRows rows, Map<UUID, HangingRows.Row> before, Map<UUID, HangingRows.Row> after) {
    List<MergePiece> pieces = new ArrayList<>();
    before.forEach((id, was) -> {
      HangingRows.Row is = after.get(id);
      if (is == null || !is.json().equals(was.json())) {
        pieces.add(
            new MergePiece(
                rows.part(),
                id,
                was.ownerId(),
                deed(was, is),
                was.json(),
                is == null ? null : is.json()));
      }
    });
    return pieces;
  }

  private static String deed(HangingRows.Row was, HangingRows.@Nullable Row is) {
    if (is == null) {
      return MergePiece.DROPPED;
    }
    return is.ownerId().equals(was.ownerId()) ? MergePiece.CHANGED : MergePiece.MOVED;
  }

  void insert(UUID mergeId, Collection<MergePiece> pieces) {
    if (pieces.isEmpty()) {
      return;
    }
    sql.batch(
            sql.insertInto(
                    MERGE_PIECE,
                    MERGE_PIECE.MERGE_ID,
                    MERGE_PIECE.PART,
                    MERGE_PIECE.PIECE_ID,
                    MERGE_PIECE.FROM_ID,
                    MERGE_PIECE.DEED,
                    MERGE_PIECE.BEFORE,
                    MERGE_PIECE.AFTER)
                .values((UUID) null, null, null, null, null, null, null))
        .bind(pieces.stream().map(piece -> values(mergeId, piece)).toArray(Object[][]::new))
        .execute();
  }

  private static @Nullable Object[] values(UUID mergeId, MergePiece piece) {
    return new @Nullable Object[] {
      mergeId,
      piece.part(),
      piece.id(),
      piece.fromId(),
      piece.deed(),
      piece.before() == null ? null : JSONB.valueOf(piece.before()),
      piece.after() == null ? null : JSONB.valueOf(piece.after())
    };
  }

  List<MergePiece> of(UUID mergeId) {
    return sql.selectFrom(MERGE_PIECE)
        .where(MERGE_PIECE.MERGE_ID.eq(mergeId))
        .orderBy(MERGE_PIECE.PART, MERGE_PIECE.PIECE_ID)
        .fetch(row ->
            new MergePiece(
                row.get(MERGE_PIECE.PART),
                row.get(MERGE_PIECE.PIECE_ID),
                row.get(MERGE_PIECE.FROM_ID),
                row.get(MERGE_PIECE.DEED),
                text(row.get(MERGE_PIECE.BEFORE)),
                text(row.get(MERGE_PIECE.AFTER))));
  }

  private static @Nullable String text(@Nullable JSONB json) {
    return json == null ? null : json.data();
  }

  /** Forgets what the merges of a record kept of it; they can't be taken back any more. */
  void forget(UUID keptId) {
    sql.deleteFrom(MERGE_PIECE)
        .where(
            MERGE_PIECE.MERGE_ID.in(
                sql.select(MERGE.ID).from(MERGE).where(MERGE.KEPT_ID.eq(keptId))))
        .execute();
    sql.update(MERGE)
        .set(MERGE.BEFORE, JSONB.valueOf("{}"))
        .set(MERGE.AFTER, JSONB.valueOf("{}"))
        .set(MERGE.NOTE, "")
        .set(MERGE.ERASED, true)
        .where(MERGE.KEPT_ID.eq(keptId))
        .execute();
  }
}
