package rapport.tasks;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import rapport.access.Act;
import rapport.access.User;
import rapport.files.FileOwner;

/** Files hang on tasks. */
@Component
class TaskFiles implements FileOwner {
  private final TaskLog log;
  private final Tasks tasks;

  TaskFiles(TaskLog log, Tasks tasks) {
    this.log = log;
    this.tasks = tasks;
  }

  @Override
  public String kind() {
    return Tasks.KIND;
  }

  @Override
  public Condition seen(Field<UUID> ownerId, User viewer) {
    return TaskLog.seenIn(ownerId, viewer);
  }

  @Override
  public void needsChange(UUID ownerId, Act act) {
    tasks.toChange(ownerId, act);
  }

  @Override
  public boolean mayChange(UUID ownerId, User viewer) {
    return log.read(List.of(ownerId), viewer).stream().anyMatch(task -> task.isChangeable(viewer));
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ownerIds, User viewer) {
    return log.read(ownerIds, viewer).stream().collect(Collectors.toMap(Task::id, Task::title));
  }

  @Override
  public String path(UUID ownerId) {
    return "/tasks/" + ownerId;
  }
}
