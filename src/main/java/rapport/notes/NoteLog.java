package rapport.notes;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectOne;
import static rapport.notes.db.Tables.NOTE;
import static rapport.platform.Among.among;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import rapport.access.User;
import rapport.kernel.Absent;
import rapport.kernel.Cursor;
import rapport.kernel.Page;

/** Reads notes: one, those pinned to a card, those of a record. Whoever sees the card sees them. */
@Component
@Transactional(readOnly = true)
public class NoteLog {
  private static final int MOST_PINNED = 20;

  private final DSLContext sql;

  NoteLog(DSLContext sql) {
    this.sql = sql;
  }

  /** Rows of notes that the viewer sees: the one place for it. */
  static Condition seen(User viewer) {
    return NOTE.REMOVED_AT.isNull().and(Abouts.seen(NOTE.SUBJECT_KIND, NOTE.SUBJECT_ID, viewer));
  }

  /** Rows of which this column holds a note that the viewer sees. */
  public static Condition seenIn(Field<UUID> noteId, User viewer) {
    return exists(selectOne().from(NOTE).where(NOTE.ID.eq(noteId), seen(viewer)));
  }

  /** One note; {@link Absent} if there is none, or none that the viewer sees. */
  public Note find(UUID id, User viewer) {
    return read(List.of(id), viewer).stream()
        .findFirst()
        .orElseThrow(() -> new Absent(Notes.KIND, id));
  }

  /** Some notes by id, of those the viewer sees. */
  public List<Note> read(Collection<UUID> ids, User viewer) {
    return sql.selectFrom(NOTE).where(among(NOTE.ID, ids), seen(viewer)).fetch(Notes::note);
  }

  /** What stands at the top of a card, what was pinned last first. */
  public List<Note> pinned(UUID subjectId, User viewer) {
    return sql.selectFrom(NOTE)
        .where(NOTE.SUBJECT_ID.eq(subjectId), NOTE.PINNED_AT.isNotNull(), seen(viewer))
        .orderBy(NOTE.PINNED_AT.desc(), NOTE.ID.desc())
        .limit(MOST_PINNED)
        .fetch(Notes::note);
  }

  /** The notes on one record, or all, the latest first. */
  public Page<Note> list(Optional<UUID> subjectId, User viewer, Optional<Cursor> after, int limit) {
    Condition of = subjectId.map(NOTE.SUBJECT_ID::eq).orElse(noCondition());
    Condition behind = after.map(cursor -> NOTE.ID.lt(cursor.id())).orElse(noCondition());
    List<Note> rows =
        sql.selectFrom(NOTE)
            .where(of, behind, seen(viewer))
            .orderBy(NOTE.ID.desc())
            .limit(limit + 1)
            .fetch(Notes::note);
    return Page.of(rows, limit, note -> new Cursor("", note.id()));
  }
}
