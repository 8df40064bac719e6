package rapport.contacts;

import static org.jooq.impl.DSL.any;
import static rapport.contacts.db.Tables.CONTACT_POINT;
import static rapport.contacts.db.Tables.EMPLOYMENT;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.kernel.Ids;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts addresses and employments back that a merge moved, changed or dropped. What was said of one
 * of them since goes along with it.
 */
@Component
class RowsBack {
  private final DSLContext sql;
  private final Successors successors;
  private final JsonMapper json;

  RowsBack(DSLContext sql, Successors successors, JsonMapper json) {
    this.sql = sql;
    this.successors = successors;
    this.json = json;
  }

  /** The records are shown again already, so that only others lead elsewhere. */
  void goBack(
      HangingRows rows, Merge merge, List<MergePiece> all, Map<LaterPiece.Key, UUID> chosen) {
    List<MergePiece> pieces =
        all.stream().filter(piece -> piece.part().equals(rows.part())).toList();
    List<UUID> ids = pieces.stream().map(MergePiece::id).toList();
    Map<UUID, HangingRows.Row> now = rows.with(sql, merge.kind(), ids);
    // none is the first of its kind for a while, so that no two ever are
    sql.update(rows.table())
        .set(rows.first(), false)
        .where(rows.id().eq(any(ids.toArray(UUID[]::new))))
        .execute();
    for (MergePiece piece : pieces) {
      HangingRows.Row row = now.get(piece.id());
      if (row == null) {
        comeBack(rows, merge, piece, chosen);
      } else {
        rows.put(sql, piece.id(), text(rows, restored(rows, merge.kind(), piece, row)));
      }
    }
    give(rows, merge, ids, chosen);
  }

  private void comeBack(
      HangingRows rows, Merge merge, MergePiece piece, Map<LaterPiece.Key, UUID> chosen) {
    boolean dropped = piece.deed().equals(MergePiece.DROPPED);
    LaterPiece.Key key = new LaterPiece.Key(rows.part(), piece.id().toString());
    boolean wanted =
        piece.deed().equals(MergePiece.MOVED) && !merge.keptId().equals(chosen.get(key));
    if (dropped || wanted) {
      ObjectNode row = node(piece.before());
      lead(row, "contact_id", RecordKind.CONTACT);
      lead(row, "company_id", RecordKind.COMPANY);
      if (isGone(row)) {
        row.putNull("employment_id");
      }
      rows.insert(sql, text(rows, row));
    }
  }

  /** Who was merged meanwhile is another by now. */
  private void lead(ObjectNode row, String column, RecordKind kind) {
    Ids.parse(row.path(column).asString(""))
        .flatMap(id -> successors.of(kind, id))
        .ifPresent(id -> row.put(column, id.toString()));
  }

  private boolean isGone(ObjectNode row) {
    return Ids.parse(row.path("employment_id").asString(""))
        .filter(
            id -> !sql.fetchExists(sql.selectOne().from(EMPLOYMENT).where(EMPLOYMENT.ID.eq(id))))
        .isPresent();
  }

  private ObjectNode restored(
      HangingRows rows, RecordKind kind, MergePiece piece, HangingRows.Row row) {
    if (row.json().equals(piece.after())) {
      return node(piece.before());
    }
    ObjectNode now = node(row.json());
    if (piece.deed().equals(MergePiece.MOVED)) {
      ObjectNode before = node(piece.before());
      for (String column :
          List.of(rows.owner(kind).getName(), "ordinal", rows.first().getName(), "employment_id")) {
        if (before.has(column)) {
          now.set(column, before.get(column));
        }
      }
      if (isGone(now)) {
        now.putNull("employment_id");
      }
    }
    return now;
  }

  /** The row, no longer the first of its kind if another is by now. */
  private String text(HangingRows rows, ObjectNode row) {
    String first = rows.first().getName();
    if (row.path(first).asBoolean(false) && isTaken(rows, row)) {
      row.put(first, false);
    }
    return json.writeValueAsString(row);
  }

  private boolean isTaken(HangingRows rows, ObjectNode row) {
    Condition same =
        rows.equals(HangingRows.WORKS)
            ? is(row, EMPLOYMENT.CONTACT_ID)
            : CONTACT_POINT
                .KIND
                .eq(row.path("kind").asString())
                .and(is(row, CONTACT_POINT.CONTACT_ID).or(is(row, CONTACT_POINT.COMPANY_ID)));
    return sql.fetchExists(DSL.selectOne().from(rows.table()).where(same, rows.first().isTrue()));
  }

  private static Condition is(ObjectNode row, Field<UUID> column) {
    return Ids.parse(row.path(column.getName()).asString(""))
        .map(column::eq)
        .orElse(DSL.falseCondition());
  }

  private ObjectNode node(@Nullable String text) {
    return (ObjectNode) json.readTree(Objects.requireNonNull(text));
  }

  /** What came later goes to whom it was said to belong. */
  private void give(
      HangingRows rows, Merge merge, List<UUID> moved, Map<LaterPiece.Key, UUID> chosen) {
    chosen.forEach((key, to) ->
        Ids.parse(key.id())
            .filter(id -> key.part().equals(rows.part()) && !moved.contains(id))
            .filter(id -> !to.equals(merge.keptId()))
            .ifPresent(id -> give(rows, merge, id, to)));
  }

  private void give(HangingRows rows, Merge merge, UUID id, UUID to) {
    sql.update(rows.table())
        .set(rows.owner(merge.kind()), to)
        .set(rows.first(), false)
        .where(rows.id().eq(id), rows.owner(merge.kind()).eq(merge.keptId()))
        .execute();
  }
}
