package rapport.exchange;

import java.util.List;
import rapport.exchange.ClientIntake.Foreseen;

/**
 * What an import would do.
 *
 * @param rows the first rows as they would become
 * @param looked how many rows the numbers are about
 * @param total how many rows the file has
 */
public record Preview(
    List<Foreseen> rows, int looked, int total, long created, long updated, long refused) {

  public boolean isWhole() {
    return looked == total;
  }
}
