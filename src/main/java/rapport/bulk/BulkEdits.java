package rapport.bulk;

import static rapport.bulk.db.Tables.BULK_EDIT;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.contacts.ManyClients;
import rapport.contacts.Selection;
import rapport.contacts.SettingFields;
import rapport.fields.RecordField;
import rapport.filters.FilterText;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The bulk edits: from the choice of records over the preview and the job to the undo. */
@Component
@Transactional
public class BulkEdits {
  /** So many records at most in one go. */
  public static final int MOST = 100_000;

  /** How the values of several fields are kept as JSON. */
  static final TypeReference<Map<String, List<String>>> VALUES = new TypeReference<>() {};

  private final DSLContext sql;
  private final SettingFields setting;
  private final ManyClients many;
  private final BulkJobs jobs;
  private final JsonMapper json;

  BulkEdits(
      DSLContext sql, SettingFields setting, ManyClients many, BulkJobs jobs, JsonMapper json) {
    this.sql = sql;
    this.setting = setting;
    this.many = many;
    this.jobs = jobs;
    this.json = json;
  }

  /** Begins one with the records somebody chose; nothing is changed yet. */
  public UUID begin(Selection selection, Act act) {
    act.needs(Right.CHANGE_CLIENTS);
    UUID id = Ids.next();
    sql.insertInto(BULK_EDIT)
        .set(BULK_EDIT.ID, id)
        .set(BULK_EDIT.KIND, selection.kind().code())
        .set(BULK_EDIT.TEXT, selection.text())
        .set(BULK_EDIT.FILTER, FilterText.of(selection.filter()))
        .set(BULK_EDIT.IDS, selection.all() ? null : selection.ids().toArray(UUID[]::new))
        .set(BULK_EDIT.EXCEPT_IDS, selection.except().toArray(UUID[]::new))
        .set(BULK_EDIT.STATUS, BulkStatus.OPEN.code())
        .set(BULK_EDIT.USER_ID, act.userId())
        .set(BULK_EDIT.CREATED_AT, act.at())
        .execute();
    return id;
  }

  /** Says which field gets which value; {@link Invalid} at the field where it can't. */
  public void choose(UUID id, String code, Way way, List<String> typed, Act act) {
    choose(id, code, way, typed, List.of(), act);
  }

  /**
   * The same, with what must be said along with some values.
   *
   * @param also what was typed for the field that must be said along with some values
   */
  public void choose(
      UUID id, String code, Way way, List<String> typed, List<String> also, Act act) {
    BulkEdit edit = find(id, act.user());
    RecordField field = setting.writable(edit.selection().kind(), code, act.user());
    if (!many.writes(field) || !Way.of(field).contains(way)) {
      throw new Invalid(code, "fixedField");
    }
    List<String> given = way == Way.CLEAR ? List.of() : setting.checked(field, typed);
    if (way != Way.CLEAR && given.isEmpty()) {
      throw new Invalid(code, "required");
    }
    Map<String, List<String>> besides = besides(field, given, also, act);
    int changed =
        sql.update(BULK_EDIT)
            .set(BULK_EDIT.FIELD, code)
            .set(BULK_EDIT.WAY, way.code())
            .set(BULK_EDIT.GIVEN, given.toArray(String[]::new))
            .set(BULK_EDIT.BESIDES, JSONB.valueOf(json.writeValueAsString(besides)))
            .where(BULK_EDIT.ID.eq(id), isOpen())
            .execute();
    moved(changed);
  }

  private Map<String, List<String>> besides(
      RecordField field, List<String> given, List<String> also, Act act) {
    Optional<String> needed = many.besides(field, given);
    if (needed.isEmpty()) {
      return Map.of();
    }
    RecordField other = setting.writable(field.kind(), needed.get(), act.user());
    List<String> said = setting.checked(other, also);
    if (said.isEmpty()) {
      throw new Invalid(other.code(), "required");
    }
    return Map.of(other.code(), said);
  }

