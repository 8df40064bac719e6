package rapport.demo.seed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact with all that hangs on it.
 *
 * @param jobs the present ones first, as the verbs order them
 */
record Card(Person person, List<Job> jobs, List<Point> points) {
  /** The main present employment. */
  @Nullable Job now() {
    return jobs.isEmpty() || jobs.getFirst().to() != null ? null : jobs.getFirst();
  }

  String position() {
    Job now = now();
    return now == null ? "" : now.position();
  }
}
