package rapport.contacts;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static rapport.contacts.db.Tables.COMPANY;
import static rapport.contacts.db.Tables.CONTACT;
import static rapport.contacts.db.Tables.MERGE;
import static rapport.contacts.db.Tables.MERGE_PIECE;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.kernel.Absent;
import rapport.kernel.Cursor;
import rapport.kernel.Page;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was merged. Whoever sees the kept record sees its merges. */
@Component
@Transactional(readOnly = true)
public class Merges {
  private static final TypeReference<LinkedHashMap<String, List<String>>> VALUES =
      new TypeReference<>() {};

  private final DSLContext sql;
  private final JsonMapper json;

  Merges(DSLContext sql, JsonMapper json) {
    this.sql = sql;
    this.json = json;
  }

  /** One of them; {@link Absent} if there is none that the viewer may see. */
  public Merge find(UUID id, User viewer) {
    return sql.selectFrom(MERGE)
        .where(MERGE.ID.eq(id), seenBy(viewer))
        .fetchOptional(this::read)
        .orElseThrow(() -> new Absent("merge", id));
  }

  /**
   * The newest first.
   *
   * @param recordId only those a record took part in, on either side
   * @param standing only those that were not taken back
   */
  public Page<Merge> list(
      Optional<UUID> recordId, boolean standing, User viewer, Optional<Cursor> after, int limit) {
    Condition behind = after.map(cursor -> MERGE.ID.lt(cursor.id())).orElse(noCondition());
    List<Merge> rows =
        sql.selectFrom(MERGE)
            .where(
                seenBy(viewer),
                behind,
                recordId.map(Merges::concerns).orElse(noCondition()),
                standing ? MERGE.UNDONE_AT.isNull() : noCondition())
            .orderBy(MERGE.ID.desc())
            .limit(limit + 1)
            .fetch(this::read);
    return Page.of(rows, limit, last -> new Cursor("", last.id()));
  }

  /** How many pieces a merge moved or changed: by the record they came from, by what they are. */
  public Map<UUID, Map<String, Integer>> moved(UUID id) {
    Map<UUID, Map<String, Integer>> moved = new LinkedHashMap<>();
    sql.select(MERGE_PIECE.FROM_ID, MERGE_PIECE.PART, count())
        .from(MERGE_PIECE)
        .where(MERGE_PIECE.MERGE_ID.eq(id))
        .groupBy(MERGE_PIECE.FROM_ID, MERGE_PIECE.PART)
        .orderBy(MERGE_PIECE.FROM_ID, MERGE_PIECE.PART)
        .forEach(row ->
            moved
                .computeIfAbsent(row.value1(), _ -> new LinkedHashMap<>())
                .put(row.value2(), row.value3()));
    return moved;
  }

  private static Condition concerns(UUID recordId) {
    return MERGE.KEPT_ID.eq(recordId).or(arrayOverlap(MERGE.MERGED_IDS, new UUID[] {recordId}));
  }

  /** Nobody takes it back meanwhile. */
  Optional<Merge> locked(UUID id) {
    return sql.selectFrom(MERGE).where(MERGE.ID.eq(id)).forUpdate().fetchOptional(this::read);
  }

  /**
   * The latest merge after this one in which one of its records took part and which stands: it must
   * be taken back first.
   */
  public Optional<Merge> laterThan(Merge merge) {
    UUID[] ids = new UUID[merge.mergedIds().size() + 1];
    merge.mergedIds().toArray(ids);
    ids[ids.length - 1] = merge.keptId();
    return sql.selectFrom(MERGE)
        .where(MERGE.ID.gt(merge.id()), MERGE.UNDONE_AT.isNull())
        .and(MERGE.KEPT_ID.eq(any(ids)).or(arrayOverlap(MERGE.MERGED_IDS, ids)))
        .orderBy(MERGE.ID.desc())
        .limit(1)
        .fetchOptional(this::read);
  }

  void insert(
      UUID id, MergePlan plan, MergedFields.State before, MergedFields.State after, Act act) {
    sql.insertInto(MERGE)
        .set(MERGE.ID, id)
        .set(MERGE.KIND, plan.kind().code())
        .set(MERGE.AT, act.at())
        .set(MERGE.USER_ID, act.userId())
        .set(MERGE.VIA, act.via().code())
        .set(MERGE.KEPT_ID, plan.kept().id())
        .set(MERGE.MERGED_IDS, plan.records().mergedIds().toArray(UUID[]::new))
        .set(MERGE.NOTE, plan.note())
        .set(MERGE.BEFORE, values(before))
        .set(MERGE.AFTER, values(after))
        .execute();
  }

  private JSONB values(MergedFields.State state) {
    Map<String, List<String>> values = new LinkedHashMap<>(state.values());
    if (state.doubtful()) {
      values.put(DOUBTFUL, List.of("true"));
    }
    return JSONB.valueOf(json.writeValueAsString(values));
  }

  /** Not a field, but put back with the name. */
  static final String DOUBTFUL = "name_doubtful";

  void undone(UUID id, Act act) {
    sql.update(MERGE)
        .set(MERGE.UNDONE_AT, act.at())
        .set(MERGE.UNDONE_BY, val(act.userId()))
        .where(MERGE.ID.eq(id))
        .execute();
  }

  /** A record that was merged on, or removed, is seen by whoever would see it otherwise. */
  private static Condition seenBy(User viewer) {
    Condition contacts =
        MERGE.KIND.eq(RecordKind.CONTACT.code()).and(seen(RecordKind.CONTACT, viewer));
    Condition companies =
        MERGE.KIND.eq(RecordKind.COMPANY.code()).and(seen(RecordKind.COMPANY, viewer));
    return contacts.or(companies);
  }

  private static Condition seen(RecordKind kind, User viewer) {
    if (Sight.seesAll(viewer, kind)) {
      return noCondition();
    }
    return kind == RecordKind.COMPANY
        ? MERGE.KEPT_ID.in(
            select(COMPANY.ID)
                .from(COMPANY)
                .where(viewer.reach(kind, Deed.SEE).of(COMPANY.RESPONSIBLE_ID)))
        : MERGE.KEPT_ID.in(
            select(CONTACT.ID)
                .from(CONTACT)
                .where(viewer.reach(kind, Deed.SEE).of(CONTACT.RESPONSIBLE_ID)));
  }

  private Merge read(Record row) {
    return new Merge(
        row.get(MERGE.ID),
        RecordKind.ofCode(row.get(MERGE.KIND)).orElseThrow(),
        row.get(MERGE.AT),
        row.get(MERGE.USER_ID),
        row.get(MERGE.VIA),
        row.get(MERGE.KEPT_ID),
        Arrays.asList(row.get(MERGE.MERGED_IDS)),
        row.get(MERGE.NOTE),
        json.readValue(row.get(MERGE.BEFORE).data(), VALUES),
        json.readValue(row.get(MERGE.AFTER).data(), VALUES),
        row.get(MERGE.ERASED),
        row.get(MERGE.UNDONE_AT),
        row.get(MERGE.UNDONE_BY));
  }
}
