package rapport.tasks;

import static rapport.tasks.db.Tables.TASK;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import rapport.access.RecordVersions;

/** The versions of tasks, for whoever tells others of changes. */
@Component
class TaskRecordVersions implements RecordVersions {
  private final DSLContext sql;

  TaskRecordVersions(DSLContext sql) {
    this.sql = sql;
  }

  @Override
  public String kind() {
    return Tasks.KIND;
  }

  @Override
  public Map<UUID, Integer> versions(Collection<UUID> ids) {
    return sql.select(TASK.ID, TASK.VERSION)
        .from(TASK)
        .where(TASK.ID.in(ids))
        .fetchMap(TASK.ID, TASK.VERSION);
  }
}
