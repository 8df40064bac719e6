package rapport.filters;

import static rapport.filters.db.Tables.SAVED_VIEW;
import static rapport.filters.db.Tables.STARRED_VIEW;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Forbidden;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.fields.Catalogue;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.platform.web.OnceARequest;

/** The views that people keep: their own, their team's, everybody's. */
@Component
@Transactional
public class SavedViews {
  private static final int MOST = 200;

  private final DSLContext sql;
  private final Catalogue catalogue;
  private final Changes changes;

  SavedViews(DSLContext sql, Catalogue catalogue, Changes changes) {
    this.sql = sql;
    this.catalogue = catalogue;
    this.changes = changes;
  }

  /** The views of a kind that somebody sees, their own first, by name; in one query. */
  @Transactional(readOnly = true)
  public List<SavedView> of(RecordKind kind, User viewer) {
    return OnceARequest.read(
        "views." + kind.code() + "." + viewer.id(),
        () -> read(SAVED_VIEW.KIND.eq(kind.code()), viewer));
  }

  /** One view; {@link Absent} if there is none that the viewer sees. */
  @Transactional(readOnly = true)
  public SavedView find(UUID id, User viewer) {
    return read(SAVED_VIEW.ID.eq(id), viewer).stream()
        .findFirst()
        .orElseThrow(() -> new Absent("view", id));
  }

  /** The view with which somebody's list opens. */
  @Transactional(readOnly = true)
  public Optional<SavedView> starred(RecordKind kind, User viewer) {
    return of(kind, viewer).stream().filter(SavedView::starred).findFirst();
  }

  private List<SavedView> read(Condition condition, User viewer) {
    return sql.select(SAVED_VIEW.fields())
        .select(STARRED_VIEW.VIEW_ID)
        .from(SAVED_VIEW)
        .leftJoin(STARRED_VIEW)
        .on(STARRED_VIEW.VIEW_ID.eq(SAVED_VIEW.ID), STARRED_VIEW.USER_ID.eq(viewer.id()))
        .where(condition, SAVED_VIEW.REMOVED_AT.isNull(), Sharing.seenBy(viewer))
        .orderBy(SAVED_VIEW.OWNER_ID.eq(viewer.id()).desc(), SAVED_VIEW.NAME, SAVED_VIEW.ID)
        .limit(MOST * 5)
        .fetch(row -> view(row, viewer));
  }

  private static SavedView view(Record row, User viewer) {
    UUID ownerId = row.get(SAVED_VIEW.OWNER_ID);
    Audience audience = Audience.ofCode(row.get(SAVED_VIEW.AUDIENCE)).orElse(Audience.MINE);
    return new SavedView(
        row.get(SAVED_VIEW.ID),
        RecordKind.ofCode(row.get(SAVED_VIEW.KIND)).orElseThrow(),
        row.get(SAVED_VIEW.NAME),
        ownerId,
        audience,
        new View(
            row.get(SAVED_VIEW.TEXT),
            FilterText.parse(row.get(SAVED_VIEW.FILTER)),
            row.get(SAVED_VIEW.SORTING),
            List.of(row.get(SAVED_VIEW.COLUMNS)),
            row.get(SAVED_VIEW.BOARD)),
        row.get(STARRED_VIEW.VIEW_ID) != null,
        Sharing.mayChange(viewer, ownerId, audience),
        row.get(SAVED_VIEW.VERSION));
  }

  /** Whether somebody may show a view to their team and to everybody. */
  public static boolean mayShare(User user) {
    return Sharing.mayShare(user);
  }

  /** Keeps a view; its filter must be one that its owner can ask. */
  public UUID add(ViewDraft draft, Act act) {
    ViewDraft checked = draft.checked();
    checkSharing(Audience.MINE, checked.audience(), act);
    checkFilter(checked, act);
    if (sql.fetchCount(SAVED_VIEW, SAVED_VIEW.OWNER_ID.eq(act.userId())) >= MOST) {
      throw new Invalid("name", "tooManyViews", MOST);
    }
    UUID id = Ids.next();
    sql.insertInto(SAVED_VIEW)
        .set(columns(checked))
        .set(SAVED_VIEW.ID, id)
        .set(SAVED_VIEW.KIND, checked.kind().code())
        .set(SAVED_VIEW.OWNER_ID, act.userId())
        .set(SAVED_VIEW.CREATED_AT, act.at())
        .execute();
    changes.record(act, "add", "view", id, Map.of("name", checked.name()));
    return id;
  }

