package rapport.notes;

import static rapport.notes.db.Tables.NOTE;
import static rapport.platform.Among.among;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.SeenRecords;
import rapport.access.ShownOn;
import rapport.access.User;

/** A note stands on the card of what it is about. */
@Component
class NotePlaces implements ShownOn, SeenRecords {
  private final DSLContext sql;

  NotePlaces(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return Notes.KIND;
  }

  @Override
  public Set<UUID> places(Collection<UUID> ids) {
    return new HashSet<>(
        sql.select(NOTE.SUBJECT_ID).from(NOTE).where(among(NOTE.ID, ids)).fetch(NOTE.SUBJECT_ID));
  }

  @Override
  public Set<UUID> seen(Collection<UUID> ids, User viewer) {
    return sql.select(NOTE.ID)
        .from(NOTE)
        .where(among(NOTE.ID, ids), NoteLog.seen(viewer))
        .fetchSet(NOTE.ID);
  }
}
