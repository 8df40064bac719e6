package rapport.exchange;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a whole file would do, or as much of it as was counted so far.
 *
 * @param looked how many rows that are
 * @param reasons why rows would be refused, the most frequent first
 */
public record Survey(int looked, int total, Map<RowOutcome, Long> numbers, List<Reason> reasons) {
  /**
   * Why some rows would be refused.
   *
   * @param code as {@link Reasons} says it
   * @param first the numbers of the first of them
   */
  public record Reason(String code, long rows, List<Integer> first) {
    /** The first numbers with commas between them, and dots if there are more. */
    public String listed() {
      String numbers = first.stream().map(String::valueOf).collect(Collectors.joining(", "));
      return rows > first.size() ? numbers + " …" : numbers;
    }
  }

  public boolean isWhole() {
    return looked >= total;
  }

  public long number(RowOutcome outcome) {
    return numbers.getOrDefault(outcome, 0L);
  }
}
