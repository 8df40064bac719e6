package rapport.notes;

import static rapport.notes.db.Tables.NOTE;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.RecordVersions;

/** The versions of notes, for whoever tells others of changes. */
@Component
class NoteRecordVersions implements RecordVersions {
  private final DSLContext sql;

  NoteRecordVersions(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return Notes.KIND;
  }

  @Override
  public Map<UUID, Integer> versions(Collection<UUID> ids) {
    return sql.select(NOTE.ID, NOTE.VERSION)
        .from(NOTE)
        .where(NOTE.ID.in(ids))
        .fetchMap(NOTE.ID, NOTE.VERSION);
  }
}