  /**
   * Changes a view's name, audience or look; its kind stays. {@link Conflict} "stale" if somebody
   * else changed it since this version. A filter that stays as it is may name vanished fields.
   */
  public void change(UUID id, int version, ViewDraft draft, Act act) {
    SavedView before = changeable(id, act);
    ViewDraft checked = draft.checked();
    checkSharing(before.audience(), checked.audience(), act);
    if (!checked.view().filter().equals(before.view().filter())) {
      checkFilter(checked, act);
    }
    int changed =
        sql.update(SAVED_VIEW)
            .set(columns(checked))
            .set(SAVED_VIEW.VERSION, SAVED_VIEW.VERSION.plus(1))
            .where(SAVED_VIEW.ID.eq(id), SAVED_VIEW.VERSION.eq(version))
            .execute();
    if (changed == 0) {
      throw new Conflict("stale");
    }
    changes.record(act, "change", "view", id, Map.of("name", checked.name()));
  }

  private static Map<Field<?>, Object> columns(ViewDraft draft) {
    return Map.of(
        SAVED_VIEW.NAME, draft.name(),
        SAVED_VIEW.AUDIENCE, draft.audience().code(),
        SAVED_VIEW.TEXT, draft.view().q(),
        SAVED_VIEW.FILTER, draft.view().filterText(),
        SAVED_VIEW.SORTING, draft.view().sorting(),
        SAVED_VIEW.COLUMNS, draft.view().columns().toArray(String[]::new),
        SAVED_VIEW.BOARD, draft.view().board());
  }

  private static void checkSharing(Audience before, Audience after, Act act) {
    if (after != before && after != Audience.MINE && !Sharing.mayShare(act.user())) {
      throw new Forbidden(Right.SHARE_VIEWS);
    }
  }

  private void checkFilter(ViewDraft draft, Act act) {
    Asking asking = new Asking(act.user(), act.at());
    new FilterSql(catalogue.seenBy(act.user()), asking).of(draft.view().filter(), draft.kind());
  }

  private SavedView changeable(UUID id, Act act) {
    SavedView view = find(id, act.user());
    if (!view.mayChange()) {
      throw new Forbidden(Right.SHARE_VIEWS);
    }
    return view;
  }

  /** Takes a view away from everybody who saw it; {@link #restore} brings it back. */
  public void remove(UUID id, Act act) {
    SavedView view = changeable(id, act);
    sql.update(SAVED_VIEW)
        .set(SAVED_VIEW.REMOVED_AT, act.at())
        .where(SAVED_VIEW.ID.eq(id))
        .execute();
    changes.record(act, "remove", "view", id, Map.of("name", view.name()));
  }

  /** Brings a removed view back, with its stars. */
  public void restore(UUID id, Act act) {
    Condition own =
        act.user().may(Right.ADMINISTER)
            ? SAVED_VIEW.AUDIENCE.ne(Audience.MINE.code()).or(mine(act))
            : mine(act);
    int restored =
        sql.update(SAVED_VIEW)
            .setNull(SAVED_VIEW.REMOVED_AT)
            .where(SAVED_VIEW.ID.eq(id), own)
            .execute();
    if (restored == 0) {
      throw new Absent("view", id);
    }
    changes.record(act, "restore", "view", id, Map.of());
  }

  private static Condition mine(Act act) {
    return SAVED_VIEW.OWNER_ID.eq(act.userId());
  }

  /** Makes a view the one with which one's list opens. */
  public void star(UUID id, Act act) {
    SavedView view = find(id, act.user());
    sql.insertInto(STARRED_VIEW)
        .set(STARRED_VIEW.USER_ID, act.userId())
        .set(STARRED_VIEW.KIND, view.kind().code())
        .set(STARRED_VIEW.VIEW_ID, id)
        .onConflict(STARRED_VIEW.USER_ID, STARRED_VIEW.KIND)
        .doUpdate()
        .set(STARRED_VIEW.VIEW_ID, id)
        .execute();
  }

  /** One's list opens without this view again. */
  public void unstar(UUID id, Act act) {
    sql.deleteFrom(STARRED_VIEW)
        .where(STARRED_VIEW.USER_ID.eq(act.userId()), STARRED_VIEW.VIEW_ID.eq(id))
        .execute();
  }
}
