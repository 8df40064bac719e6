package rapport.notes;

import static org.jooq.impl.DSL.inline;
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
import rapport.texts.TextColumns;
import rapport.texts.TextHit;
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
  public TextColumns columns() {
    return TextColumns.of(sql, NOTE.ID, NOTE.CREATED_AT, List.of(inline(""), NOTE.BODY))
        .unless(NOTE.REMOVED_AT);
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
