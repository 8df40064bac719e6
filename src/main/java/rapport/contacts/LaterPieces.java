package rapport.contacts;

import static org.jooq.impl.DSL.any;
import static rapport.contacts.db.Tables.CONTACT_POINT;
import static rapport.contacts.db.Tables.EMPLOYMENT;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.User;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came to the kept record of a merge since, and what was changed or removed there. Ids grow
 * with time, so a row with a greater one than the merge's is younger.
 */
@Component
class LaterPieces {
  static final String FIELD = "field";

  private final DSLContext sql;
  private final MergedFields fields;
  private final Employments employments;
  private final List<FollowsMerge> followers;
  private final JsonMapper json;

  LaterPieces(
      DSLContext sql,
      MergedFields fields,
      Employments employments,
      List<FollowsMerge> followers,
      JsonMapper json) {
    this.sql = sql;
    this.fields = fields;
    this.employments = employments;
    this.followers = followers;
    this.json = json;
  }

  List<LaterPiece> of(Merge merge, List<MergePiece> pieces, User viewer) {
    List<LaterPiece> later = new ArrayList<>(changedFields(merge));
    later.addAll(newPoints(merge));
    later.addAll(newWorks(merge));
    later.addAll(gone(HangingRows.POINTS, merge, pieces));
    later.addAll(gone(HangingRows.WORKS, merge, pieces));
    followers.forEach(one -> later.addAll(one.later(merge, pieces, viewer)));
    return later;
  }

  private List<LaterPiece> changedFields(Merge merge) {
    Map<String, List<String>> now = fields.of(merge.kind(), merge.keptId()).values();
    Set<String> codes = new LinkedHashSet<>(merge.after().keySet());
    codes.addAll(now.keySet());
    codes.remove(Merges.DOUBTFUL);
    return codes.stream()
        .filter(code ->
            !Objects.equals(
                now.getOrDefault(code, List.of()), merge.after().getOrDefault(code, List.of())))
        .map(code ->
            new LaterPiece(
                new LaterPiece.Key(FIELD, code),
                String.join(", ", now.getOrDefault(code, List.of())),
                null,
                LaterPiece.Happening.CHANGED,
                merge.keptId()))
        .toList();
  }

  private List<LaterPiece> newPoints(Merge merge) {
    return sql.selectFrom(CONTACT_POINT)
        .where(
            HangingRows.POINTS.owner(merge.kind()).eq(merge.keptId()),
            CONTACT_POINT.ID.gt(merge.id()))
        .orderBy(CONTACT_POINT.ID)
        .fetch(row ->
            added(
                HangingRows.POINTS,
                row.get(CONTACT_POINT.ID),
                row.get(CONTACT_POINT.VALUE),
                merge));
  }

  private List<LaterPiece> newWorks(Merge merge) {
    return employments
        .where(
            HangingRows.WORKS
                .owner(merge.kind())
                .eq(merge.keptId())
                .and(EMPLOYMENT.ID.gt(merge.id())))
        .stream()
        .map(work -> added(HangingRows.WORKS, work.id(), text(work), merge))
        .toList();
  }

  private static String text(Employment work) {
    return work.position().isEmpty()
        ? work.companyName()
        : work.companyName() + ", " + work.position();
  }

  private static LaterPiece added(HangingRows rows, UUID id, String text, Merge merge) {
    return new LaterPiece(
        new LaterPiece.Key(rows.part(), id.toString()),
        text,
        null,
        LaterPiece.Happening.ADDED,
        merge.keptId());
  }

  /** What a merged record brought and is no longer there: it comes back unless it shall not. */
  private List<LaterPiece> gone(HangingRows rows, Merge merge, List<MergePiece> pieces) {
    List<MergePiece> moved =
        pieces.stream()
            .filter(piece -> piece.part().equals(rows.part()))
            .filter(piece -> merge.mergedIds().contains(piece.fromId()))
            .filter(piece -> piece.deed().equals(MergePiece.MOVED))
            .toList();
    Set<UUID> there =
        new LinkedHashSet<>(
            sql.select(rows.id())
                .from(rows.table())
                .where(rows.id().eq(any(moved.stream().map(MergePiece::id).toArray(UUID[]::new))))
                .fetch(rows.id()));
    return moved.stream()
        .filter(piece -> !there.contains(piece.id()))
        .map(piece ->
            new LaterPiece(
                new LaterPiece.Key(rows.part(), piece.id().toString()),
                said(rows, piece),
                null,
                LaterPiece.Happening.REMOVED,
                piece.fromId()))
        .toList();
  }

  private String said(HangingRows rows, MergePiece piece) {
    String column = rows.equals(HangingRows.POINTS) ? "value" : "position";
    return json.readTree(Objects.requireNonNullElse(piece.before(), "{}")).path(column).asString();
  }
}
