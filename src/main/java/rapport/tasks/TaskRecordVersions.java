package rapport.tasks;

import static rapport.tasks.db.Tables.TASK;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.VersionColumn;

/** The versions of tasks, for whoever tells others of changes. */
@Component
class TaskRecordVersions extends VersionColumn {
  TaskRecordVersions(DSLContext sql) {
    super(sql, Tasks.KIND, TASK.ID, TASK.VERSION);
  }
}
