package rapport.tasks;

import static rapport.tasks.db.Tables.TASK;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Act;
import rapport.access.Changes;
import rapport.access.Deed;
import rapport.access.Notice;
import rapport.access.Notices;
import rapport.access.RecordKind;
import rapport.access.Right;
import rapport.access.User;
import rapport.access.Users;
import rapport.interactions.CardEntries;
import rapport.kernel.Absent;
import rapport.kernel.Conflict;
import rapport.kernel.Ids;
import rapport.kernel.Invalid;
import rapport.notes.Abouts;
import rapport.notes.Mentions;
import rapport.platform.live.Live;

/** The verbs by which tasks come to be and change. They are read by {@link TaskLog}. */
@Component
@Transactional
public class Tasks {
  public static final String KIND = "task";

  private final DSLContext sql;
  private final Abouts abouts;
  private final Users users;
  private final CardEntries entries;
  private final Mentions mentions;
  private final Notices notices;
  private final Changes changes;
  private final Live live;

  Tasks(
      DSLContext sql,
      Abouts abouts,
      Users users,
      CardEntries entries,
      Mentions mentions,
      Notices notices,
      Changes changes,
      Live live) {
    this.sql = sql;
    this.abouts = abouts;
    this.users = users;
    this.entries = entries;
    this.mentions = mentions;
    this.notices = notices;
    this.changes = changes;
    this.live = live;
  }

  /** Gives a task to oneself or to a colleague, who is told. */
  public UUID add(TaskDraft draft, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    TaskDraft checked = checked(draft, null, act);
    UUID id = Ids.next();
    sql.insertInto(TASK)
        .set(fields(checked))
        .set(TASK.ID, id)
        .set(TASK.STATE, TaskState.OPEN.code())
        .set(TASK.CREATED_BY, act.userId())
        .set(TASK.CREATED_AT, act.at())
        .execute();
    changes.record(act, "add", KIND, id, Map.of());
    Task task = locked(id);
    enter(task, act.user());
    tell(task, task.responsibleId(), "task-given", act);
    mention(task, act);
    return id;
  }

  /**
   * Writes a task anew; whom it is given to is told.
   *
   * @param version the version the user saw; {@link Conflict} "stale" if somebody changed it since
   */
  public void change(UUID id, int version, TaskDraft draft, Act act) {
    Task before = toChange(id, act);
    TaskDraft checked = checked(draft, before, act);
    if (before.version() != version) {
      throw new Conflict("stale");
    }
    sql.update(TASK)
        .set(fields(checked))
        .set(TASK.VERSION, TASK.VERSION.plus(1))
        .where(TASK.ID.eq(id))
        .execute();
    changes.record(act, "change", KIND, id, Map.of());
    Task task = locked(id);
    enter(task, act.user());
    if (!task.responsibleId().equals(before.responsibleId())) {
      live.gone(Set.of(before.responsibleId()));
      tell(task, task.responsibleId(), "task-given", act);
    }
    mention(task, act);
  }

  /** It is done; whoever gave it is told. Nothing happens if it was done before. */
  public void complete(UUID id, Act act) {
    if (close(id, TaskState.DONE, "complete", act)) {
      Task task = locked(id);
      tell(task, task.createdBy(), "task-done", act);
    }
  }

  /** It needn't be done any more; whoever had to do it is told. */
  public void cancel(UUID id, Act act) {
    if (close(id, TaskState.CANCELLED, "cancel", act)) {
      Task task = locked(id);
      tell(task, task.responsibleId(), "task-cancelled", act);
    }
  }

  private boolean close(UUID id, TaskState state, String verb, Act act) {
    Task task = toChange(id, act);
    if (task.state() == state) {
      return false;
    }
    if (!task.isOpen()) {
      throw new Conflict("taskClosed");
    }
    sql.update(TASK)
        .set(TASK.STATE, state.code())
        .set(TASK.CLOSED_AT, act.at())
        .set(TASK.CLOSED_BY, act.userId())
        .set(TASK.VERSION, TASK.VERSION.plus(1))
        .where(TASK.ID.eq(id))
        .execute();
    changes.record(act, verb, KIND, id, Map.of());
    enter(locked(id), act.user());
    return true;
  }

  /** Takes a completion or cancellation back. */
  public void reopen(UUID id, Act act) {
    Task task = toChange(id, act);
    if (task.isOpen()) {
      return;
    }
    sql.update(TASK)
        .set(TASK.STATE, TaskState.OPEN.code())
        .setNull(TASK.CLOSED_AT)
        .setNull(TASK.CLOSED_BY)
        .set(TASK.VERSION, TASK.VERSION.plus(1))
        .where(TASK.ID.eq(id))
        .execute();
    changes.record(act, "reopen", KIND, id, Map.of());
    enter(locked(id), act.user());
  }

