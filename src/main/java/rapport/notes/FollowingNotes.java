package rapport.notes;

import static rapport.notes.db.Tables.NOTE;

import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.interactions.CardEntries;

/** Notes go along when clients become one. */
@Component
@Order(4)
class FollowingNotes extends FollowingAbouts {
  FollowingNotes(DSLContext sql, CardEntries entries) {
    super(
        Notes.KIND,
        new Linked(
            NOTE.ID,
            NOTE.SUBJECT_KIND,
            NOTE.SUBJECT_ID,
            NOTE.BODY,
            NOTE.CREATED_AT,
            NOTE.REMOVED_AT,
            NoteLog::seen),
        sql,
        entries);
  }
}
