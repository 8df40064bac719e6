package rapport.notes;

import static rapport.notes.db.Tables.NOTE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.User;
import rapport.texts.TextHit;
import rapport.texts.TextParts;
import rapport.texts.TextSource;

/** Notes are found by what they say. */
@Component
class NoteTexts implements TextSource {
  private final DSLContext sql;
  private final NoteLog log;
  private final Abouts abouts;

  NoteTexts(DSLContext sql, NoteLog log, Abouts abouts) {
    this.sql = sql;
    this.log = log;
    this.abouts = abouts;
  }

  @Override
  public String kind() {
    return Notes.KIND;
  }

  @Override
  public List<TextParts> read(Collection<UUID> ids) {
    return sql.selectFrom(NOTE)
        .where(NOTE.ID.in(ids), NOTE.REMOVED_AT.isNull())
        .fetch(row ->
            new TextParts(row.get(NOTE.ID), row.get(NOTE.CREATED_AT), "", row.get(NOTE.BODY)));
  }

  @Override
  public void hold(Collection<UUID> ids) {
    sql.select(NOTE.ID).from(NOTE).where(NOTE.ID.in(ids)).orderBy(NOTE.ID).forShare().fetch();
  }

  @Override
  public List<UUID> after(UUID last, int most) {
    return sql.select(NOTE.ID)
        .from(NOTE)
        .where(NOTE.ID.gt(last), NOTE.REMOVED_AT.isNull())
        .orderBy(NOTE.ID)
        .limit(most)
        .fetch(NOTE.ID);
  }

  @Override
  public Condition seen(Field<UUID> recordId, User viewer) {
    return NoteLog.seenIn(recordId, viewer);
  }

  @Override
  public List<TextHit> show(Collection<UUID> ids, User viewer) {
    List<Note> notes = log.read(ids, viewer);
    Map<About, String> names = abouts.names(notes.stream().map(Note::about).toList(), viewer);
    return notes.stream()
        .map(note ->
            new TextHit(
                kind(),
                note.id(),
                "note",
                "",
                note.body(),
                names.getOrDefault(note.about(), ""),
                note.createdAt(),
                "/notes/" + note.id()))
        .toList();
  }
}