  /**
   * Takes a task away that should not be there; it can be put back. One that needn't be done any
   * more is cancelled instead.
   */
  public void remove(UUID id, Act act) {
    Task task = toChange(id, act);
    sql.update(TASK)
        .set(TASK.REMOVED_AT, act.at())
        .set(TASK.VERSION, TASK.VERSION.plus(1))
        .where(TASK.ID.eq(id))
        .execute();
    changes.record(act, "remove", KIND, id, Map.of());
    // it keeps its place among what is hidden, for merges to move and a restoration to find
    entries.put(new CardEntries.Entry(KIND, id, task.moment(), false), entries.subjects(id));
    live.gone(Set.of(task.responsibleId()));
  }

  /** Puts a task back that was taken away, to where it stood. */
  public void restore(UUID id, Act act) {
    Task task = locked(id);
    needsAuthority(task, act);
    int restored =
        sql.update(TASK)
            .setNull(TASK.REMOVED_AT)
            .set(TASK.VERSION, TASK.VERSION.plus(1))
            .where(TASK.ID.eq(id), TASK.REMOVED_AT.isNotNull())
            .execute();
    if (restored == 1) {
      changes.record(act, "restore", KIND, id, Map.of());
      enter(locked(id), act.user());
    }
  }

  /** What is open stands among what is to be done, what is done in the timeline. */
  private void enter(Task task, User viewer) {
    if (task.about() == null || task.state() == TaskState.CANCELLED) {
      entries.remove(task.id());
      return;
    }
    Set<UUID> kept = Set.copyOf(entries.subjects(task.id()));
    // whoever does a task may not see what it is about; it stays where it stands then
    Set<UUID> cards = abouts.sees(task.about(), viewer) ? abouts.cards(task.about(), viewer) : kept;
    entries.put(new CardEntries.Entry(KIND, task.id(), task.moment(), task.isOpen()), cards);
  }

  private void tell(Task task, UUID userId, String message, Act act) {
    Notice.Tiding tiding =
        new Notice.Tiding(KIND, task.id(), message, List.of(act.user().name(), task.title()));
    notices.tell(List.of(userId), tiding, act);
  }

  private void mention(Task task, Act act) {
    Notice.Tiding tiding =
        new Notice.Tiding(KIND, task.id(), "mentioned", List.of(act.user().name(), task.title()));
    mentions.tell(task.id(), task.description(), user -> sees(task.id(), user), tiding, act);
  }

  private boolean sees(UUID id, User user) {
    return sql.fetchExists(TASK, TASK.ID.eq(id), TaskLog.seen(user));
  }

  /** What stays as it was is not asked about again. */
  private TaskDraft checked(TaskDraft draft, @Nullable Task before, Act act) {
    TaskDraft checked = draft.checked();
    boolean same = before != null && before.responsibleId().equals(checked.responsibleId());
    if (!same && users.find(checked.responsibleId()).filter(User::active).isEmpty()) {
      throw new Invalid("responsible", "choice");
    }
    boolean sameLink = before != null && Objects.equals(before.about(), checked.about());
    if (checked.about() != null && !sameLink) {
      abouts.needs(checked.about(), act.user());
    }
    return checked;
  }

  private static Map<Field<?>, @Nullable Object> fields(TaskDraft draft) {
    Map<Field<?>, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put(TASK.TITLE, draft.title());
    fields.put(TASK.DESCRIPTION, draft.description());
    fields.put(TASK.PRIORITY, draft.priority().rank());
    fields.put(TASK.RESPONSIBLE_ID, draft.responsibleId());
    fields.put(TASK.DUE_ON, draft.due() == null ? null : draft.due().day());
    fields.put(TASK.DUE_AT, draft.due() == null ? null : draft.due().at());
    fields.put(TASK.LINK_KIND, draft.about() == null ? null : draft.about().kind().code());
    fields.put(TASK.LINK_ID, draft.about() == null ? null : draft.about().id());
    return fields;
  }

  /** Whoever does it, gave it, or may change the interactions of whoever does it. */
  Task toChange(UUID id, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    if (!sees(id, act.user())) {
      throw new Absent(KIND, id);
    }
    Task task = locked(id);
    needsAuthority(task, act);
    return task;
  }

  private void needsAuthority(Task task, Act act) {
    act.needs(Right.LOG_INTERACTIONS);
    if (!task.isOf(act.user())) {
      if (task.about() != null) {
        abouts.needs(task.about(), act.user());
      }
      act.user().needs(RecordKind.INTERACTION, Deed.CHANGE, task.responsibleId());
    }
  }

  private Task locked(UUID id) {
    return sql.selectFrom(TASK)
        .where(TASK.ID.eq(id))
        .forNoKeyUpdate()
        .fetchOptional(TaskLog::task)
        .orElseThrow(() -> new Absent(KIND, id));
  }
}
