package rapport.contacts;

import static org.jooq.impl.DSL.any;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Deed;
import rapport.access.Differences;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.fields.RecordTable;
import rapport.kernel.Complaint;
import rapport.kernel.Conflict;
import rapport.kernel.Invalid;

/**
 * Takes merges back. The records are there again with what they held and what hung on them; what
 * came to the kept one since, or was changed there, goes where somebody says.
 */
@Component
@Transactional
public class Unmerging {
  private final DSLContext sql;
  private final Merges merges;
  private final MergePieces pieces;
  private final LaterPieces later;
  private final LockingMerged locking;
  private final FieldsBack fields;
  private final RowsBack rows;
  private final Employments employments;
  private final MergedKeys keys;
  private final List<FollowsMerge> followers;
  private final Changes changes;

  Unmerging(
      DSLContext sql,
      Merges merges,
      MergePieces pieces,
      LaterPieces later,
      LockingMerged locking,
      FieldsBack fields,
      RowsBack rows,
      Employments employments,
      MergedKeys keys,
      List<FollowsMerge> followers,
      Changes changes) {
    this.sql = sql;
    this.merges = merges;
    this.pieces = pieces;
    this.later = later;
    this.locking = locking;
    this.fields = fields;
    this.rows = rows;
    this.employments = employments;
    this.keys = keys;
    this.followers = followers;
    this.changes = changes;
  }

  /** What is to be chosen; refuses what {@link #unmerge} would refuse. */
  @Transactional(readOnly = true, noRollbackFor = RuntimeException.class)
  public UnmergeForeseen foresee(UUID mergeId, Act act) {
    Merge merge = possible(merges.find(mergeId, act.user()), act);
    List<MergePiece> moved = pieces.of(mergeId);
    return new UnmergeForeseen(merge, shown(merge, moved, act), moved.size());
  }

  private List<LaterPiece> shown(Merge merge, List<MergePiece> moved, Act act) {
    Rights may = new Rights(act.user(), merge.kind());
    return later.of(merge, moved, act.user()).stream()
        .filter(
            piece -> !piece.key().part().equals(LaterPieces.FIELD) || may.reads(piece.key().id()))
        .toList();
  }

  /**
   * Takes a merge back. Whoever does it must be able to change all the records.
   *
   * @param choices by {@link LaterPiece.Key#text}, the id of the record to which it shall belong;
   *     what isn't named goes where it is suggested
   * @throws Conflict "unmerged" where that was done before, "mergedLater" where one of the records
   *     took part in a later merge, which must be taken back first, "mergeErased" where the people
   *     were forgotten meanwhile
   */
  public void unmerge(UUID mergeId, Map<String, UUID> choices, Act act) {
    merges.find(mergeId, act.user());
    Merge merge = possible(merges.locked(mergeId).orElseThrow(), act);
    locking.lock(merge.kind(), List.of(merge.keptId()));
    List<MergePiece> moved = pieces.of(mergeId);
    Map<LaterPiece.Key, UUID> chosen = chosen(merge, shown(merge, moved, act), choices);
    MergedKeys.Touched before = touched(merge);
    MergedFields.State had = fields.now(merge);
    FollowsMerge.Records records =
        new FollowsMerge.Records(merge.kind(), merge.keptId(), merge.mergedIds());
    keys.show(records);
    fields.goBack(merge, chosen);
    rows.goBack(HangingRows.WORKS, merge, moved, chosen);
    rows.goBack(HangingRows.POINTS, merge, moved, chosen);
    followers.forEach(one -> one.goBack(merge, moved, chosen));
    merges.undone(mergeId, act);
    keys.renew(merge.kind(), ids(merge), both(before, touched(merge)));
    record(merge, had, act);
  }

  /** The merge, if it can be taken back by this user. */
  private Merge possible(Merge merge, Act act) {
    act.needs(Right.CHANGE_CLIENTS);
    RecordTable table = Clients.table(merge.kind());
    sql.select(table.responsible())
        .from(table.table())
        .where(table.id().eq(any(ids(merge).toArray(UUID[]::new))))
        .forEach(row -> act.user().needs(merge.kind(), Deed.CHANGE, row.value1()));
    if (merge.isUndone()) {
      throw new Conflict("unmerged");
    }
    if (merge.erased()) {
      throw new Conflict("mergeErased");
    }
    if (merges.laterThan(merge).isPresent()) {
      throw new Conflict("mergedLater");
    }
    return merge;
  }

  private static List<UUID> ids(Merge merge) {
    List<UUID> ids = new ArrayList<>(merge.mergedIds());
    ids.addFirst(merge.keptId());
    return ids;
  }

  private static Map<LaterPiece.Key, UUID> chosen(
      Merge merge, List<LaterPiece> listed, Map<String, UUID> choices) {
    Map<LaterPiece.Key, UUID> chosen = new LinkedHashMap<>();
    listed.forEach(piece -> chosen.put(piece.key(), piece.suggestedId()));
    List<Complaint> complaints = new ArrayList<>();
    choices.forEach((text, id) -> {
      LaterPiece.Key key = LaterPiece.Key.parse(text).orElse(new LaterPiece.Key("", text));
      if (!chosen.containsKey(key) || !ids(merge).contains(id)) {
        complaints.add(Complaint.of(text, "choice"));
      }
      chosen.put(key, id);
    });
    if (!complaints.isEmpty()) {
      throw new Invalid(complaints);
    }
    return chosen;
  }

  private MergedKeys.Touched touched(Merge merge) {
    UUID[] ids = ids(merge).toArray(UUID[]::new);
    List<Employment> works = employments.where(HangingRows.WORKS.owner(merge.kind()).eq(any(ids)));
    return new MergedKeys.Touched(
        new LinkedHashSet<>(works.stream().map(Employment::contactId).toList()),
        new LinkedHashSet<>(works.stream().map(Employment::companyId).toList()));
  }

  private static MergedKeys.Touched both(MergedKeys.Touched one, MergedKeys.Touched other) {
    Set<UUID> contacts = new LinkedHashSet<>(one.contacts());
    contacts.addAll(other.contacts());
    Set<UUID> companies = new LinkedHashSet<>(one.companies());
    companies.addAll(other.companies());
    return new MergedKeys.Touched(contacts, companies);
  }

  private void record(Merge merge, MergedFields.State had, Act act) {
    RecordKind kind = merge.kind();
    Map<String, Object> details =
        new LinkedHashMap<>(
            Differences.between(had.tracked(), fields.now(merge).tracked()).details());
    details.put("merge", merge.id().toString());
    details.put("merged", merge.mergedIds().stream().map(UUID::toString).toList());
    changes.record(act, "unmerge", kind.code(), merge.keptId(), details);
    Map<UUID, Map<String, ?>> back = new HashMap<>();
    merge
        .mergedIds()
        .forEach(id ->
            back.put(
                id, Map.of("merge", merge.id().toString(), "from", merge.keptId().toString())));
    changes.recordAll(act, "bring_back", kind.code(), back);
  }
}
