package rapport.tasks;

import static rapport.tasks.db.Tables.TASK;

import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import rapport.interactions.CardEntries;
import rapport.notes.FollowingAbouts;

/** Tasks go along when clients become one. */
@Component
@Order(5)
class FollowingTasks extends FollowingAbouts {
  FollowingTasks(DSLContext sql, CardEntries entries) {
    super(
        Tasks.KIND,
        new Linked(
            TASK.ID,
            TASK.LINK_KIND,
            TASK.LINK_ID,
            TASK.TITLE,
            TASK.CREATED_AT,
            TASK.REMOVED_AT,
            TaskLog::seen),
        sql,
        entries);
  }
}
