package rapport.exchange;

import java.util.List;
import java.util.Map;
import rapport.exchange.ClientIntake.Foreseen;

/**
 * What an import would do.
 *
 * @param rows those that are looked at, as they would become
 * @param look which these are
 * @param matching how many there are of the kind that is looked at
 * @param looked how many rows the numbers are about
 * @param total how many rows the file has
 * @param reasons why rows would be refused
 */
public record Preview(
    List<Foreseen> rows,
    Look look,
    int matching,
    int looked,
    int total,
    Map<RowOutcome, Long> numbers,
    List<Survey.Reason> reasons) {
  public boolean isWhole() {
    return looked == total;
  }

  public long number(RowOutcome outcome) {
    return numbers.getOrDefault(outcome, 0L);
  }

  public long created() {
    return number(RowOutcome.CREATED);
  }

  public long updated() {
    return number(RowOutcome.UPDATED);
  }

  public long duplicates() {
    return number(RowOutcome.DUPLICATE);
  }

  public long refused() {
    return number(RowOutcome.REFUSED);
  }

  public int pages() {
    return Math.max(1, (matching + Look.ROWS - 1) / Look.ROWS);
  }
}