  /** Lets it run; the records are changed by a job, some hundreds at a time. */
  public void start(UUID id, int total, Act act) {
    act.needs(Right.CHANGE_CLIENTS);
    BulkEdit edit = find(id, act.user());
    if (!edit.isChosen()) {
      throw new Invalid("field", "required");
    }
    if (total > MOST) {
      throw new Invalid("selection", "tooMany", MOST);
    }
    int changed =
        sql.update(BULK_EDIT)
            .set(BULK_EDIT.STATUS, BulkStatus.RUNNING.code())
            .set(BULK_EDIT.STARTED_AT, act.at())
            .set(BULK_EDIT.TOTAL, total)
            .where(BULK_EDIT.ID.eq(id), isOpen())
            .execute();
    moved(changed);
    jobs.run(id);
  }

  /** Puts back what was, except in records that somebody has changed since. */
  public void undo(UUID id, Act act) {
    act.needs(Right.CHANGE_CLIENTS);
    find(id, act.user());
    int changed =
        sql.update(BULK_EDIT)
            .set(BULK_EDIT.STATUS, BulkStatus.UNDOING.code())
            .set(BULK_EDIT.REACHED, (UUID) null)
            .where(
                BULK_EDIT.ID.eq(id),
                BULK_EDIT.STATUS.in(BulkStatus.DONE.code(), BulkStatus.FAILED.code()))
            .execute();
    moved(changed);
    jobs.undo(id);
  }

  private static Condition isOpen() {
    return BULK_EDIT.STATUS.eq(BulkStatus.OPEN.code());
  }

  private static void moved(int changed) {
    if (changed == 0) {
      throw new Conflict("stale");
    }
  }

  /** One of one's own, or anybody's for an administrator; {@link Absent} otherwise. */
  @Transactional(readOnly = true)
  public BulkEdit find(UUID id, User viewer) {
    return find(id)
        .filter(edit -> edit.userId().equals(viewer.id()) || viewer.may(Right.ADMINISTER))
        .orElseThrow(() -> new Absent("bulk edit", id));
  }

  Optional<BulkEdit> find(UUID id) {
    return sql.selectFrom(BULK_EDIT).where(BULK_EDIT.ID.eq(id)).fetchOptional(this::read);
  }

  BulkEdit read(Record row) {
    UUID @Nullable [] ids = row.get(BULK_EDIT.IDS);
    Selection selection =
        new Selection(
            RecordKind.ofCode(row.get(BULK_EDIT.KIND)).orElseThrow(),
            row.get(BULK_EDIT.TEXT),
            FilterText.parse(row.get(BULK_EDIT.FILTER)),
            ids == null,
            ids == null ? Set.of() : new LinkedHashSet<>(List.of(ids)),
            new LinkedHashSet<>(List.of(row.get(BULK_EDIT.EXCEPT_IDS))));
    return new BulkEdit(
        row.get(BULK_EDIT.ID),
        selection,
        row.get(BULK_EDIT.FIELD),
        Way.ofCode(row.get(BULK_EDIT.WAY)).orElseThrow(),
        List.of(row.get(BULK_EDIT.GIVEN)),
        json.readValue(row.get(BULK_EDIT.BESIDES).data(), VALUES),
        BulkStatus.ofCode(row.get(BULK_EDIT.STATUS)),
        row.get(BULK_EDIT.USER_ID),
        row.get(BULK_EDIT.CREATED_AT),
        new BulkEdit.Figures(
            row.get(BULK_EDIT.TOTAL),
            row.get(BULK_EDIT.CHANGED),
            row.get(BULK_EDIT.FORBIDDEN),
            row.get(BULK_EDIT.SAME),
            row.get(BULK_EDIT.RESTORED),
            row.get(BULK_EDIT.KEPT)));
  }

  /** Drops those that were begun before a moment and never run. */
  void forgetOpen(java.time.Instant before) {
    sql.deleteFrom(BULK_EDIT).where(isOpen(), BULK_EDIT.CREATED_AT.lt(before)).execute();
  }

  /** The ids of records an undo has left alone, at most so many. */
  @Transactional(readOnly = true)
  public List<UUID> kept(UUID id, int most) {
    var row = rapport.bulk.db.Tables.BULK_EDIT_ROW;
    return sql.select(row.RECORD_ID)
        .from(row)
        .where(row.BULK_ID.eq(id), row.KEPT.isTrue())
        .limit(most)
        .fetch(row.RECORD_ID);
  }
}
