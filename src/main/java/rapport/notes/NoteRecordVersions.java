package rapport.notes;

import static rapport.notes.db.Tables.NOTE;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.VersionColumn;

/** The versions of notes, for whoever tells others of changes. */
@Component
class NoteRecordVersions extends VersionColumn {
  NoteRecordVersions(DSLContext sql) {
    super(sql, Notes.KIND, NOTE.ID, NOTE.VERSION);
  }
}
