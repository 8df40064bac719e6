package rapport.tasks;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static rapport.platform.Among.among;
import static rapport.tasks.db.Tables.TASK;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.Deed;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.interactions.CardEntries;
import rapport.kernel.Absent;
import rapport.kernel.Cursor;
import rapport.kernel.Page;
import rapport.notes.About;
import rapport.notes.Abouts;
import rapport.texts.Sought;
import rapport.texts.TextIndex;

/** Reads tasks: one, those of somebody, those of a card. */
@Component
@Transactional(readOnly = true)
public class TaskLog {
  private static final int MOST_ON_CARD = 50;

  /** Whose tasks: mine, those I gave to others, those of all whose work I see. */
  public enum Whose {
    MINE,
    GIVEN,
    TEAM
  }

  /**
   * Which tasks are asked for.
   *
   * @param open those still to be done, or those that are done or cancelled
   * @param sought words that stand in them; empty for all
   */
  public record Asked(Whose whose, boolean open, Sought sought, User viewer) {}

  private final DSLContext sql;
  private final CardEntries entries;
  private final TextIndex texts;

  TaskLog(DSLContext sql, CardEntries entries, TextIndex texts) {
    this.sql = sql;
    this.entries = entries;
    this.texts = texts;
  }

  /**
   * Rows of tasks that the viewer sees, the one place for it: their own, those they gave, and those
   * of colleagues whose interactions they see, about what they see.
   */
  static Condition seen(User viewer) {
    Condition colleagues =
        viewer
            .reach(RecordKind.INTERACTION, Deed.SEE)
            .of(TASK.RESPONSIBLE_ID)
            .and(TASK.LINK_ID.isNull().or(Abouts.seen(TASK.LINK_KIND, TASK.LINK_ID, viewer)));
    return TASK.REMOVED_AT
        .isNull()
        .and(
            TASK.RESPONSIBLE_ID.eq(viewer.id()).or(TASK.CREATED_BY.eq(viewer.id())).or(colleagues));
  }

  /** Rows of which this column holds a task that the viewer sees. */
  public static Condition seenIn(Field<UUID> taskId, User viewer) {
    return exists(selectOne().from(TASK).where(TASK.ID.eq(taskId), seen(viewer)));
  }

  /** One task; {@link Absent} if there is none, or none that the viewer sees. */
  public Task find(UUID id, User viewer) {
    return read(List.of(id), viewer).stream().findFirst().orElseThrow(() -> new Absent("task", id));
  }

  /** Some tasks by id, of those the viewer sees. */
  public List<Task> read(Collection<UUID> ids, User viewer) {
    return sql.selectFrom(TASK).where(among(TASK.ID, ids), seen(viewer)).fetch(TaskLog::task);
  }

  /** What is still to be done for a client, or about a lead; the soonest first. */
  public List<Task> openOn(UUID subjectId, User viewer) {
    List<UUID> ids = entries.open(Tasks.KIND, List.of(subjectId), MOST_ON_CARD);
    if (ids.isEmpty()) {
      return List.of();
    }
    return read(ids, viewer).stream()
        .sorted(Comparator.comparingInt(task -> ids.indexOf(task.id())))
        .toList();
  }

  /** What somebody has to do before a moment, what matters most first within overdue and not. */
  public List<Task> due(User viewer, Instant before, int most) {
    return sql.selectFrom(TASK)
        .where(
            TASK.RESPONSIBLE_ID.eq(viewer.id()),
            TASK.STATE.eq(TaskState.OPEN.code()),
            TASK.DUE_AT.le(before),
            TASK.REMOVED_AT.isNull())
        .orderBy(TASK.DUE_AT, TASK.PRIORITY, TASK.ID)
        .limit(most)
        .fetch(TaskLog::task);
  }

  /** Open ones by when they are due, those without at the end; closed ones, the latest first. */
  public Page<Task> list(Asked asked, Optional<Cursor> after, int limit) {
    Condition narrowed =
        asked.sought().isEmpty()
            ? noCondition()
            : texts.matches(TASK.ID, asked.sought(), asked.viewer());
    var select =
        sql.selectFrom(TASK)
            .where(whose(asked), narrowed, seen(asked.viewer()))
            .and(asked.open() ? behindOpen(after) : behindClosed(after));
    List<Task> rows =
        (asked.open()
                ? select.orderBy(TASK.DUE_AT.asc().nullsLast(), TASK.ID)
                : select.orderBy(TASK.CLOSED_AT.desc(), TASK.ID.desc()))
            .limit(limit + 1)
            .fetch(TaskLog::task);
    return Page.of(rows, limit, TaskLog::cursor);
  }

  private static Cursor cursor(Task task) {
    Instant key = task.isOpen() ? (task.due() == null ? null : task.due().at()) : task.closedAt();
    return new Cursor(key == null ? "" : key.toString(), task.id());
  }

  private static Condition whose(Asked asked) {
    UUID me = asked.viewer().id();
    Condition state =
        asked.open() ? TASK.STATE.eq(TaskState.OPEN.code()) : TASK.STATE.ne(TaskState.OPEN.code());
    return switch (asked.whose()) {
      case MINE -> state.and(TASK.RESPONSIBLE_ID.eq(me));
      case GIVEN -> state.and(TASK.CREATED_BY.eq(me)).and(TASK.RESPONSIBLE_ID.ne(me));
      case TEAM -> state;
    };
  }

  private static Condition behindOpen(Optional<Cursor> after) {
    return after
        .map(cursor ->
            cursor.key().isEmpty()
                ? TASK.DUE_AT.isNull().and(TASK.ID.gt(cursor.id()))
                : row(TASK.DUE_AT, TASK.ID)
                    .gt(row(val(cursor.moment()), val(cursor.id())))
                    .or(TASK.DUE_AT.isNull()))
        .orElse(noCondition());
  }

  private static Condition behindClosed(Optional<Cursor> after) {
    return after
        .map(cursor ->
            (Condition)
                row(TASK.CLOSED_AT, TASK.ID).lt(row(val(cursor.moment()), val(cursor.id()))))
        .orElse(noCondition());
  }

  static Task task(Record row) {
    Instant at = row.get(TASK.DUE_AT);
    UUID link = row.get(TASK.LINK_ID);
    return new Task(
        row.get(TASK.ID),
        row.get(TASK.TITLE),
        row.get(TASK.DESCRIPTION),
        TaskState.ofCode(row.get(TASK.STATE)).orElseThrow(),
        Priority.ofRank(row.get(TASK.PRIORITY)),
        row.get(TASK.RESPONSIBLE_ID),
        at == null ? null : new Due(row.get(TASK.DUE_ON), at),
        link == null
            ? null
            : new About(
                RecordKind.ofCode(Objects.requireNonNull(row.get(TASK.LINK_KIND))).orElseThrow(),
                link),
        row.get(TASK.CLOSED_AT),
        row.get(TASK.CLOSED_BY),
        row.get(TASK.CREATED_BY),
        row.get(TASK.CREATED_AT),
        row.get(TASK.VERSION));
  }
}
