package rapport.platform;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Knows when the company works. Implemented by the module above that keeps it. */
public interface WorkingWeeks {
  /** The week as it is set now. */
  WorkingWeek current();

  /** The weeks of some employees: their own, else their team's, else the company's. */
  default Map<UUID, WorkingWeek> of(Collection<UUID> employeeIds) {
    WorkingWeek all = current();
    return employeeIds.stream().distinct().collect(Collectors.toMap(id -> id, id -> all));
  }
}
