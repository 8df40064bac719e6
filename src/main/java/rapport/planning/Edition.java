package rapport.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rapport.interactions.Method;

/**
 * What a plan wants from a day on, until its next edition.
 *
 * @param lines no two of the same method
 */
public record Edition(LocalDate from, List<PlanLine> lines) {
  public Edition {
    lines = List.copyOf(lines);
  }

  public Optional<PlanLine> line(Method method) {
    return lines.stream().filter(line -> line.method() == method).findFirst();
  }
}
