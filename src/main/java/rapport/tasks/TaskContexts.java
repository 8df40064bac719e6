package rapport.tasks;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import rapport.access.RecordKind;
import rapport.access.User;
import rapport.interactions.TaskContext;
import rapport.notes.About;

/** Tells the log for which tasks interactions are made. */
@Component
class TaskContexts implements TaskContext {
  private final TaskLog log;

  TaskContexts(TaskLog log) {
    this.log = log;
  }

  @Override
  public Map<UUID, String> titles(Collection<UUID> taskIds, User user) {
    return log.read(taskIds, user).stream().collect(toMap(Task::id, Task::title));
  }

  @Override
  public Optional<UUID> contactOf(UUID taskId, User user) {
    return log.read(List.of(taskId), user).stream()
        .flatMap(task -> Optional.ofNullable(task.about()).stream())
        .filter(about -> about.kind() == RecordKind.CONTACT)
        .map(About::id)
        .findFirst();
  }
}
