package rapport.linkage;

import java.util.List;
import java.util.Map;

/**
 * What was learned of some data, to be kept and used for single records.
 *
 * @param prior how probable it is that any two records are the same
 * @param records of how many records it was learned
 */
public record Learned(double prior, long records, List<OfField> fields) {
  /**
   * What was learned of one comparison.
   *
   * @param m by level, how often records of the same stand there
   * @param u by level, how often records of others do
   * @param values how many values there are
   * @param frequent values that occur often, with their number
   */
  public record OfField(
      String field, List<Double> m, List<Double> u, long values, Map<String, Long> frequent) {}
}
