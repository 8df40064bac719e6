package rapport.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rapport.exchange.ClientIntake.Foreseen;

/** Counts why rows are refused, within bounds: there may be as many reasons as rows. */
final class RefusalCount {
  private static final int MOST_REASONS = 100;
  private static final int FIRST = 5;

  /**
   * As JSON keeps it.
   *
   * @param first the numbers of the first rows
   */
  record Count(long rows, List<Integer> first) {}

  private final Map<String, Count> counts = new LinkedHashMap<>();

  void add(List<Foreseen> rows) {
    rows.stream().filter(row -> row.outcome() == RowOutcome.REFUSED).forEach(this::add);
  }

  private void add(Foreseen row) {
    Count before = counts.get(row.reason());
    if (before == null && counts.size() == MOST_REASONS) {
      return;
    }
    List<Integer> first = new ArrayList<>(before == null ? List.of() : before.first());
    if (first.size() < FIRST) {
      first.add(row.number());
    }
    counts.put(row.reason(), new Count(before == null ? 1 : before.rows() + 1, first));
  }

  Map<String, Count> counts() {
    return counts;
  }

  static List<Survey.Reason> reasons(Map<String, Count> counts) {
    return counts.entrySet().stream()
        .map(one -> new Survey.Reason(one.getKey(), one.getValue().rows(), one.getValue().first()))
        .sorted(Comparator.comparing(Survey.Reason::rows).reversed())
        .toList();
  }
}
